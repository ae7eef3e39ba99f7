using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>The form that drafts a proposal from open matters; <c>?cell=…&amp;matter=…</c> choose beforehand.</summary>
public sealed partial class NewProposalPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private string? Cell { get; set; }

    private string? CellName { get; set; }

    private IReadOnlyList<OfferedMatter> Offered { get; set; } = [];

    private DateOnly Deadline { get; set; }

    private Phrase DaysHint { get; set; } = ProposalTexts.DaysHint(AnswerTerm.DefaultDays, byRegulations: false);

    private IReadOnlyList<Crumb> Steps => [new(Say(ProposalTexts.Title), "/proposals")];

    private IReadOnlyCollection<string> Chosen =>
        IsSent ? [.. Http.Request.Form["Matter"].OfType<string>()] : [.. Http.Request.Query["matter"].OfType<string>()];

    private IEnumerable<OfferedMatter> ChosenMatters =>
        Offered.Where(matter => Chosen.Contains(matter.Key.ToString(CultureInfo.InvariantCulture)));

    private IReadOnlyList<Choice> BodyChoices =>
        [.. Bodies.All.Select(body => new Choice($"{body}", Say(ProposalTexts.Of(body))))];

    private string? FirstBody =>
        ChosenMatters.Select(matter => matter.AskedOf).FirstOrDefault(body => body is not null)?.ToString();

    private string? FirstText =>
        string.Join(
            '\n',
            ChosenMatters.Where(matter => matter.Text is not null).Select(matter => $"{matter.Area}: {matter.Text}")
        )
            is { Length: > 0 } text
            ? text
            : null;

    private IReadOnlyList<Choice> Matters
    {
        get
        {
            HashSet<Domain.Areas.AreaTopic> topics = [.. ChosenMatters.Select(matter => matter.Topic)];
            return
            [
                .. Offered.Select(matter =>
                {
                    string key = matter.Key.ToString(CultureInfo.InvariantCulture);
                    string words =
                        $"{Say(ProposalTexts.Of(matter.Topic))} · {matter.Area} · {matter.Month:MM/yyyy}: {matter.Text ?? Say(ProposalTexts.Erased)}";
                    bool isSame = topics.Contains(matter.Topic) && !Chosen.Contains(key);
                    return new Choice(key, isSame ? Say(ProposalTexts.SameTopic(words)) : words);
                }),
            ];
        }
    }

    protected override async Task OnInitializedAsync()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        IReadOnlyList<int> cells = await Services
            .GetRequiredService<ProposalRights>()
            .Drafting(Services.GetRequiredService<OrganisationReach>());
        string? asked = Visitor.Address["cell"];
        var cell = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(Visitor.Today)
            .Where(row => cells.Contains(row.OrganisationId) && (asked == null || row.Organisation!.Code == asked))
            .OrderBy(row => row.Organisation!.Code)
            .Select(row => new
            {
                row.OrganisationId,
                row.Organisation!.Code,
                row.Name,
            })
            .FirstOrDefaultAsync();
        if (cell is null)
        {
            return;
        }

        Cell = cell.Code;
        CellName = cell.Name;
        Offered = await Services
            .GetRequiredService<OpenMatters>()
            .Offered(cell.OrganisationId, [.. Chosen.Select(Number).OfType<long>()]);
        AnswerDeadlines deadlines = Services.GetRequiredService<AnswerDeadlines>();
        Addressee body = Enum.TryParse(FirstBody, out Addressee first) ? first : Addressee.Government;
        (int days, bool byRegulations) = await deadlines.DaysFor(cell.OrganisationId, body);
        Deadline = Visitor.Today.AddDays(days);
        DaysHint = ProposalTexts.DaysHint(days, byRegulations);
    }

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;

    private async Task Submit()
    {
        string title = Required("Title", ProposalTexts.SubjectMissing);
        string text = Required("Text", ProposalTexts.TextMissing);
        if (!Enum.TryParse(Typed("To"), out Addressee to) || !Enum.IsDefined(to))
        {
            Errors.Add("To", ProposalTexts.ToMissing);
        }

        DateOnly? answerBy = Day("AnswerBy");
        if (answerBy is null && Errors["AnswerBy"] is null)
        {
            Errors.Add("AnswerBy", ProposalTexts.AnswerByMissing);
        }

        if (Cell is null || !IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<DraftProposal>()
            .Handle(
                new DraftRequest(Cell, to, title, text, answerBy!.Value, [.. Chosen.Select(Number).OfType<long>()])
            );
        if (outcome.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"/proposals/{outcome.Value}?done=drafted"));
            return;
        }

        Refuse(outcome.Refusal is DeadlineInThePast ? "AnswerBy" : "Matter", outcome.Refusal);
    }
}
