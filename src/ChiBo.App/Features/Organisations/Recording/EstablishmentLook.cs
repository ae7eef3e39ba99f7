using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Changes;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations.Recording;

/// <summary>
/// What II.1 says of the commune as it would be with a new cell (III.2-b): looked at before the cell is entered. It never keeps a
/// decision of the committee from being recorded.
/// </summary>
internal sealed class EstablishmentLook(
    ChiBoContext db,
    RegisterCache cache,
    CommuneReviewing reviewing,
    Permits permits,
    Visitor visitor
)
{
    /// <summary>A code that no organisation has, for the cell that is tried.</summary>
    private const string Tried = "\u0001";

    /// <summary>
    /// The points that would not be met because of it: those that fail afterwards and did not before, and all that fail
    /// when it is an agency cell, which asks for every condition at once.
    /// </summary>
    public async Task<IReadOnlyList<FindingView>> Look(OrganisationFields fields)
    {
        if (
            fields.Kind is not (OrganisationKind.AgencyCell or OrganisationKind.ResidentialCell)
            || await CommuneOf(fields) is not { } code
        )
        {
            return [];
        }

        RegisterSnapshot before = await cache.Current(db);
        if (
            before.Find(code) is not { } asItIs
            || With(before, fields) is not { } after
            || after.Find(code) is not { } commune
        )
        {
            return [];
        }

        (ReviewCase review, bool isInForce) = reviewing.CaseOf(after, fields.From, [commune]);
        (ReviewCase earlier, _) = reviewing.CaseOf(before, fields.From, [asItIs]);
        if (review.Reviewer.Review(code, fields.From) is not { } found)
        {
            return [];
        }

        HashSet<(Rule, string)> failedBefore =
        [
            .. (earlier.Reviewer.Review(code, fields.From)?.Findings ?? [])
                .Where(finding => finding.Outcome == Outcome.Fail)
                .Select(finding => (finding.Rule, finding.Subject)),
        ];
        List<Finding> against =
        [
            .. found.Findings.Where(finding =>
                finding.Outcome == Outcome.Fail
                && (
                    fields.Kind == OrganisationKind.AgencyCell
                    || !failedBefore.Contains((finding.Rule, finding.Subject))
                )
            ),
        ];
        ExplanationContext context = review.ContextOf(commune, found);
        IReadOnlyDictionary<string, string> names = await Names(fields.Parent, against);
        var opened = new OpenCommune(review, commune, isInForce);
        return [.. against.Select(finding => FindingView.Of(finding, opened, context, names, visitor))];
    }

    private static RegisterSnapshot? With(RegisterSnapshot register, OrganisationFields fields)
    {
        try
        {
            return register.With([
                new FoundOrganisation(
                    Tried,
                    fields.Kind,
                    fields.Name,
                    fields.Parent,
                    fields.Units,
                    [],
                    null,
                    fields.From
                ),
            ]);
        }
        catch (ChangeNotPossibleException)
        {
            // What cannot be tried is told by recording it: a unit or a parent that is not there.
            return null;
        }
    }

    /// <summary>The commune that the cell serves, or in which its areas lie.</summary>
    private async Task<string?> CommuneOf(OrganisationFields fields)
    {
        List<string> codes = [.. fields.Units];
        var unit = await db
            .UnitVersions.Known(KnownAt.Now)
            .On(fields.From)
            .Where(row => codes.Contains(row.Unit!.Code))
            .Select(row => new
            {
                row.Unit!.Code,
                row.Kind,
                Parent = row.Parent!.Code,
            })
            .FirstOrDefaultAsync();
        return unit?.Kind == Domain.Units.UnitKind.ResidentialArea ? unit.Parent : unit?.Code;
    }

    private async Task<IReadOnlyDictionary<string, string>> Names(string parent, IEnumerable<Finding> findings) =>
        (await permits.OnOrganisation(AccessAction.Look, Sensitivity.Personal, parent)).IsAllowed
            ? await NamesOf.Members(
                db,
                findings.SelectMany(finding => finding.Evidence.Append(finding.Observed)),
                KnownAt.Now
            )
            : new Dictionary<string, string>();
}
