using ChiBo.App.Features.Establishments;
using ChiBo.App.Features.Establishments.Check;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using Language = ChiBo.Domain.Shared.Language;
using Words = ChiBo.App.Features.Api.Work.Words;

namespace ChiBo.App.Features.Api.Establishments;

/// <summary>A case of a commune.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Kind">What it asks for: <c>establish</c>, <c>rename</c>, <c>merge</c>, <c>split</c>, <c>dissolve</c>, <c>rearrange</c>.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="AppliedOn">Day on the application.</param>
/// <param name="EffectiveOn">The first day on which it would be so.</param>
/// <param name="Grounds">Why.</param>
/// <param name="Failing">Points of the guidance that failed when it was appraised; nothing before that.</param>
/// <param name="DecisionNumber">Number of the decision.</param>
/// <param name="DecisionOn">Day of the decision.</param>
/// <param name="Act">Number of the act that carried it out.</param>
/// <param name="Version">Grows with every step.</param>
internal sealed record EstablishmentAnswer(
    long Key,
    string Kind,
    string Stage,
    DateOnly AppliedOn,
    DateOnly EffectiveOn,
    string Grounds,
    int? Failing,
    string? DecisionNumber,
    DateOnly? DecisionOn,
    long? Act,
    long Version
)
{
    public static EstablishmentAnswer Of(CaseLine line) =>
        new(
            line.Row.Key,
            Words.Of(line.Row.Kind),
            Words.Of(line.Row.Stage),
            line.Row.AppliedOn,
            line.Row.EffectiveOn,
            line.Row.Grounds,
            line.Row.Failing,
            line.Row.DecisionNumber,
            line.Row.DecisionOn,
            line.Row.CarriedOutIn,
            line.Row.RecordedIn
        );
}

/// <summary>What the guidance says of the state that founding a cell would leave.</summary>
/// <param name="On">The first day.</param>
/// <param name="MayBeDecided">Whether the gate of III.2-c lets it through.</param>
/// <param name="Refusal">Why it does not; nothing when it does.</param>
/// <param name="Communes">Each commune that it touches.</param>
internal sealed record FoundingAnswer(
    DateOnly On,
    bool MayBeDecided,
    string? Refusal,
    IReadOnlyList<FoundingCommune> Communes
)
{
    public static FoundingAnswer Of(CheckedApplication application, Language language) =>
        new(
            application.On,
            application.Unlawful is null,
            application.Unlawful?.In(language),
            [.. application.Communes.Select(commune => FoundingCommune.Of(commune, language))]
        );
}

/// <summary>A commune as founding a cell would leave it.</summary>
internal sealed record FoundingCommune(string Code, string Verdict, IReadOnlyList<FoundingFinding> Findings)
{
    public static FoundingCommune Of(CheckedCommune commune, Language language) =>
        new(
            commune.Review.Code,
            commune.Review.Verdict.Word(),
            [
                .. commune.Review.Findings.Select(finding => new FoundingFinding(
                    finding.Rule.Id(),
                    finding.Rule.Clause(),
                    finding.Outcome.Word(),
                    finding.Subject,
                    finding.Observed,
                    finding.Required,
                    Explanations.Explain(finding, commune.Context, language)
                )),
            ]
        );
}

/// <summary>A finding; nobody who was counted stands in it.</summary>
internal sealed record FoundingFinding(
    string Rule,
    string Clause,
    string Outcome,
    string Subject,
    string Observed,
    string Required,
    string Explanation
);
