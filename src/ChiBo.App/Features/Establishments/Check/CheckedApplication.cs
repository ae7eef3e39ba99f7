using System.Text.Json;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Establishments.Check;

/// <summary>What the guidance says of the communes that an application touches, on the state that it would leave.</summary>
internal sealed record CheckedApplication
{
    /// <summary>The first day on which it would be so.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Each commune as it would be.</summary>
    public required IReadOnlyList<CheckedCommune> Communes { get; init; }

    /// <summary>Why it may not be decided; nothing when it may.</summary>
    public Refusal? Unlawful { get; init; }

    /// <summary>Whether it may be decided, and every commune conforms then or has no agency cell: what cannot be told is not conforming.</summary>
    public bool Conforms =>
        Unlawful is null
        && Communes.All(commune => commune.Review.Verdict is Verdict.Conforming or Verdict.NoAgencyCell);

    /// <summary>Checks it.</summary>
    /// <param name="planned">What it would do.</param>
    /// <param name="language">Language of the explanations.</param>
    /// <param name="showsPeople">Whether people are named by their codes, or only counted.</param>
    public static CheckedApplication Of(PlannedReorganisation planned, Language language, bool showsPeople = true)
    {
        DateOnly on = planned.Plan.On;
        GuidanceDocument guidance = GuidanceLibrary.Embedded.AppliedOn(on);
        RegisterSnapshot after = planned.Known.Rows.After(planned.Plan).ToSnapshot();
        var reviewer = new Reviewer(after, planned.Rules.Over(guidance));
        var communes = new List<CheckedCommune>();
        foreach (VerdictBesideVerdict touched in planned.Verdicts().Communes)
        {
            if (after.Find(touched.Code) is { } commune && reviewer.Review(touched.Code, on) is { } review)
            {
                ExplanationContext context = new ReviewCase(on, guidance, reviewer, [commune], language)
                {
                    ShowsCodes = showsPeople,
                }.ContextOf(commune, review);
                communes.Add(
                    new CheckedCommune(
                        showsPeople
                            ? review
                            : review with
                            {
                                Findings = [.. review.Findings.Select(finding => WithoutPeople.Of(finding, context))],
                            },
                        context
                    )
                );
            }
        }

        return new CheckedApplication
        {
            On = on,
            Communes = communes,
            Unlawful = RecordReorganisation.Refuse(planned),
        };
    }

    public void Write(Terminal terminal, bool asJson)
    {
        using TextWriter text = terminal.OpenText();
        if (asJson)
        {
            text.WriteLine(Json());
            return;
        }

        foreach (CheckedCommune commune in Communes)
        {
            text.WriteLine(
                $"{commune.Review.Code} {commune.Review.Name}: {Explanations.Describe(commune.Review.Verdict, terminal.Language)}"
            );
            foreach (Finding finding in commune.Against)
            {
                text.WriteLine(
                    $"  {finding.Rule.Clause()}: {Explanations.Explain(finding, commune.Context, terminal.Language)}"
                );
            }
        }

        if (Unlawful is { } refusal)
        {
            text.WriteLine(refusal.In(terminal.Language));
        }
    }

    /// <summary>The same as programs read it; people by their codes alone.</summary>
    public string Json() =>
        JsonSerializer.Serialize(
            new
            {
                on = On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                conforms = Conforms,
                refusal = Unlawful is null ? null : new { code = Unlawful.Code, text = Unlawful.English },
                communes = Communes.Select(commune => new
                {
                    code = commune.Review.Code,
                    verdict = commune.Review.Verdict.Word(),
                    findings = commune.Review.Findings.Select(finding => new
                    {
                        rule = finding.Rule.Id(),
                        clause = finding.Rule.Clause(),
                        outcome = $"{finding.Outcome}".ToLowerInvariant(),
                        subject = finding.Subject,
                        observed = finding.Observed,
                        required = finding.Required,
                        counted = finding.Counted,
                        missing = finding.Missing,
                    }),
                }),
            },
            Indented
        );

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };
}
