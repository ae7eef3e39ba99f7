using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Registers.Export;
using ChiBo.App.Features.Supervision.Discipline;
using ChiBo.App.Features.Supervision.Inspections;
using ChiBo.App.Features.Supervision.Signals;
using ChiBo.App.Features.Tasks;
using ChiBo.App.Tests.Areas;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Supervision;

/// <summary>
/// Nobody outside a case's list learns that it exists: what any other account is shown on lists, counts, searches, exports,
/// pages of the audit and the API is the same before and after cases are opened, worked and looked at.
/// </summary>
public sealed partial class CasesStayUnknownTests(SqliteAreaServer server) : IClassFixture<SqliteAreaServer>
{
    private const string Canary = "QXZW";
    private const string Secretary = "bi-thu-co-quan";

    /// <summary>An account of its own belongs to the member whom all three cases concern.</summary>
    private const string SubjectCode = "X99001-M285";

    private static readonly string ThisYear = Stored.Today.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Every one of them has the person's menu and the count of notices above it.</summary>
    private static readonly string[] Pages =
    [
        "/",
        "/notices",
        "/mail",
        "/acts",
        "/acts?kind=CaseWorked",
        "/acts?organisation=X99001-CQ",
        "/organisations",
        "/organisations/X99001-CQ",
        "/organisations/X99001-CQ/members",
        "/organisations/X99001-CQ/meetings",
        "/organisations/X99001-CQ/documents",
        "/organisations/X99001-CQ/history",
        "/organisations/X99001-CQ/supervision",
        "/organisations/X99001-CQ/regulations",
        $"/organisations/X99001-CQ/programme/{ThisYear}",
        $"/organisations/X99001-CQ/reviews/{ThisYear}",
        "/organisations/X99001-CQ/residence",
        "/members",
        "/members?name=vi%20pham",
        "/members/X99001-M285",
        "/members/X99001-M285/history",
        "/members/X99001-M285/residence",
        $"/members/X99001-M285/reviews/{ThisYear}",
        "/members/export.csv",
        "/tasks",
        "/meetings",
        "/proposals",
        "/calendar",
        "/months/X99001-DU",
        "/communes/X99001",
        "/communes/X99001/timeline",
        "/areas",
        "/admissions",
        "/residence",
        "/transfers",
        "/privacy",
        "/account/my-data",
    ];

    private static readonly string[] Endpoints =
    [
        "/api/v1/me",
        "/api/v1/organisations",
        "/api/v1/organisations/X99001-CQ",
        "/api/v1/organisations/X99001-CQ/members",
        "/api/v1/members",
        "/api/v1/members/X99001-M285",
        "/api/v1/members/X99001-M285/details",
        "/api/v1/organisations/X99001-CQ/documents",
        "/api/v1/meetings",
        "/api/v1/proposals",
        "/api/v1/tasks",
        "/api/v1/areas",
        "/api/v1/organisations/X99001-CQ/cases",
        "/api/v1/organisations/X99001-CQ/regulations",
        "/api/v1/organisations/X99001-CQ/programme",
        $"/api/v1/organisations/X99001-CQ/reviews/{ThisYear}",
        "/api/v1/organisations/X99001-CQ/residence",
        $"/api/v1/members/X99001-M285/reviews/{ThisYear}",
        "/api/v1/members/X99001-M285/residence",
        "/api/v1/residence/requests",
        "/api/v1/admissions",
        "/api/v1/communes/X99001/forecast",
        "/api/v1/communes/X99001/review",
        "/api/v1/export/members",
        "/api/v1/export/memberships",
        "/api/v1/export/organisations",
    ];

