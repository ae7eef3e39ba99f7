using ChiBo.Guidance.Documents;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Tests.Web;

/// <summary>Each page that the clause map names is one of the program.</summary>
public sealed class ClausePagesTests
{
    [Fact]
    public void Each_page_of_the_clause_map_is_there()
    {
        HashSet<string> routes =
        [
            .. typeof(ChiBo.App.Web.ChiBoServer)
                .Assembly.GetTypes()
                .SelectMany(type => type.GetCustomAttributes(typeof(RouteAttribute), inherit: false))
                .Cast<RouteAttribute>()
                .Select(route => WithoutTypes(route.Template)),
        ];
        foreach (string page in ClausePages.All.Values.SelectMany(pages => pages))
        {
            routes.ShouldContain(page);
        }
    }

    /// <summary>As in <c>{Key}</c> for <c>{Key:long}</c>.</summary>
    private static string WithoutTypes(string template) =>
        string.Join('}', template.Split('}').Select(part => part.Split(':')[0]));
}
