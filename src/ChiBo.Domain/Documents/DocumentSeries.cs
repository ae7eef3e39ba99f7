namespace ChiBo.Domain.Documents;

/// <summary>What numbers run within: one organisation, one type, one term.</summary>
/// <param name="Organisation">The code of the organisation in the register.</param>
/// <param name="Type">The letters of the type, as in <c>NQ</c>; nothing for a congress, whose documents share one series.</param>
/// <param name="TermFrom">The first day of the term.</param>
public sealed record DocumentSeries(string Organisation, string? Type, DateOnly TermFrom);
