using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Reviews;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Establishments.Gate;

/// <summary>
/// The gate of III.2-c, the same for every act: an agency cell whose first day is 10 October 2014 or later and that would not
/// conform to II.1 on that day is not set up, unless approved deviations cover what it does not meet.
/// </summary>
internal static class EstablishmentGate
{
    /// <summary>The first day from which the gate stands (III.2-c).</summary>
    public static readonly DateOnly Stop = new(2014, 10, 10);

    /// <summary>Why what is founded may not be; nothing when it may.</summary>
    /// <param name="foundings">What is founded.</param>
    /// <param name="after">The register as it would be.</param>
    /// <param name="deviations">Those that were approved before.</param>
    /// <param name="rules">What provinces have set over the guidance: whoever is stricter is stricter here too.</param>
    public static Refusal? Refuse(
        IEnumerable<Founding> foundings,
        Func<RegisterRows> after,
        IReadOnlyList<ApprovedDeviation> deviations,
        LocalRules rules
    ) => Each(foundings, after, deviations, rules).FirstOrDefault();

    /// <summary>Each of what is founded that may not be, with why; those asked for first are judged first.</summary>
    public static IEnumerable<Refusal> Each(
        IEnumerable<Founding> foundings,
        Func<RegisterRows> after,
        IReadOnlyList<ApprovedDeviation> deviations,
        LocalRules rules
    )
    {
        List<Founding> guarded = [.. foundings.Where(founding => founding.Day >= Stop)];
        if (guarded.Count == 0)
        {
            return [];
        }

        RegisterSnapshot snapshot = after().ToSnapshot();
        return guarded.Select(founding => Judge(founding, snapshot, deviations, rules)).OfType<Refusal>();
    }

    /// <summary>What II.1 says of the commune on the first day, as far as it counts for the cell; nothing when it is no commune then.</summary>
    public static IReadOnlyList<Finding>? Findings(Founding founding, RegisterSnapshot snapshot, LocalRules rules) =>
        Days.CanBeAsked(founding.Day) && founding.Commune is { } commune
            ? new Reviewer(snapshot, rules.Over(GuidanceOn(founding.Day)))
                .Review(commune, founding.Day)
                ?.Findings.Where(finding => CountsFor(finding, founding.Cell))
                .ToList()
            : null;

    private static Refusal? Judge(
        Founding founding,
        RegisterSnapshot snapshot,
        IReadOnlyList<ApprovedDeviation> deviations,
        LocalRules rules
    )
    {
        if (Findings(founding, snapshot, rules) is not { } findings)
        {
            return new FoundedNowhere(founding.Cell, founding.Commune ?? "?", founding.Day);
        }

        List<Finding> unlawful =
        [
            .. findings.Where(finding =>
                finding.Outcome == Outcome.Fail
                && !deviations.Any(deviation => deviation.Covers(founding, finding.Rule))
            ),
        ];
        return unlawful.Count == 0 ? null : Told(founding, snapshot, unlawful, rules);
    }

    private static UnlawfulEstablishment Told(
        Founding founding,
        RegisterSnapshot snapshot,
        List<Finding> unlawful,
        LocalRules rules
    )
    {
        CommuneRef commune = snapshot.Find(founding.Commune!)!.Value;
        GuidanceDocument guidance = GuidanceOn(founding.Day);
        var told = new ReviewCase(
            founding.Day,
            guidance,
            new Reviewer(snapshot, rules.Over(guidance)),
            [commune],
            Language.Vietnamese
        )
        {
            ShowsCodes = false,
        };
        ExplanationContext context = told.ContextOf(founding.Commune!, commune);
        string In(Language language) =>
            string.Join(
                " ",
                unlawful.Select(finding =>
                    $"{finding.Rule.Clause()}: {Explanations.Explain(finding, context, language)}"
                )
            );
        return new UnlawfulEstablishment(
            context.NameOfOrganisation(founding.Cell) ?? founding.Cell,
            context.NameOfUnit(founding.Commune!) ?? founding.Commune!,
            founding.Commune!,
            In(Language.Vietnamese),
            In(Language.English)
        );
    }

    private static bool CountsFor(Finding finding, string cell) =>
        finding.Rule switch
        {
            Rule.AgencyCellParent or Rule.AgencyCellMembersAreOfficials or Rule.AgencyCellSecretaryRank =>
                finding.Subject == cell,
            Rule.AgencyCellLawfulEstablishment => false,
            _ => true,
        };

    private static GuidanceDocument GuidanceOn(DateOnly day) => GuidanceLibrary.Embedded.AppliedOn(day);
}
