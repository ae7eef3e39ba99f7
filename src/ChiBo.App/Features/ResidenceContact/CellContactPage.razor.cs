using System.Globalization;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Residence;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Residence;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>The members of an agency cell and their contact with the residence (II.2.d); the request that goes to all at once.</summary>
public sealed partial class CellContactPage
{
    private const int YearsBack = 5;

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private ShownOrganisation? Shown { get; set; }

    private bool MayRecord { get; set; }

    private int Year { get; set; }

    private IReadOnlyList<ContactLine> Lines { get; set; } = [];

    private string Path => $"/organisations/{Uri.EscapeDataString(Code)}/residence";

    private IReadOnlyList<Choice> Years =>
        [
            .. Enumerable
                .Range(0, YearsBack)
                .Select(back => (Visitor.Today.Year - back).ToString(CultureInfo.InvariantCulture))
                .Select(year => new Choice(year, year)),
        ];

    /// <summary>When the window closes; today when it has closed already.</summary>
    private DateOnly Due
    {
        get
        {
            DateOnly closes = ResidenceContactRules.On(Visitor.Today).Comment.Closes(Year);
            return closes < Visitor.Today ? Visitor.Today : closes;
        }
    }

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Permits permits = Services.GetRequiredService<Permits>();
        Shown = await ShownOrganisation.Find(db, permits, Code, Asked.Day, KnownAt.Now);
        if (Shown is not { Kind: OrganisationKind.AgencyCell })
        {
            Shown = null;
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Year =
            int.TryParse(Visitor.Address["year"], CultureInfo.InvariantCulture, out int asked)
            && Years.Any(year => year.Value == asked.ToString(CultureInfo.InvariantCulture))
                ? asked
                : Visitor.Today.Year;
        MayRecord = (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Evaluation, Code)).IsAllowed;
        Lines = await Services.GetRequiredService<ContactList>().Of(Shown.Id, Year);
    }

    private string LetterWords(ContactLine line) =>
        line.Letter is not { } letter
            ? Say(ResidenceTexts.NoLetter)
            : string.Join(
                " · ",
                new[]
                {
                    line.Place,
                    line.Exempt is { } exempt ? Say(ResidenceTexts.Of(exempt)) : null,
                    letter.ReceivedOn is { } on ? Say(ResidenceTexts.Received(Say(on)))
                    : letter.Course().AwaitsReceipt
                        ? Say(ResidenceTexts.NotReceived(line.ReceiptLateSince is { } late ? Say(late) : null))
                    : null,
                }.OfType<string>()
            );

    private string CommentWords(ContactLine line) =>
        line.Year is not { } year
            ? Say(line.Letter is { ExemptAs: not null } ? ResidenceTexts.NotNeeded : ResidenceTexts.NotAsked)
        : year is { GivenOn: { } given, Comment: { } level }
            ? $"{Say(ResidenceTexts.Of(level))} · {Say(ResidenceTexts.Given(Say(given)))}"
        : Say(ResidenceTexts.Due(Say(year.DueOn), line.CommentLateSince is { } late ? Say(late) : null));

    private async Task Ask()
    {
        if (
            !int.TryParse(Typed("Year"), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            || year is < 2000 or > 2100
        )
        {
            Errors.Add("Year", ResidenceTexts.YearMissing);
        }

        DateOnly due = RequiredDay("DueOn", ResidenceTexts.DueMissing);
        if (!IsSound())
        {
            return;
        }

        Outcome<int> outcome = await Services.GetRequiredService<AskComments>().Handle(Code, year, due);
        if (outcome.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"{Path}?year={year}&asked={outcome.Value}"));
            return;
        }

        Refuse(outcome.Refusal is DueBeforeItIsAsked ? "DueOn" : "Year", outcome.Refusal);
    }
}
