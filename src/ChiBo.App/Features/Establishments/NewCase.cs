using ChiBo.App.Features.Reorganisations;
using ChiBo.Domain.Establishments;

namespace ChiBo.App.Features.Establishments;

/// <summary>What a case is opened with.</summary>
/// <param name="Commune">Code of the commune.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="AppliedOn">Day on the application.</param>
/// <param name="Grounds">Why.</param>
/// <param name="What">What is to be done; its decision is given later.</param>
internal sealed record NewCase(
    string Commune,
    OrganisationCaseKind Kind,
    DateOnly AppliedOn,
    string Grounds,
    Reorganisation What
);
