using System.Text.RegularExpressions;
using ChiBo.App.Features.Guides;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Tests.Web;

/// <summary>Guides say what is so: each link opens for somebody with the role.</summary>
public sealed partial class GuidesTests(SampleServer server) : IClassFixture<SampleServer>
{
    private static readonly Dictionary<Role, string> Accounts = new()
    {
        [Role.PartyCommitteeOffice] = SampleInstallation.Office,
        [Role.CellCommittee] = "bi-thu-co-quan",
        [Role.ResidentialSecretary] = "bi-thu-thon-3",
        [Role.AreaOfficer] = "phu-trach-thon-5",
        [Role.AnsweringBody] = "chinh-quyen",
        [Role.Member] = "dang-vien",
        [Role.OrganisationBoard] = "ban-to-chuc",
        [Role.TechnicalAdministrator] = "quan-tri",
    };

    [Fact]
    public async Task There_is_a_guide_for_each_role_in_both_languages()
    {
        GuideLibrary.All.Select(guide => guide.Role).ShouldBe(Enum.GetValues<Role>(), ignoreOrder: true);
        foreach (Guide guide in GuideLibrary.All)
        {
            string vietnamese = (await Whole(guide, Language.Vietnamese));
            string english = (await Whole(guide, Language.English));
            vietnamese.ShouldNotBe(english);
            Links(vietnamese).ShouldBe(Links(english), ignoreOrder: true, guide.Name);
        }
    }

    [Fact]
    public async Task Every_link_of_a_guide_opens_for_its_role()
    {
        var closed = new List<string>();
        foreach (Guide guide in GuideLibrary.All)
        {
            foreach (string link in Links((await Whole(guide, Language.Vietnamese))))
            {
                int status = await server.StatusOf(Accounts[guide.Role], link);
                if (status != 200)
                {
                    closed.Add($"{guide.Name}: {link} {status}");
                }
            }
        }

        closed.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_guide_that_is_not_there_is_not_found() =>
        (await server.StatusOf(SampleInstallation.Office, "/guides/khong-co")).ShouldBe(404);

    private static Task<string> Whole(Guide guide, Language language) =>
        GuideLibrary.Body(guide, language, _ => new ValueTask<bool>(true));

    private static List<string> Links(string html) =>
        [.. Link().Matches(html).Select(match => match.Groups["path"].Value).Where(path => path[0] == '/')];

    [GeneratedRegex("href=\"(?<path>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Link();
}
