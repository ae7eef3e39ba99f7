using System.Collections.Immutable;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ChiBo.App.Web.Visitors;

/// <summary>Path and query of a page, from which links to the same page with another value are made.</summary>
/// <param name="Path">Begins with a slash.</param>
/// <param name="Query">Names and values in their order.</param>
public sealed record PageAddress(string Path, ImmutableArray<KeyValuePair<string, string>> Query)
{
    public static PageAddress Home { get; } = new("/", []);

    /// <summary>The first value of a parameter; nothing when it is not there.</summary>
    public string? this[string name] => Query.FirstOrDefault(pair => pair.Key == name).Value;

    public static PageAddress Of(HttpRequest request) =>
        new(
            request.PathBase + request.Path,
            [
                .. request.Query.SelectMany(pair =>
                    pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))
                ),
            ]
        );

    /// <summary>The same page with this value in the place of others of the name; without it where there is none.</summary>
    public PageAddress With(string name, string? value)
    {
        ImmutableArray<KeyValuePair<string, string>> others = [.. Query.Where(pair => pair.Key != name)];
        return this with { Query = value is null ? others : others.Add(KeyValuePair.Create(name, value)) };
    }

    /// <summary>As a link writes it.</summary>
    public override string ToString() =>
        QueryHelpers.AddQueryString(
            Path,
            Query.Select(pair => KeyValuePair.Create(pair.Key, new StringValues(pair.Value)))
        );
}
