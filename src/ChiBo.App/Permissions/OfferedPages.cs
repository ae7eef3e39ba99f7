using Microsoft.AspNetCore.Routing.Template;

namespace ChiBo.App.Permissions;

/// <summary>
/// Whether a page that a link leads to may be opened by the person of this request, as that page itself declares it: nobody is
/// offered a way that ends at a closed door.
/// </summary>
internal sealed class OfferedPages(PagePlaces places, Person person, Permits permits)
{
    private readonly Dictionary<string, bool> asked = new(StringComparer.Ordinal);

    /// <summary>Whether the page may be opened; strangers are led to the sign-in, which is no closed door.</summary>
    /// <param name="address">The address within this installation, with or without a query.</param>
    public async ValueTask<bool> MayOpen(string address)
    {
        if (!person.IsSignedIn)
        {
            return true;
        }

        string path = address.Split('?', '#')[0];
        if (!asked.TryGetValue(path, out bool may))
        {
            asked[path] = may = await Decide(path);
        }

        return may;
    }

    private async ValueTask<bool> Decide(string path)
    {
        if (places.Find(path) is not var (needs, code))
        {
            return true;
        }

        return needs is null || await Needed.IsMet(permits, needs, code);
    }
}

/// <summary>Which need stands at which address.</summary>
internal sealed class PagePlaces(EndpointDataSource endpoints)
{
    private readonly Lazy<IReadOnlyList<Place>> places = new(() => [.. Read(endpoints)]);

    /// <summary>What the page at a path needs, and the code that its address names; nothing when no page with a need is there.</summary>
    public (NeedsAttribute? Needs, string Code)? Find(string path)
    {
        foreach (Place place in places.Value)
        {
            var values = new RouteValueDictionary();
            if (place.Matcher.TryMatch(path, values))
            {
                return (place.Needs, values.GetValueOrDefault(place.Needs?.Parameter ?? "")?.ToString() ?? "");
            }
        }

        return null;
    }

    /// <summary>In the order in which routing tries them: the more exact address first.</summary>
    private static IEnumerable<Place> Read(EndpointDataSource endpoints) =>
        endpoints
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true)
            .OrderBy(endpoint => endpoint.Order)
            .ThenBy(endpoint => endpoint.RoutePattern.InboundPrecedence)
            .Select(endpoint => new Place(
                new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []),
                endpoint.Metadata.GetMetadata<NeedsAttribute>()
            ));

    private sealed record Place(TemplateMatcher Matcher, NeedsAttribute? Needs);
}
