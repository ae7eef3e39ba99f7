using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Changes;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Communes.Trying;

/// <summary>What-if (III.2-b): the review of a commune as it would be after some changes, beside the review as it is.</summary>
public sealed partial class TryPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Days { get; set; } = null!;

    private OpenCommune? Opened { get; set; }

    private TryableCommune Commune { get; set; } = new([], []);

    private List<TriedChange> Tried { get; set; } = [];

    private FormErrors Errors { get; } = new();

    private string Name { get; set; } = "";

    private CommuneReview? Before { get; set; }

    private CommuneReview? After { get; set; }

    private CommuneChange? Change { get; set; }

    private ExplanationContext? Context { get; set; }

    private IReadOnlyList<Choice> Cells => [.. Commune.Cells.Select(cell => new Choice(cell.Code, cell.Name))];

    private IReadOnlyList<Choice> Members =>
        [.. Commune.Members.Select(member => new Choice(member.Code, $"{member.Name} ({member.Cell})"))];

    private IReadOnlyList<Choice> MemberKinds => Kinds(TriedKind.Move, TriedKind.Official, TriedKind.Leave);

    private IReadOnlyList<Choice> CellKinds => Kinds(TriedKind.Merge, TriedKind.Dissolve);

    private IEnumerable<KeyValuePair<string, string>> Kept => With(Tried).Query;

    protected override async Task OnInitializedAsync()
    {
        Days = AskedDays.Of(Visitor);
        Opened = await Services.GetRequiredService<CommuneReviewing>().Open(Code, Days);
        if (Opened is null)
        {
            return;
        }

        Before = Opened.DecideWithOperation();
        Name = Before?.Name ?? Code;
        Commune = await Services.GetRequiredService<TryableCommunes>().Read(Code, Days);
        Tried =
        [
            .. Visitor
                .Address.Query.Where(pair => pair.Key == TryFields.Tried)
                .Select(pair => TriedChange.Parse(pair.Value))
                .OfType<TriedChange>()
                .Where(Commune.Knows)
                .Take(TryFields.Most),
        ];
        Add(TryFields.OfMember);
        Add(TryFields.OfCell);
        Decide(Opened);
    }

    /// <summary>Adds what a form asks for; what is wrong with it is said beside its field.</summary>
    private void Add(TryFields fields)
    {
        if (fields.Read(Visitor.Address) is not { } change)
        {
            return;
        }

        if (change.NeedsTarget && change.To.Length == 0)
        {
            Errors.Add(fields.To, TryTexts.TargetMissing);
        }
        else if (change.To.Length > 0 && change.To == change.Whom)
        {
            Errors.Add(fields.To, TryTexts.TargetSame);
        }
        else if (!Commune.Knows(change))
        {
            Errors.Add(fields.Whom, TryTexts.NotKnown);
        }
        else if (Refusal([.. Tried, change]) is { } refusal)
        {
            Errors.Add(fields.Whom, refusal);
        }
        else if (!Tried.Contains(change) && Tried.Count < TryFields.Most)
        {
            Tried.Add(change);
        }
    }

    private Phrase? Refusal(IReadOnlyList<TriedChange> changes)
    {
        try
        {
            Changed(changes);
            return null;
        }
        catch (ChangeNotPossibleException declined)
        {
            return new Phrase(declined.Refusal.Vietnamese, declined.Refusal.English);
        }
    }

    private RegisterSnapshot Changed(IReadOnlyList<TriedChange> changes) =>
        Opened!.Case.Reviewer.Snapshot.With([
            .. changes.Select(change => change.On(Days.Day, Commune.Rolls[change.Whom])),
        ]);

    private void Decide(OpenCommune opened)
    {
        if (Tried.Count == 0 || Refusal(Tried) is not null || Changed(Tried).Find(Code) is not { } commune)
        {
            return;
        }

        (ReviewCase review, _) = Services
            .GetRequiredService<CommuneReviewing>()
            .CaseOf(Changed(Tried), Days.Day, [commune]);
        After = new OpenCommune(review, commune, opened.IsInForce).DecideWithOperation();
        Change = Comparison.Between(Before, After);
        Context = (After ?? Before) is { } either ? opened.Case.ContextOf(opened.Commune, either) : null;
    }

    private string NameOf(string code) => Context?.NameOfOrganisation(code) ?? Context?.NameOfUnit(code) ?? code;

    private string? Asked(string field) => Errors.Count > 0 ? Visitor.Address[field] : null;

    private IReadOnlyList<Choice> Kinds(params TriedKind[] kinds) =>
        [.. kinds.Select(kind => new Choice($"{kind}", Say(TryTexts.Of(kind))))];

    private PageAddress Without(TriedChange change) => With(Tried.Where(other => other != change));

    private PageAddress With(IEnumerable<TriedChange> changes)
    {
        PageAddress days = Visitor.Address with
        {
            Query = [.. Visitor.Address.Query.Where(pair => pair.Key is AskedDays.AsOf or AskedDays.KnownOn)],
        };
        return days with
        {
            Query =
            [
                .. days.Query,
                .. changes.Select(change => KeyValuePair.Create(TryFields.Tried, change.ToString())),
            ],
        };
    }
}
