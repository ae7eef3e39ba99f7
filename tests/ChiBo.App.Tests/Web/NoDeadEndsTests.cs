using System.Net;
using System.Text.RegularExpressions;

namespace ChiBo.App.Tests.Web;

/// <summary>Whoever follows what a page offers is never told that they may not, or that there is nothing.</summary>
public sealed partial class NoDeadEndsTests(SampleServer server) : IClassFixture<SampleServer>
{
    /// <summary>Pages of one shape, such as those of members, differ in their facts only.</summary>
    private const int OfEachShape = 3;

    public static TheoryData<string> Accounts => [.. SampleServer.Accounts];

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task Every_link_on_every_page_leads_somewhere(string account)
    {
        using HttpClient client = server.As(account);
        var dead = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var shapes = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Queue<(string Path, string From)>([("/", "")]);
        while (open.TryDequeue(out (string Path, string From) next))
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(next.Path, UriKind.Relative));
            if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.SeeOther))
            {
                dead.Add($"{next.Path} answers {(int)answer.StatusCode}, offered on {next.From}");
            }

            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            foreach (string path in Links(await answer.Content.ReadAsStringAsync()).Where(seen.Add))
            {
                string shape = Code().Replace(path.Split('?')[0], "*");
                shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
                if (shapes[shape] <= OfEachShape)
                {
                    open.Enqueue((path, next.Path));
                }
            }
        }

        seen.Count.ShouldBeGreaterThan(5);
        dead.ShouldBeEmpty();
    }

    private static IEnumerable<string> Links(string page) =>
        Link().Matches(page).Select(link => WebUtility.HtmlDecode(link.Groups["path"].Value).Split('#')[0]);

    [GeneratedRegex("<a [^>]*href=\"(?<path>/[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Link();

    [GeneratedRegex("X99[^/]*|[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Code();
}
