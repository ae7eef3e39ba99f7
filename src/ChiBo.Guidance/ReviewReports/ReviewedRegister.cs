using ChiBo.Domain.Register;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.ReviewReports;

/// <summary>The communes of a register as of a day, one after another in one pass: no findings are held as text beside them.</summary>
public static class ReviewedRegister
{
    /// <summary>The communes in the order in which they are given.</summary>
    /// <param name="reviewer">Decides.</param>
    /// <param name="scope">The communes, each active on the day.</param>
    /// <param name="day">The cut-off day.</param>
    public static IEnumerable<ReviewedCommune> Of(Reviewer reviewer, IEnumerable<CommuneRef> scope, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(reviewer);
        ArgumentNullException.ThrowIfNull(scope);
        ReviewSession session = reviewer.Open(day);
        ushort number = Days.Of(day);
        foreach (CommuneRef commune in scope)
        {
            Verdict verdict = session.Decide(commune);
            CommuneReview review = session.Describe();
            // What the agency cell does is told only where there is one.
            CommuneReview told =
                verdict == Verdict.NoAgencyCell ? review : review with { Operation = session.DescribeOperation() };
            (string? code, string? name) = Above(commune, number);
            yield return ReviewedCommune.Of(told, subject => NameOf(commune.Columns, subject, number)) with
            {
                AboveCode = code,
                AboveName = name,
            };
        }
    }

    /// <summary>A commune whose review was kept apart from the register, with the names that the register has on the day.</summary>
    /// <param name="review">The review that was kept.</param>
    /// <param name="commune">The commune in the register; nothing when it is no longer in it.</param>
    /// <param name="day">The cut-off day.</param>
    public static ReviewedCommune Of(CommuneReview review, CommuneRef? commune, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(review);
        if (commune is not { } known)
        {
            return ReviewedCommune.Of(review, _ => null);
        }

        ushort number = Days.Of(day);
        (string? code, string? name) = Above(known, number);
        return ReviewedCommune.Of(review, subject => NameOf(known.Columns, subject, number)) with
        {
            AboveCode = code,
            AboveName = name,
        };
    }

    private static (string? Code, string? Name) Above(CommuneRef commune, ushort day)
    {
        RegisterColumns columns = commune.Columns;
        return
            columns.Units.VersionOn(commune.Unit, day) is >= 0 and var version
            && columns.Units.Parent[version] is >= 0 and var parent
            && columns.Units.VersionOn(parent, day) is >= 0 and var above
            ? (columns.UnitCodes[parent], columns.UnitName(above))
            : (null, null);
    }

    private static string? NameOf(RegisterColumns columns, string code, ushort day)
    {
        if (
            columns.OrganisationCodes.TryGet(code, out int organisation)
            && columns.Organisations.VersionOn(organisation, day) is >= 0 and var version
        )
        {
            return columns.OrganisationName(version);
        }

        return columns.UnitCodes.TryGet(code, out int unit) && columns.Units.VersionOn(unit, day) is >= 0 and var of
            ? columns.UnitName(of)
            : null;
    }
}
