using System.Net;
using ChiBo.App.Tests.Reports;
using ChiBo.App.Tests.Web;
using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Campaigns;

/// <summary>The page of a cell that is in the register of those that do not conform, by role.</summary>
public sealed class RemedyPageTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Path = $"/cell-remedies/{FailingCell.Code}";

    [Fact]
    public async Task The_committee_above_decides_and_who_sees_to_it_tells_the_outcome()
    {
        (await server.StatusOf(Board, Path)).ShouldBe(404);
        await FailingCell.Make(server.Services);
        foreach (string account in Everybody)
        {
            (await server.StatusOf(account, Path) == 200).ShouldBe(account is Office or Board, account);
        }

        string office = await Read(Office);
        office.ShouldNotContain("name=\"Option\"");
        office.ShouldContain("Cấp ủy cấp trên của xã quyết phương án");
        // The form is not there for the office.
        (await server.Send(Office, Path, "decide", Decision("X99001-DU"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        Answer foreign = await server.Send(Board, Path, "decide", Decision("X99001-C01"));
        foreign.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await server.Send(Board, Path, "decide", Decision("X99001-DU"))).ShouldBeDone();

        office = await Read(Office);
        office.ShouldContain("name=\"OutcomeOn\"");
        (
            await server.Send(
                Office,
                Path,
                "end",
                new()
                {
                    ["Seen"] = Sending.ValueOf(office, "Seen"),
                    ["Outcome"] = "Đã bổ sung",
                    ["OutcomeOn"] = $"{Stored.Today:yyyy-MM-dd}",
                }
            )
        ).ShouldBeDone();
        (await Read(Board)).ShouldContain("Đã bổ sung");
    }

    private static Dictionary<string, string> Decision(string owner) =>
        new()
        {
            ["Seen"] = "",
            ["Option"] = "Mend",
            ["Owner"] = owner,
            ["OwnerName"] = "Bà Mẫu An",
            ["Due"] = $"{Stored.Today.AddDays(30):yyyy-MM-dd}",
        };

    private async Task<string> Read(string account) => WebUtility.HtmlDecode(await server.Raw(account, Path));
}
