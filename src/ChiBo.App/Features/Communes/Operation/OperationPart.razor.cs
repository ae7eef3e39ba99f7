using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Communes.Operation;

/// <summary>
/// What the rules of operation (II.2) say of a commune for a month: a part of its own below the review, whose verdict it never
/// changes.
/// </summary>
public sealed partial class OperationPart
{
    [Parameter, EditorRequired]
    public required string Code { get; set; }

    [Parameter, EditorRequired]
    public required AskedDays Days { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private OperationMonth Asked { get; set; } = null!;

    private IReadOnlyList<FindingView> Findings { get; set; } = [];

    private IReadOnlyList<Choice> Months =>
        [.. Asked.Choices.Select(month => new Choice(month.ToString(), Say(OperationTexts.Of(month))))];

    /// <summary>What is not met or cannot be told, those of one point together: a commune has many areas.</summary>
    private IEnumerable<FindingView[]> NotMet =>
        Findings
            .Where(finding => !finding.IsMet)
            .GroupBy(finding => (finding.Status, finding.Clause, finding.Title))
            .Select(group => group.ToArray());

    private Phrase Counts =>
        OperationTexts.Count(
            Findings.Count(finding => finding.Status == Status.NotMet),
            Findings.Count(finding => finding.Status == Status.NotEnoughData),
            Findings.Count(finding => finding.IsMet)
        );

    private string Workbook =>
        (Visitor.Address with { Path = $"/communes/{Uri.EscapeDataString(Code)}/review.xlsx" })
            .With(AskedRules.Field, AskedRules.Operation)
            .ToString();

    protected override async Task OnInitializedAsync()
    {
        Asked = OperationMonth.Of(Visitor, Days);
        CommuneReviewing reviewing = Services.GetRequiredService<CommuneReviewing>();
        if (await reviewing.Open(Code, Days with { Day = Asked.Day }) is not { } opened)
        {
            return;
        }

        IReadOnlyList<Finding> findings = opened.Case.Reviewer.Operation(opened.Commune, Asked.Day);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        IReadOnlyDictionary<string, string> names = await ReadNames(db, findings);
        MendPaths mend = await MendPaths.Read(db, Code, Asked, Visitor);
        ExplanationContext context = opened.Case.Naming(names).ContextOf(opened.Commune.Code, opened.Commune);
        Findings =
        [
            .. findings
                .OrderBy(finding => FindingView.OrderOf(finding.Outcome))
                .Select(finding => View(finding, opened, context, names, mend)),
        ];
    }

    private FindingView View(
        Finding finding,
        OpenCommune opened,
        ExplanationContext context,
        IReadOnlyDictionary<string, string> names,
        MendPaths mend
    )
    {
        FindingView shown = FindingView.Of(finding, opened, context, names, Visitor);
        return mend.Of(finding) is { } path
            ? shown with
            {
                Mend = (OperationTexts.Mend(finding.Rule, shown.Subject), path),
            }
            : shown;
    }

    /// <summary>Names are read for who may see them; for others people are counted.</summary>
    private async Task<IReadOnlyDictionary<string, string>> ReadNames(ChiBoContext db, IReadOnlyList<Finding> findings)
    {
        Permits permits = Services.GetRequiredService<Permits>();
        bool seesPeople = (await permits.OnUnit(AccessAction.Look, Sensitivity.Personal, Code)).IsAllowed;
        return seesPeople
            ? await NamesOf.Members(db, findings.SelectMany(finding => finding.Evidence), await Days.Known(db))
            : new Dictionary<string, string>();
    }
}