    [Fact]
    public async Task What_others_are_shown_is_the_same_before_and_after()
    {
        string[] others = [.. SampleServer.Accounts.Except([Secretary])];
        Dictionary<string, string> before = await Shown(others);
        long[] keys = await WorkOnCases();
        Dictionary<string, string> after = await Shown(others);
        foreach ((string what, string page) in before)
        {
            after[what].ShouldBe(page, what);
            page.ShouldNotContain(Canary, customMessage: what);
        }

        string[] cases =
        [
            $"/signals/{keys[0]}",
            $"/signals/{keys[0]}/readers",
            $"/inspections/{keys[1]}",
            $"/inspections/{keys[1]}/paper.docx",
            $"/discipline/{keys[2]}",
            $"/discipline/{keys[2]}/paper.html",
        ];
        foreach (string account in others)
        {
            foreach (string path in cases)
            {
                (HttpStatusCode status, string body) = await Page(account, path);
                status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
                string nobody = Number().Replace(path, "/99999", 1);
                (await Page(account, nobody)).ShouldBe((status, body.Replace(path, nobody)), $"{account} {path}");
            }

            foreach (long act in await Acts())
            {
                (await Page(account, $"/acts/{act}")).Status.ShouldBeOneOf(
                    HttpStatusCode.Forbidden,
                    HttpStatusCode.NotFound
                );
            }
        }

        await CheckPrograms(others, keys);

        // The controls: the reader is shown all of it, and no act of it even so.
        foreach (string path in cases.Where(path => !path.EndsWith("readers", StringComparison.Ordinal)))
        {
            (HttpStatusCode status, string body) = await Page(Secretary, path);
            status.ShouldBe(HttpStatusCode.OK, path);
            if (!path.EndsWith("docx", StringComparison.Ordinal))
            {
                body.ShouldContain(Canary, customMessage: path);
            }
        }

        (await Page(Secretary, "/organisations/X99001-CQ/supervision")).Body.ShouldContain($"/signals/{keys[0]}");
        (await Page(Secretary, "/")).Body.ShouldContain("1 vụ việc quá hạn trong số đồng chí được chỉ định xem");
        (await Page(Secretary, "/acts?kind=CaseWorked")).Body.ShouldNotContain("Vụ việc");
        // Who looked at the case is not told to the member; who looks at the member's record is.
        const string Subject = "phu-trach-thon-5";
        const string Named = "Bí thư chi bộ cơ quan (mẫu)";
        (await Page(Subject, "/account")).Body.ShouldNotContain(Named);
        await Page(Secretary, "/members/X99001-M285");
        (await Page(Subject, "/account")).Body.ShouldContain(Named);
        // Nor is the comparison blind: an act of another kind does change what the office is shown.
        string log = $"{SampleInstallation.Office} /acts";
        var task = new GiveTaskRequest("X99001-CQ", "X99001-M280", Addressee.Government, "Việc khác", Stored.Today);
        await Done<GiveTask>(give => give.Handle(task));
        (await Shown([SampleInstallation.Office]))[log].ShouldNotBe(after[log]);
        (await Exported()).ShouldNotContain(Canary);
        server.Logged.ShouldNotContain(Canary);
    }

    /// <summary>Opens one case of each kind on a member with an account, works on it, looks at it.</summary>
    private async Task<long[]> WorkOnCases()
    {
        int subject = await server.Look(db =>
            db.Members.Where(row => row.Code == SubjectCode).Select(row => row.Id).SingleAsync()
        );
        int lead = await server.Look(db =>
            db.Members.Where(row => row.Code == "X99001-M280").Select(row => row.Id).SingleAsync()
        );
        DateOnly today = Stored.Today;
        long signal = await Done<TakeInSignal>(all =>
            all.Handle(
                new TakeInSignalRequest(
                    "X99001-CQ",
                    SignalTopic.Waste,
                    $"Lãng phí {Canary}",
                    IsReviewed: false,
                    today.AddDays(-2),
                    today.AddDays(-1),
                    [subject]
                )
            )
        );
        await Done<MoveSignal>(move => move.Handle(signal, lead));
        long inspection = await Done<PlanInspection>(all =>
            all.Handle(
                new PlanInspectionRequest(
                    "X99001-CQ",
                    today.Year,
                    InspectionKind.Inspection,
                    subject,
                    today,
                    $"Nhiệm vụ {Canary}"
                )
            )
        );
        await Done<MoveInspection>(move => move.Begin(inspection, today, [lead]));
        var conclusion = new InspectionConclusion(today, today.AddDays(5), null, $"Kết luận {Canary}", null, "3");
        await Done<MoveInspection>(move => move.Conclude(inspection, conclusion));
        long discipline = await Done<OpenDiscipline>(all =>
            all.Handle(new OpenDisciplineRequest("X99001-CQ", subject, today, $"Vi phạm {Canary}", null))
        );
        int counted = await server.By(
            Secretary,
            async all =>
            {
                int cell = await all.GetRequiredService<Storage.ChiBoContext>()
                    .Organisations.Where(row => row.Code == "X99001-CQ")
                    .Select(row => row.Id)
                    .SingleAsync();
                return await all.GetRequiredService<App.Features.Supervision.CellPeople>().OfficialOn(cell, today);
            }
        );
        var vote = new CellVote(DisciplineForm.Reprimand, today, counted, false, false, null);
        await Done<MoveDiscipline>(move => move.Vote(discipline, vote));
        (await Page(Secretary, $"/discipline/{discipline}")).Status.ShouldBe(HttpStatusCode.OK);
        return [signal, inspection, discipline];
    }

