using System.Globalization;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.ReviewReports;

/// <summary>
/// A commune as the report of a review counts it: what its review said, from the register as of a day or from findings that a
/// campaign has kept. People are numbers in it, never codes.
/// </summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name on the day.</param>
/// <param name="Verdict">What the review says.</param>
/// <param name="Subjects">What was decided, rule by rule and subject by subject, those of operation among them.</param>
public sealed record ReviewedCommune(string Code, string Name, Verdict Verdict, IReadOnlyList<ReviewedSubject> Subjects)
{
    /// <summary>Whether it may set up an agency cell; only for one that has none, nothing when it cannot be told.</summary>
    public bool? Eligible { get; init; }

    /// <summary>Code of the unit directly above, as a rule the district; nothing when none is recorded.</summary>
    public string? AboveCode { get; init; }

    /// <summary>Its name.</summary>
    public string? AboveName { get; init; }

    /// <summary>What a review said, without the codes of people.</summary>
    /// <param name="review">The review with every finding.</param>
    /// <param name="nameOf">The name of a unit or organisation by its code; nothing where it has none.</param>
    public static ReviewedCommune Of(CommuneReview review, Func<string, string?> nameOf)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(nameOf);
        return new ReviewedCommune(
            review.Code,
            review.Name,
            review.Verdict,
            [
                .. review
                    .Findings.Concat(review.Operation ?? [])
                    .Select(finding => new ReviewedSubject(
                        finding.Rule,
                        finding.Outcome,
                        finding.Subject,
                        nameOf(finding.Subject) ?? finding.Subject
                    )
                    {
                        Official =
                            finding.Rule == Rule.ResidentialCellNineOfficialMembers
                                ? int.Parse(finding.Observed, CultureInfo.InvariantCulture)
                                : null,
                        Required =
                            finding.Rule == Rule.ResidentialCellNineOfficialMembers
                                ? int.Parse(finding.Required, CultureInfo.InvariantCulture)
                                : null,
                        AbleToAttend = finding.AbleToAttend,
                        EstablishedOn = finding.EstablishedOn,
                    }),
            ]
        )
        {
            Eligible = review.Eligible,
        };
    }

    /// <summary>What was decided by a rule.</summary>
    public IEnumerable<ReviewedSubject> By(Rule rule) => Subjects.Where(subject => subject.Rule == rule);

    /// <summary>Its agency cells: the rule of the parent is decided for each of them.</summary>
    public IEnumerable<ReviewedSubject> AgencyCells => By(Rule.AgencyCellParent);

    /// <summary>Its residential cells: the rule of nine is decided for each of them.</summary>
    public IEnumerable<ReviewedSubject> ResidentialCells => By(Rule.ResidentialCellNineOfficialMembers);
}

/// <summary>One rule decided for one cell, area or commune.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">What it says.</param>
/// <param name="Code">Code of what it is about.</param>
/// <param name="Name">Its name on the day.</param>
public sealed record ReviewedSubject(Rule Rule, Outcome Outcome, string Code, string Name)
{
    /// <summary>For a residential cell: official members on its roll, of whom the official day is recorded.</summary>
    public int? Official { get; init; }

    /// <summary>For a residential cell: how many it needs.</summary>
    public int? Required { get; init; }

    /// <summary>For a residential cell: of those, how many can attend.</summary>
    public int? AbleToAttend { get; init; }

    /// <summary>For the rule of lawful establishment: when the cell was set up.</summary>
    public DateOnly? EstablishedOn { get; init; }
}
