using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Rosters;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Rosters.Recording;

/// <summary>An office's own list: read as it is, looked at, then recorded as a whole or not at all.</summary>
public sealed partial class ImportRosterPage
{
    /// <summary>The name of the form, which is sent twice: to look, and to record.</summary>
    internal const string FormName = "roster";

    /// <summary>What the second sending says of itself.</summary>
    internal const string Recording = "record";

    private const int MostPeople = 2_000;

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Choice> Committees { get; set; } = [];

    private DateOnly? DayTyped { get; set; }

    private ReadRoster? Read { get; set; }

    private RosterList? List { get; set; }

    private RosterPlan? Plan { get; set; }

    private string Sealed => Read?.Seal(Keys) ?? "";

    private IDataProtectionProvider Keys => Services.GetRequiredService<IDataProtectionProvider>();

    protected override async Task OnInitializedAsync()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        List<string> codes =
        [
            .. Services
                .GetRequiredService<Permits>()
                .Reach(AccessAction.Import, Sensitivity.Personal)
                .Select(reach => reach.OrganisationCode),
        ];
        var rows = await db
            .OrganisationVersions.Where(row =>
                row.SupersededIn == null && row.Kind == OrganisationKind.CommuneCommittee
            )
            .Where(row => codes.Contains(row.Organisation!.Code) || codes.Contains(row.Parent!.Code))
            .Select(row => new { row.Organisation!.Code, row.Name })
            .ToListAsync();
        Committees = [.. rows.DistinctBy(row => row.Code).Select(row => new Choice(row.Code, row.Name))];
    }

    private Task Send() => Typed("Step") == Recording ? RecordAll() : Look();

    private async Task Look()
    {
        Read = ReadFile() ?? ReadRoster.Open(Typed("Read"), Keys);
        if (Read is null && Errors["File"] is null)
        {
            Errors.Add("File", Typed("Read") is null ? RosterTexts.FileMissing : RosterTexts.LookAgain);
        }

        if (ListOf(Read) is { } list && IsSound())
        {
            List = list;
            Plan = await Services.GetRequiredService<RosterPlanner>().Plan(list);
        }
    }

    private async Task RecordAll()
    {
        Read = ReadRoster.Open(Typed("Read"), Keys);
        if (ListOf(Read) is not { } list || !IsSound())
        {
            Errors.Add("File", RosterTexts.LookAgain);
            IsSound();
            return;
        }

        HashSet<int> skipped = [.. Http.Request.Form["Skip"].Select(place => Number(place))];
        Outcome<long> outcome = await Services
            .GetRequiredService<RecordRoster>()
            .Handle(list, Number(Typed("Added")), Number(Typed("Changed")), skipped);
        if (outcome.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"/acts/{outcome.Value}"));
            return;
        }

        Refuse("File", outcome.Refusal);
        List = list;
        Plan = await Services.GetRequiredService<RosterPlanner>().Plan(list);
    }

    /// <summary>The file that was sent, as it was understood; nothing, with the reason beside the field, when it was not.</summary>
    private ReadRoster? ReadFile()
    {
        if (Http.Request.Form.Files.GetFile("File") is not { Length: > 0 } file)
        {
            return null;
        }

        using Stream content = file.OpenReadStream();
        RosterReading reading = RosterReader.Read(content, Services.GetRequiredService<TimeProvider>());
        if (reading.Refusal is { } refusal)
        {
            Errors.Add("File", new Phrase(refusal.Describe(Language.Vietnamese), refusal.Describe(Language.English)));
            return null;
        }

        if (reading.People.Count > MostPeople)
        {
            Errors.Add("File", RosterTexts.TooMany(MostPeople));
            return null;
        }

        return ReadRoster.Of(reading, file.FileName, Visitor.Language);
    }

    /// <summary>What the list is of, as it was typed; what is wrong is said beside its field.</summary>
    private RosterList? ListOf(ReadRoster? read)
    {
        string committee = Required("Committee", RosterTexts.CommitteeMissing);
        if (committee.Length > 0 && Committees.All(choice => choice.Value != committee))
        {
            Errors.Add("Committee", RosterTexts.CommitteeMissing);
        }

        if (read is { LacksCells: true } && Typed("Cell") is null)
        {
            Errors.Add("Cell", RosterTexts.CellMissing);
        }

        DayTyped = Day("On");
        return IsSound() ? read?.ListOf(committee, Typed("Cell"), DayTyped ?? Visitor.Today) : null;
    }

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
