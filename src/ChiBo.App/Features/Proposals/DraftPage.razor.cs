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

/// <summary>
/// The form that drafts a proposal from open matters, or writes a draft anew; <c>?cell=…&amp;matter=…&amp;matter=…</c> choose
/// beforehand.
/// </summary>
public sealed partial class DraftPage
{
    /// <summary>The draft that is written anew; nothing for a new one.</summary>
    [Parameter]
    public long? Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private string? Cell { get; set; }

    private string? CellName { get; set; }

    private IReadOnlyList<OfferedMatter> Offered { get; set; } = [];

    private DateOnly Deadline { get; set; }

    private Phrase DaysHint { get; set; } = ProposalTexts.DaysHint(AnswerTerm.DefaultDays, AnswerDaysFrom.Usual);

    /// <summary>The draft as it stands; nothing when a new one is written.</summary>
    private OpenProposal? Draft { get; set; }

    private string Form => Key is null ? "draft" : "rewrite";

    private string BackTo =>
        Key is { } key ? string.Create(CultureInfo.InvariantCulture, $"/proposals/{key}") : "/proposals";

    private IReadOnlyList<Crumb> Steps =>
        [
            new(Say(ProposalTexts.Title), "/proposals"),
            .. Draft is null ? Array.Empty<Crumb>() : [new(Draft.Row.Title, BackTo)],
        ];

    private IReadOnlyCollection<string> Chosen =>
        IsSent ? [.. Http.Request.Form["Matter"].OfType<string>()]
        : Draft is not null ? [.. Draft.Matters.Select(matter => matter.Key.ToString(CultureInfo.InvariantCulture))]
        : [.. Http.Request.Query["matter"].OfType<string>()];

    private IEnumerable<OfferedMatter> ChosenMatters =>
        Offered.Where(matter => Chosen.Contains(matter.Key.ToString(CultureInfo.InvariantCulture)));

    private IReadOnlyList<Choice> BodyChoices =>
        [.. Bodies.All.Select(body => new Choice($"{body}", Say(ProposalTexts.Of(body))))];

    private string? FirstBody =>
        Draft?.Row.Addressee.ToString()
        ?? ChosenMatters.Select(matter => matter.AskedOf).FirstOrDefault(body => body is not null)?.ToString();

    private string? FirstText => Draft?.Row.Text ?? WordsOfMatters;

    private string? WordsOfMatters =>
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
        if (Key is { } key && !await ReadDraft(key))
        {
            return;
        }

        string? asked = Draft?.CellCode ?? Visitor.Address["cell"];
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
            .Offered(cell.OrganisationId, [.. Chosen.Select(Number).OfType<long>()], Key);
        AnswerDeadlines deadlines = Services.GetRequiredService<AnswerDeadlines>();
        Addressee body = Enum.TryParse(FirstBody, out Addressee first) ? first : Addressee.Government;
        (int days, AnswerDaysFrom source) = await deadlines.DaysFor(cell.OrganisationId, body);
        Deadline = Draft?.Row.AnswerBy ?? Visitor.Today.AddDays(days);
        DaysHint = ProposalTexts.DaysHint(days, source);
    }

    /// <summary>Reads the draft; whoever may not draft for its cell finds none.</summary>
    private async Task<bool> ReadDraft(long key)
    {
        Draft = await Services.GetRequiredService<ProposalFile>().Open(key);
        if (Draft is { Works: true })
        {
            return true;
        }

        Draft = null;
        Http.Response.StatusCode = StatusCodes.Status404NotFound;
        return false;
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

        var request = new DraftRequest(
            Cell,
            to,
            title,
            text,
            answerBy!.Value,
            [.. Chosen.Select(Number).OfType<long>()]
        );
        Outcome<long> outcome = Key is { } key
            ? await Services.GetRequiredService<ChangeDraft>().Rewrite(key, request)
            : await Services.GetRequiredService<DraftProposal>().Handle(request);
        if (outcome.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"/proposals/{outcome.Value}?done=drafted"));
            return;
        }

        Refuse(outcome.Refusal is DeadlineInThePast ? "AnswerBy" : "Matter", outcome.Refusal);
    }
}
