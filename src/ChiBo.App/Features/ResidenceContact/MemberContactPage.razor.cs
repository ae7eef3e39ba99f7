using ChiBo.App.Features.Members;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Residence;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Residence;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>Contact of one member with the residence (II.2.d): letter, receipt, meetings, yearly comments.</summary>
public sealed partial class MemberContactPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private MemberContact? Shown { get; set; }

    private bool Works { get; set; }

    private bool MayReceive { get; set; }

    private bool IsStale { get; set; }

    private SuggestedCell? Suggested { get; set; }

    private IReadOnlyList<Choice> Cells { get; set; } = [];

    private string Path => $"/members/{Uri.EscapeDataString(Code)}/residence";

    private IReadOnlyList<Choice> Exemptions =>
        [
            .. ResidenceContactRules
                .ExemptionsOn(Visitor.Today)
                .Select(one => new Choice(one.Code, Say(ResidenceTexts.Of(one)))),
        ];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Shown = await MemberContact.Read(db, Code);
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await Services.GetRequiredService<PersonalLooks>().Log(Shown.MemberId, Code, "residence");
        ResidenceReach reach = Services.GetRequiredService<ResidenceReach>();
        Works = await reach.WorksFor(Shown.MemberId);
        MayReceive = Shown.Open is { } open && (open.CellId is { } id ? await reach.SpeaksFor(id) : Works);
        if (Works && Shown.Open is null)
        {
            Suggested = await ResidenceCells.Of(db, Shown.MemberId, Visitor.Today) is [var first, ..] ? first : null;
            HashSet<int> all =
            [
                .. await db
                    .OrganisationVersions.Known(KnownAt.Now)
                    .On(Visitor.Today)
                    .Where(row => row.Kind == OrganisationKind.ResidentialCell)
                    .Select(row => row.OrganisationId)
                    .ToListAsync(),
            ];
            Cells = await Services
                .GetRequiredService<OrganisationChoiceList>()
                .Of(all, Visitor.Today, OrganisationKind.ResidentialCell);
        }

        if (StaleForm.Sent(Http.Request) is { Length: > 0 } form && !Offers(form))
        {
            IsStale = true;
            Refuse(
                form,
                form == "issue" && Works && Shown.Open is { } holds
                    ? new LetterHoldsStill(holds.IssuedOn)
                    : new NoSuchContact()
            );
        }
    }

    private bool Offers(string form) =>
        form switch
        {
            "issue" => Works && Shown!.Open is null,
            "receive" => MayReceive && Shown!.Open is { } open && open.Course().AwaitsReceipt,
            "end" => Works && Shown!.Open is not null,
            _ => false,
        };

    private string LetterWords(ResidenceLetter row, string? place) =>
        string.Join(
            " · ",
            new[]
            {
                place,
                ResidenceContactRules.Find(row.ExemptAs) is { } exempt ? Say(ResidenceTexts.Of(exempt)) : null,
                Say(ResidenceTexts.Issued(Say(row.IssuedOn))),
                row.ReceivedOn is { } received ? Say(ResidenceTexts.Received(Say(received)))
                : row.Course().AwaitsReceipt ? Say(ResidenceTexts.NotReceived(LateSince(row)))
                : null,
                row.EndedOn is { } ended ? Say(ResidenceTexts.Ended(Say(ended))) : null,
            }.OfType<string>()
        );

    private string? LateSince(ResidenceLetter row) =>
        row.ReceiptLateSince(Visitor.Today) is { } late ? Say(late) : null;

    private string YearWords(YearLine line) =>
        line.Row is { GivenOn: { } given, Comment: { } level }
            ? $"{Say(ResidenceTexts.Of(level))} · {Say(ResidenceTexts.Given(Say(given)))}"
            : Say(
                ResidenceTexts.Due(
                    Say(line.Row.DueOn),
                    line.Row.Course().LateSince(Visitor.Today) is { } late ? Say(late) : null
                )
            );

    private Task Issue() =>
        AtDay(
            "IssuedOn",
            day =>
                Services
                    .GetRequiredService<IssueLetter>()
                    .Handle(new IssueLetterRequest(Code, Typed("Cell"), Typed("Outside"), Typed("ExemptAs"), day))
        );

    private Task Receive() =>
        AtDay("ReceivedOn", day => Services.GetRequiredService<MoveLetter>().Receive(Shown!.Open!.Key, day));

    private Task End() => AtDay("EndedOn", day => Services.GetRequiredService<MoveLetter>().End(Shown!.Open!.Key, day));

    private async Task AtDay(string field, Func<DateOnly, Task<Outcome<long>>> work)
    {
        DateOnly day = RequiredDay(field, ResidenceTexts.DayMissing);
        if (!IsSound())
        {
            return;
        }

        Outcome<long> outcome = await work(day);
        if (outcome.IsDone)
        {
            GoTo(Path + "?done=1");
            return;
        }

        Refuse(
            outcome.Refusal switch
            {
                LetterGoesNowhere or NotAResidentialCell => "Cell",
                NoSuchExemptionThen => "ExemptAs",
                _ => field,
            },
            outcome.Refusal
        );
    }
}
