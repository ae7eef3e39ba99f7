using ChiBo.App.Features.Documents;

namespace ChiBo.App.Features.Api.Documents;

/// <summary>A document that was issued.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Type">Name of its type.</param>
/// <param name="Symbol">Number and symbol, as printed.</param>
/// <param name="IssuedOn">The day.</param>
/// <param name="TermFrom">First day of the term whose numbers it counts in.</param>
/// <param name="Title">What it is about.</param>
internal sealed record DocumentAnswer(
    long Key,
    string Type,
    string Symbol,
    DateOnly IssuedOn,
    DateOnly TermFrom,
    string Title
)
{
    public static DocumentAnswer Of(DocumentLine line) =>
        new(line.Key, line.TypeName, line.Symbol, line.On, line.TermFrom, line.Title);
}
