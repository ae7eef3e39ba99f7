using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Members.Facts;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Members;

/// <summary>All that was ever recorded of a member, on both clocks, with the reasons.</summary>
public sealed partial class MemberHistoryPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private MemberRecord? Record { get; set; }

    private string Name { get; set; } = "";

    private FactDeeds Deeds { get; set; } = null!;

    private IReadOnlyList<FactLine> Details { get; set; } = [];

    private IReadOnlyList<(Phrase Title, IReadOnlyList<FactLine> Facts)> Groups { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        KnownAt known = await Asked.Known(db);
        Record = await MemberRecord.Read(db, Code, known);
        if (Record is null)
        {
            return;
        }

        await Services.GetRequiredService<PersonalLooks>().Log(Record.Member.Id, Code, "history");
        Deeds = await FactDeeds.Of(Services.GetRequiredService<Permits>(), Code);
        Name = Record.Details[^1].FullName;
        Details = [.. Record.Details.Select(fact => Line(fact, Words(fact), null, null))];
        Groups =
        [
            (MemberTexts.Memberships, Lines(Record.Memberships)),
            (MemberTexts.Positions, Lines(Record.Positions)),
            (MemberTexts.Posts, Lines(Record.Posts)),
            (MemberTexts.Statuses, Lines(Record.Statuses)),
            (MemberTexts.Residences, Lines(Record.Residences)),
        ];
    }

    private IReadOnlyList<FactLine> Lines(IEnumerable<DatedFact> facts) =>
        [
            .. facts
                .OrderBy(fact => fact.ValidFrom)
                .Select(fact => Line(fact, Record!.Describe(fact, Visitor), fact.ValidFrom, fact.ValidTo)),
        ];

    private FactLine Line(Fact fact, string text, DateOnly? from, DateOnly? to)
    {
        (DateTime at, string? reason, _) = Record!.Acts[fact.RecordedIn];
        return new FactLine(text, from, to, at, reason, !fact.IsCurrent)
        {
            Deeds = fact is DatedFact dated && Asked.Known is null ? Deeds.On(dated) : [],
            IsLate = fact is DatedFact known && LateEntry.IsLate(known, Record, Visitor),
        };
    }

    private string Words(MemberDetails details)
    {
        string Written(DateOnly? day) => day is { } known ? Say(known) : "?";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{details.FullName} · {Say(MemberTexts.BirthDate)} {Written(details.BirthDate)} · {Say(MemberTexts.AdmittedOn)} {Written(details.AdmittedOn)} · {Say(MemberTexts.OfficialOn)} {Written(details.OfficialOn)}"
        );
    }
}
