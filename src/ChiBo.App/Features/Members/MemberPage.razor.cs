using ChiBo.App.CommandLine;
using ChiBo.App.Features.Members.Editing;
using ChiBo.App.Features.Members.Facts;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Members;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Transfers;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Members;

/// <summary>A member on a day. Whoever looks is logged.</summary>
public sealed partial class MemberPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private MemberRecord? Record { get; set; }

    private string Name { get; set; } = "";

    private IReadOnlyList<TabLink> Actions { get; set; } = [];

    private long? OnTheWay { get; set; }

    private IReadOnlyList<SummaryLine> Lines { get; set; } = [];

    private FactDeeds Deeds { get; set; } = null!;

    private IReadOnlyList<(MemberFactKind Kind, IReadOnlyList<FactLine> Facts)> Groups { get; set; } = [];

    private Phrase? Done =>
        Visitor.Address["done"] switch
        {
            "corrected" => EditTexts.Done,
            "recorded" => FactTexts.Done,
            "entered" => FactTexts.Entered,
            _ => null,
        };

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        KnownAt known = await Asked.Known(db);
        Record = await MemberRecord.Read(db, Code, known);
        if (Record?.Details.FirstOrDefault(fact => IsKnown(fact, known)) is not { } details)
        {
            Record = null;
            return;
        }

        await Services.GetRequiredService<PersonalLooks>().Log(Record.Member.Id, Code, "member");
        Permits permits = Services.GetRequiredService<Permits>();
        Actions = await MemberActions.Of(permits, Code);
        OnTheWay = await db
            .Transfers.Where(row => row.MemberId == Record.Member.Id && row.State == TransferState.Sent)
            .Select(row => (long?)row.Id)
            .SingleOrDefaultAsync();
        Deeds = await FactDeeds.Of(permits, Code);
        Name = details.FullName.Length == 0 ? Code : details.FullName;
        Lines = Describe(details);
        Groups = [.. Enum.GetValues<MemberFactKind>().Select(kind => (kind, Facts(Record.Facts(kind), known)))];
    }

    private static bool IsKnown(Fact fact, KnownAt known) =>
        known.Act is { } act ? fact.WasKnownAfter(act) : fact.IsCurrent;

    private IReadOnlyList<FactLine> Facts(IEnumerable<DatedFact> facts, KnownAt known) =>
        [
            .. facts
                .Where(fact => IsKnown(fact, known) && fact.Period.Contains(Asked.Day))
                .Select(fact => new FactLine(
                    Record!.Describe(fact, Visitor),
                    fact.ValidFrom,
                    fact.ValidTo,
                    Record.Acts[fact.RecordedIn].At,
                    null,
                    IsSuperseded: false
                )
                {
                    Deeds = known.Act is null ? Deeds.On(fact) : [],
                }),
        ];

    private IReadOnlyList<SummaryLine> Describe(MemberDetails details) =>
        [
            new(MemberTexts.Code, Code),
            new(
                MemberTexts.Gender,
                details.Gender is { } gender ? Say(gender == Gender.Male ? MemberTexts.Male : MemberTexts.Female) : null
            ),
            new(MemberTexts.BirthDate, Written(details.BirthDate)),
            new(MemberTexts.AdmittedOn, Written(details.AdmittedOn)),
            new(MemberTexts.OfficialOn, Written(details.OfficialOn)),
            .. details.LeftOn is { } left
                ?
                [
                    new SummaryLine(MemberTexts.LeftOn, Say(left)),
                    new SummaryLine(MemberTexts.LeftReason, details.LeftReason),
                ]
                : Array.Empty<SummaryLine>(),
        ];

    private string? Written(DateOnly? day) => day is { } known ? Say(known) : null;
}
