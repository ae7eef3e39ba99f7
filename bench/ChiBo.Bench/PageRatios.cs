using System.Net;
using System.Text.RegularExpressions;
using ChiBo.App.Databases;
using ChiBo.App.Features.Accounts.SetUp;
using ChiBo.App.Permissions;
using ChiBo.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChiBo.Bench;

/// <summary>
/// A list page of 50 rows against an empty endpoint of the same server, both asked by the same signed-in person over the same
/// connection; fresh, and as it is kept.
/// </summary>
internal static partial class PageRatios
{
    /// <summary>Many short runs: on a busy machine some of them are undisturbed, of each of the three alike.</summary>
    private const int Runs = 50;
    private const int Requests = 20;

    /// <summary>A page runs through thousands of methods, each of which the compiler does twice.</summary>
    private const int WarmUpRequests = 1_500;
    private const string Password = "bốn từ không liên quan";

    public static IEnumerable<Result> Measure()
    {
        string folder = Directory.CreateTempSubdirectory("chibo-bench-").FullName;
        try
        {
            return Measure(folder).GetAwaiter().GetResult();
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IEnumerable<Result>> Measure(string folder)
    {
        using Installation installation = await Installation.Open(new DataFolder(folder));
        await using WebApplication server = ChiBoServer.Build(
            new ServeOptions { Urls = "http://127.0.0.1:0" },
            installation,
            TimeProvider.System,
            builder => builder.Logging.ClearProviders()
        );
        server.MapGet("/empty", () => "").WithMetadata(new SignedInAttribute());
        await server.StartAsync();
        using HttpClient person = await SignIn(server);
        int fresh = 0;
        for (int i = 0; i < WarmUpRequests; i += Requests)
        {
            Ask(person, () => $"/members?nothing={fresh++}");
        }

        double[] best = Clock.Best(
            Runs,
            () => Ask(person, () => "/empty"),
            // An address that was never asked for is never found among the kept pages.
            () => Ask(person, () => $"/members?nothing={fresh++}"),
            () => Ask(person, () => "/members")
        );
        Console.Error.WriteLine(
            $"empty endpoint {best[0] * 1e3 / Requests:0.00} ms, list page {best[1] * 1e3 / Requests:0.00} ms, "
                + $"kept {best[2] * 1e3 / Requests:0.00} ms"
        );
        return
        [
            new Result("list-page-by-empty-endpoint", best[1] / best[0], 5),
            new Result("kept-list-page-by-empty-endpoint", best[2] / best[0], 1.3),
        ];
    }

    private static void Ask(HttpClient person, Func<string> path)
    {
        for (int i = 0; i < Requests; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path());
            using HttpResponseMessage answer = person.Send(request);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"{request.RequestUri} answered {answer.StatusCode}");
            }
        }
    }

    private static async Task<HttpClient> SignIn(WebApplication server)
    {
        await using (AsyncServiceScope scope = server.Services.CreateAsyncScope())
        {
            var done = await scope
                .ServiceProvider.GetRequiredService<SetUpInstallation>()
                .Handle(
                    new SetUpRequest
                    {
                        WithSample = true,
                        DisplayName = "Văn phòng (mẫu)",
                        UserName = "van-phong",
                        Password = Password,
                    }
                );
            if (!done.IsDone)
            {
                throw new InvalidOperationException(done.Refusal.English);
            }
        }

        var person = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(server.Urls.Single()) };
        string page = await person.GetStringAsync("/sign-in");
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value,
                ["_handler"] = "sign-in",
                ["UserName"] = "van-phong",
                ["Password"] = Password,
            }
        );
        using HttpResponseMessage answer = await person.PostAsync("/sign-in", form);
        await person.GetStringAsync("/members");
        return person;
    }

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Token();
}
