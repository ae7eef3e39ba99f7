using System.Globalization;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Pages;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Establishments;

/// <summary>Opens a case for its page.</summary>
internal sealed class CaseFile(ChiBoContext db, Permits permits, CommuneReviewing reviewing, Visitor visitor)
{
    /// <summary>The case; nothing when there is none of that number in the commune.</summary>
    public async Task<ShownCase?> Open(string commune, long key)
    {
        if (await CaseRows.Find(db, key) is not { } row || await CommuneOf(row) != commune)
        {
            return null;
        }

        async Task<bool> May(AccessAction action, Sensitivity level) =>
            (await permits.OnUnit(action, level, commune)).IsAllowed;
        var shown = new ShownCase
        {
            Row = row,
            Course = row.Course(await ConsentFromAbove.IsAsked(db, commune, visitor.Today)),
            SeesPeople = await May(AccessAction.Look, Sensitivity.Personal),
            Decides = await May(AccessAction.Establish, Sensitivity.Internal),
            Consents = await May(AccessAction.Consent, Sensitivity.Internal),
        };
        var reading = new ReorganisationReading(db);
        Outcome<PlannedReorganisation> planned = shown.Course.HasEnded
            ? await reading.PlanAfter(row.What(), row.RecordedIn - 1)
            : await reading.Plan(row.What());
        return planned.IsDone
            ? await WithChecks(shown, planned.Value, commune)
            : shown with
            {
                Impossible = planned.Refusal,
            };
    }

    private async Task<ShownCase> WithChecks(ShownCase shown, PlannedReorganisation planned, string code)
    {
        var verdict = planned.Verdicts().Communes.FirstOrDefault(pair => pair.Code == code);
        return shown with
        {
            Planned = planned,
            Unlawful = RecordReorganisation.Refuse(planned),
            Names = shown.SeesPeople ? await PlanNames.Of(db, planned.Plan) : null,
            Findings = await Views(shown, planned, code),
            Strengths =
            [
                .. Counts(verdict?.Before)
                    .Concat(Counts(verdict?.After))
                    .Select(count => count.Key)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Select(cell =>
                        (
                            NameOf(planned, cell),
                            Masked(Counts(verdict?.Before), cell, shown.SeesPeople),
                            Masked(Counts(verdict?.After), cell, shown.SeesPeople)
                        )
                    ),
            ],
        };
    }

    private async Task<IReadOnlyList<FindingView>> Views(ShownCase shown, PlannedReorganisation planned, string code)
    {
        RegisterSnapshot after = planned.Known.Rows.After(planned.Plan).ToSnapshot();
        if (after.Find(code) is not { } commune)
        {
            return [];
        }

        (var review, bool isInForce) = reviewing.CaseOf(
            after,
            planned.Plan.On,
            [commune],
            shown.Course.HasEnded ? new KnownAt(shown.Row.RecordedIn - 1) : KnownAt.Now
        );
        if (review.Reviewer.Review(code, planned.Plan.On) is not { } found)
        {
            return [];
        }

        IReadOnlyDictionary<string, string> names = shown.SeesPeople
            ? await NamesOf.Members(db, found, KnownAt.Now)
            : new Dictionary<string, string>();
        ExplanationContext context = review.Naming(names).ContextOf(commune, found);
        var opened = new OpenCommune(review, commune, isInForce);
        return
        [
            .. found
                .Findings.OrderBy(finding => FindingView.OrderOf(finding.Outcome))
                .Select(finding => FindingView.Of(finding, opened, context, names, visitor)),
        ];
    }

    private static Dictionary<string, int> Counts(CommuneReview? review) =>
        (review?.Findings ?? [])
            .Where(finding => finding.Rule == Rule.ResidentialCellNineOfficialMembers)
            .DistinctBy(finding => finding.Subject)
            .ToDictionary(
                finding => finding.Subject,
                finding =>
                    int.TryParse(finding.Observed, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
                        ? count
                        : 0,
                StringComparer.Ordinal
            );

    /// <summary>Who sees no people sees no count of one or two of them.</summary>
    private static string Masked(Dictionary<string, int> counts, string cell, bool seesPeople) =>
        !counts.TryGetValue(cell, out int count) ? "–"
        : !seesPeople && (count is 1 or 2) ? "<3"
        : count.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(PlannedReorganisation planned, string cell) =>
        planned
            .Plan.Entered.Organisations.Concat(planned.Known.Rows.Organisations)
            .FirstOrDefault(row => row.Code == cell)
            ?.Name
        ?? cell;

    private async Task<string?> CommuneOf(OrganisationCase row) => (await db.Units.FindAsync(row.UnitId))?.Code;
}
