using System.Net;
using System.Text.RegularExpressions;
using ChiBo.App.Databases;
using ChiBo.App.Features.Accounts.SetUp;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Accounts;
using ChiBo.TestKit.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Web;

/// <summary>An installation in a folder of its own, set up with the sample commune: one account for each role.</summary>
internal sealed partial class SampleInstallation : IDisposable
{
    public const string Password = "bốn từ không liên quan";
    public const string Office = "van-phong";

    private readonly TestDatabase? elsewhere;

    private SampleInstallation(string folder, Installation installation, TestDatabase? elsewhere = null) =>
        (Folder, Installation, this.elsewhere) = (folder, installation, elsewhere);

    public string Folder { get; }

    public Installation Installation { get; }

    /// <summary>A new one, empty; see <see cref="SetUp"/>.</summary>
    public static SampleInstallation Create()
    {
        string folder = Directory.CreateTempSubdirectory("chibo-web-").FullName;
        return new SampleInstallation(folder, Installation.Open(new DataFolder(folder)).GetAwaiter().GetResult());
    }

    /// <summary>A new one, empty, whose database lies on the PostgreSQL server that the test command started.</summary>
    public static async Task<SampleInstallation> CreateOnPostgres()
    {
        string folder = Directory.CreateTempSubdirectory("chibo-web-").FullName;
        TestDatabase database = await PostgresTestDatabase.Create();
        Installation installation = await Installation.Open(new DataFolder(folder), database.Settings);
        return new SampleInstallation(folder, installation, database);
    }

    /// <summary>Sets it up, through the server's own services.</summary>
    public static async Task SetUp(IServiceProvider services)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        Outcome<Account> done = await scope
            .ServiceProvider.GetRequiredService<SetUpInstallation>()
            .Handle(
                new SetUpRequest
                {
                    WithSample = true,
                    DisplayName = "Văn phòng (mẫu)",
                    UserName = Office,
                    Password = Password,
                }
            );
        done.IsDone.ShouldBeTrue();
    }

    /// <summary>Signs in as a person would, and hands over the cookie of the session.</summary>
    public static async Task<Cookie> SignIn(Uri server, string userName, string password = Password)
    {
        var cookies = new CookieContainer();
        using var client = new HttpClient(
            new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }
        );
        client.BaseAddress = server;
        string page = await client.GetStringAsync("/sign-in");
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value,
                ["_handler"] = "sign-in",
                ["UserName"] = userName,
                ["Password"] = password,
            }
        );
        using HttpResponseMessage answer = await client.PostAsync("/sign-in", form);
        return cookies.GetCookies(server)["chibo-session"]
            ?? throw new InvalidOperationException($"{userName} could not sign in: {(int)answer.StatusCode}");
    }

    public void Dispose()
    {
        Installation.Dispose();
        elsewhere?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    public static partial Regex Token();
}