    /// <summary>A program of somebody else is answered as of a case that nobody has, a program of the reader is told.</summary>
    private async Task CheckPrograms(string[] others, long[] keys)
    {
        string[] cases =
        [
            $"/api/v1/signals/{keys[0]}",
            $"/api/v1/inspections/{keys[1]}",
            $"/api/v1/discipline/{keys[2]}",
        ];
        foreach (string account in others)
        {
            using HttpClient program = server.As(account);
            foreach (string path in cases)
            {
                string answer = Changing().Replace(await Body(program, path), "");
                answer.ShouldNotStartWith("OK");
                string nobody = path[..(path.LastIndexOf('/') + 1)] + "99999";
                Changing().Replace(await Body(program, nobody), "").ShouldBe(answer, $"{account} {path}");
            }
        }

        using HttpClient reader = server.As(Secretary);
        foreach (string path in cases)
        {
            string answer = await Body(reader, path);
            answer.ShouldStartWith("OK");
            answer.ShouldContain(Canary);
        }

        (await Body(reader, "/api/v1/organisations/X99001-CQ/cases")).ShouldContain($"\"key\":{keys[0]},");
    }

    private async Task<long> Done<T>(Func<T, Task<Outcome<long>>> step)
        where T : notnull
    {
        Outcome<long> outcome = await server.By(Secretary, all => step(all.GetRequiredService<T>()));
        outcome.Refusal.ShouldBeNull();
        return outcome.Value;
    }

    private Task<List<long>> Acts() =>
        server.Look(db =>
            db.Acts.Where(act => act.Kind == Storage.Acts.ActKind.CaseWorked).Select(act => act.Id).ToListAsync()
        );

    private async Task<Dictionary<string, string>> Shown(IEnumerable<string> accounts)
    {
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string account in accounts)
        {
            using HttpClient browser = await server.Browser(account);
            foreach (string path in Pages)
            {
                shown[$"{account} {path}"] = Changing().Replace(await Body(browser, path), "");
            }

            using HttpClient program = server.As(account);
            foreach (string path in Endpoints)
            {
                shown[$"{account} {path}"] = Changing().Replace(await Body(program, path), "");
            }
        }

        shown.Values.Count(page => page.StartsWith("OK", StringComparison.Ordinal)).ShouldBeGreaterThan(30);
        return shown;
    }

    private static async Task<string> Body(HttpClient client, string path)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return $"{answer.StatusCode} {WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())}";
    }

    private async Task<(HttpStatusCode Status, string Body)> Page(string account, string path)
    {
        using HttpClient client = await server.Browser(account);
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        string body = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, Changing().Replace(body, ""));
    }

    private async Task<string> Exported()
    {
        string folder = Path.Combine(Directory.CreateTempSubdirectory("chibo-cases-").FullName, "xuat");
        await server.By(
            SampleInstallation.Office,
            all => new ExportRegister(all.GetRequiredService<RegisterActs>()).Run(folder, null)
        );
        string[] files = Directory.GetFiles(folder);
        string all = string.Join('\n', files.Select(File.ReadAllText));
        files.ShouldNotBeEmpty();
        files.ShouldAllBe(file => !Path.GetFileName(file).Contains("case") && !file.Contains("discipline"));
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        return all;
    }

    /// <summary>What differs from one answer to the next, whoever asks: tokens, times of looking, numbers of requests.</summary>
    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" value=\"[^\"]*\"|nonce=\"[^\"]*\"|\\b\\d{2}:\\d{2}(:\\d{2})?\\b|\"traceId\":\"[^\"]*\"|[0-9A-F]{8,}:[0-9A-F]{8}|<code>[^<]*</code>",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5_000
    )]
    private static partial Regex Changing();

    [GeneratedRegex("/[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Number();
}
