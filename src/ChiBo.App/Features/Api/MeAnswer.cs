namespace ChiBo.App.Features.Api;

/// <summary>For whom a key acts.</summary>
/// <param name="Account">The name that others see.</param>
/// <param name="Roles">What the person is, and for which organisation.</param>
/// <param name="Key">The key.</param>
internal sealed record MeAnswer(string Account, IReadOnlyList<RoleAnswer> Roles, KeyAnswer Key);
