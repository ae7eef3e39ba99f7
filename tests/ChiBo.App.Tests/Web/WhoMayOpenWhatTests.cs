namespace ChiBo.App.Tests.Web;

/// <summary>Every page by every role, over what is their own, above, below, beside, and nobody's.</summary>
public sealed class WhoMayOpenWhatTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Office = SampleInstallation.Office;
    private const string AgencySecretary = "bi-thu-co-quan";
    private const string ResidentialSecretary = "bi-thu-thon-3";
    private const string AreaOfficer = "phu-trach-thon-5";
    private const string Government = "chinh-quyen";
    private const string Member = "dang-vien";
    private const string Board = "ban-to-chuc";
    private const string Administrator = "quan-tri";

    [Theory]
    // The committee of the commune: S1 for those below it and for the board above.
    [InlineData("/organisations/X99001-DU", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    // The secretary's own cell; a sibling is not there.
    [InlineData("/organisations/X99001-C03", Office, ResidentialSecretary, Government, Board)]
    [InlineData("/organisations/X99001-C03/members", Office, ResidentialSecretary, Board)]
    [InlineData("/organisations/X99001-C03/history", Office, ResidentialSecretary, Government, Board)]
    [InlineData("/organisations/X99001-C05", Office, AreaOfficer, Government, Board)]
    [InlineData("/organisations/X99001-C05/members", Office, Board)]
    [InlineData("/organisations/X99001-CQ/members", Office, AgencySecretary, Board)]
    [InlineData("/organisations/X99001-C01", Office, Member, Government, Board)]
    [InlineData("/organisations/X99001-C01/members", Office, Board)]
    // The board's own committee: those directly below see its name and numbers.
    [InlineData("/organisations/X99.H-HU", Office, Board)]
    // A member of cell 3, of cell 1 (the account's own), of the agency cell.
    [InlineData("/members/X99001-M055", Office, ResidentialSecretary, Board)]
    [InlineData("/members/X99001-M001", Office, Member, Board)]
    [InlineData("/members/X99001-M280", Office, AgencySecretary, Board)]
    [InlineData("/members/X99001-M280/history", Office, AgencySecretary, Board)]
    [InlineData("/members/X99001-M280/correct", Office, AgencySecretary)]
    [InlineData("/members/X99001-M055/correct", Office)]
    // An office brings its own list in; a cell's secretary is told to hand it to the office.
    [InlineData("/import/roster", Office, AgencySecretary, Board)]
    // What writes about a member: entering, facts, transfers.
    [InlineData("/members/new", Office, AgencySecretary, ResidentialSecretary)]
    [InlineData("/members/X99001-M055/status/new", Office, ResidentialSecretary)]
    [InlineData("/members/X99001-M055/posts/new", Office, ResidentialSecretary)]
    [InlineData("/members/X99001-M280/positions/new", Office, AgencySecretary)]
    [InlineData("/members/X99001-M280/residences/new", Office, AgencySecretary)]
    [InlineData("/members/X99001-M001/status/new", Office)]
    [InlineData("/members/X99001-M055/transfer", Office, ResidentialSecretary)]
    [InlineData("/members/X99001-M280/transfer", Office, AgencySecretary)]
    [InlineData("/transfers", Office, AgencySecretary, ResidentialSecretary)]
    [InlineData("/transfers/999")]
    [InlineData("/members/khong-co/status/new")]
    [InlineData("/members/khong-co/transfer")]
    // What writes about an organisation, and the work of a cell.
    [InlineData("/organisations/new", Office)]
    [InlineData("/organisations/X99001-C03/correct", Office)]
    [InlineData("/organisations/X99001-DU/correct")]
    [InlineData("/organisations/X99001-C03/meetings", Office, ResidentialSecretary, Government, Board)]
    [InlineData("/organisations/X99001-CQ/regulations", Office, AgencySecretary, Government, Board)]
    // Regulations of the agency cell: 1 is in force, 2 is a draft, which those who write it and the members of the cell read.
    [InlineData("/regulations/1", Office, AgencySecretary, Government, Board)]
    [InlineData("/regulations/1/quy-che.docx", Office, AgencySecretary, Government, Board)]
    [InlineData("/regulations/1/edit")]
    [InlineData("/regulations/2", Office, AgencySecretary)]
    [InlineData("/regulations/2/edit", Office, AgencySecretary)]
    [InlineData("/regulations/2/compare", Office, AgencySecretary)]
    [InlineData("/regulations/2/quy-che.html", Office, AgencySecretary)]
    [InlineData("/regulations/999")]
    // The programme of the year names members.
    [InlineData("/organisations/X99001-CQ/programme/2026", Office, AgencySecretary, Board)]
    [InlineData("/organisations/X99001-CQ/programme/1999")]
    [InlineData("/organisations/X99001-DU/programme/2026")]
    [InlineData("/goals/1", Office, AgencySecretary, Board)]
    [InlineData("/goals/999")]
    [InlineData("/organisations/X99001-CQ/areas", Office, AgencySecretary, Board)]
    [InlineData("/organisations/X99001-DU/meetings")]
    [InlineData("/organisations/khong-co/meetings")]
    // Meetings of the sample: 1 and 4 of cell 3, 2 of cell 1 (where the member is invited), 3 and 5 of the agency cell.
    [InlineData("/meetings", Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Member, Board)]
    [InlineData("/meetings/1", Office, ResidentialSecretary, Government, Board)]
    [InlineData("/meetings/2", Office, Member, Government, Board)]
    [InlineData("/meetings/2/agenda", Office, Member, Board)]
    [InlineData("/meetings/2/attendance", Office, Board)]
    [InlineData("/meetings/3", Office, AgencySecretary, Government, Board)]
    [InlineData("/meetings/3/agenda", Office, AgencySecretary, Board)]
    [InlineData("/meetings/3/attendance", Office, AgencySecretary, Board)]
    [InlineData("/meetings/3/items", Office, AgencySecretary, Board)]
    [InlineData("/meetings/3/items/7", Office, AgencySecretary, Board)]
    [InlineData("/meetings/3/end", Office, AgencySecretary)]
    [InlineData("/meetings/4/minutes", Office, ResidentialSecretary, Board)]
    [InlineData("/meetings/4/assessment", Office, ResidentialSecretary, Board)]
    [InlineData("/meetings/1/assessment")]
    [InlineData("/meetings/5/papers", Office, AgencySecretary, Board)]
    [InlineData("/meetings/5/papers/bien-ban.docx", Office, AgencySecretary, Board)]
    [InlineData("/meetings/5/papers/nghi-quyet.html", Office, AgencySecretary, Board)]
    [InlineData("/meetings/5/papers/thong-bao.docx", Office, AgencySecretary, Board)]
    [InlineData("/meetings/5/papers/khong-co.html")]
    [InlineData("/meetings/999")]
    [InlineData("/organisations/X99001-C03/meetings/new", Office, ResidentialSecretary)]
    [InlineData("/organisations/X99001-CQ/meetings/typed-back", Office, AgencySecretary)]
    // Areas: who is in charge, the residential cell, the agency cell's committee and the office; no other area's.
    [InlineData("/areas/X99001-T05", Office, AgencySecretary, AreaOfficer)]
    [InlineData("/areas/X99001-T03", Office, AgencySecretary, ResidentialSecretary)]
    [InlineData("/areas/X99001-T05/report", Office, AreaOfficer)]
    [InlineData("/areas/X99001-T03/report", Office, ResidentialSecretary)]
    [InlineData("/areas/X99001-T03/matters/new", Office, ResidentialSecretary)]
    [InlineData("/areas/X99001-T05/matters/new", Office)]
    [InlineData("/areas/X99001-T05/form.docx", Office, AgencySecretary, AreaOfficer)]
    [InlineData("/areas/X99001-T05/form.html", Office, AgencySecretary, AreaOfficer)]
    [InlineData("/areas/digest/X99001-CQ", Office, AgencySecretary)]
    [InlineData("/areas/digest/X99001-CQ/report.docx", Office, AgencySecretary)]
    [InlineData("/areas/digest/X99001-C03")]
    [InlineData("/organisations/X99001-CQ/areas/propose", Office, AgencySecretary)]
    [InlineData("/organisations/X99001-C03/areas/propose")]
    [InlineData("/areas/khong-co")]
    [InlineData("/areas/X99001")]
    // Units: numbers of the committee that leads them; who lives there only for its office and the board above.
    [InlineData("/units", Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Member, Board)]
    [InlineData("/units/X99001", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    [InlineData("/units/X99001/history", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    [InlineData("/units/X99001/members", Office, Board)]
    [InlineData("/units/khong-co")]
    // Merging, splitting and dissolving; a cell's own committee does not decide it.
    [InlineData("/organisations/X99001-C03/reorganise", Office, Board)]
    [InlineData("/organisations/X99001-CQ/reorganise?act=merge", Office, Board)]
    [InlineData("/organisations/khong-co/reorganise")]
    // What was done: those who see personal data, each within reach.
    [InlineData("/acts", Office, AgencySecretary, ResidentialSecretary, Board)]
    [InlineData("/acts/1")]
    [InlineData("/acts/999999")]
    // Numbers of the commune.
    [InlineData("/communes/X99001", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    [InlineData(
        "/guidance/II.2.b",
        Office,
        AgencySecretary,
        ResidentialSecretary,
        AreaOfficer,
        Government,
        Member,
        Board,
        Administrator
    )]
    [InlineData("/communes/X99001?month=2015-06", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    [InlineData("/communes/X99001/timeline", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    [InlineData("/communes/X99001/compare", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    [InlineData("/communes/X99001/what-if", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    [InlineData("/communes/X99001/review.xlsx", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    [InlineData("/communes/X99001/review.docx", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    // The month of the commune; who plans its cells, who plans all of it, who allows another order.
    [InlineData("/months/X99001-DU", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    [InlineData("/months/X99001-DU/2016-11", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    [InlineData("/months/X99001-DU/2016-11/cells/X99001-C03", Office, ResidentialSecretary)]
    [InlineData("/months/X99001-DU/2016-11/cells/X99001-CQ", Office, AgencySecretary)]
    [InlineData("/months/X99001-DU/2030-01/proposal", Office)]
    [InlineData("/months/X99001-DU/2016-11/override", Office)]
    [InlineData("/months/X99001-DU/week", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    [InlineData("/months/X99001-DU/week.docx", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    [InlineData("/months/X99001-DU/week.html", Office, AgencySecretary, ResidentialSecretary, Government, Board)]
    [InlineData("/months/khong-co")]
    // Lists, which show only what is within reach.
    [InlineData("/members", Office, AgencySecretary, ResidentialSecretary, Board)]
    [InlineData("/members/export.csv", Office, AgencySecretary, ResidentialSecretary, Board)]
    [InlineData(
        "/organisations",
        Office,
        AgencySecretary,
        ResidentialSecretary,
        AreaOfficer,
        Government,
        Member,
        Board
    )]
    [InlineData("/communes", Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Member, Board)]
    [InlineData(
        "/communes/compare",
        Office,
        AgencySecretary,
        ResidentialSecretary,
        AreaOfficer,
        Government,
        Member,
        Board
    )]
    [InlineData(
        "/communes/review.xlsx",
        Office,
        AgencySecretary,
        ResidentialSecretary,
        AreaOfficer,
        Government,
        Member,
        Board
    )]
    [InlineData(
        "/communes/review.docx",
        Office,
        AgencySecretary,
        ResidentialSecretary,
        AreaOfficer,
        Government,
        Member,
        Board
    )]
    [InlineData(
        "/account",
        Office,
        AgencySecretary,
        ResidentialSecretary,
        AreaOfficer,
        Government,
        Member,
        Board,
        Administrator
    )]
    [InlineData(
        "/account/calendar",
        Office,
        AgencySecretary,
        ResidentialSecretary,
        AreaOfficer,
        Government,
        Member,
        Board,
        Administrator
    )]
    [InlineData(
        "/account/mail",
        Office,
        AgencySecretary,
        ResidentialSecretary,
        AreaOfficer,
        Government,
        Member,
        Board,
        Administrator
    )]
    [InlineData(
        "/notices",
        Office,
        AgencySecretary,
        ResidentialSecretary,
        AreaOfficer,
        Government,
        Member,
        Board,
        Administrator
    )]
    [InlineData(
        "/account/keys",
        Office,
        AgencySecretary,
        ResidentialSecretary,
        AreaOfficer,
        Government,
        Member,
        Board,
        Administrator
    )]
    [InlineData(
        "/api/docs/",
        Office,
        AgencySecretary,
        ResidentialSecretary,
        AreaOfficer,
        Government,
        Member,
        Board,
        Administrator
    )]
    // Accounts are the technical administrator's, roles those of the office and the board.
    [InlineData("/accounts", Office, Administrator)]
    [InlineData("/accounts/2", Office, Administrator)]
    [InlineData("/accounts/999")]
    [InlineData("/mail", Office, Administrator)]
    [InlineData("/accounts/roles", Office, Board)]
    [InlineData("/accounts/roles/999/end")]
    // Papers of a cell: numbers of it; the paper itself for its people, who raised the matter, and the body addressed.
    [InlineData("/organisations/X99001-CQ/documents", Office, AgencySecretary, Government, Board)]
    [InlineData("/organisations/X99001-DU/documents")]
    [InlineData("/documents/3", Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Board)]
    [InlineData("/documents/3.docx", Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Board)]
    [InlineData(
        "/documents/3/print.css",
        Office,
        AgencySecretary,
        ResidentialSecretary,
        AreaOfficer,
        Government,
        Board
    )]
    [InlineData("/documents/999")]
    // Proposals: 1 is a draft from area 1, 4 was raised in area 3, 6 went to the Front.
    [InlineData("/proposals", Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Member, Board)]
    [InlineData("/proposals/new", Office, AgencySecretary, ResidentialSecretary)]
    [InlineData("/proposals/1", Office, AgencySecretary, AreaOfficer, Member, Board)]
    [InlineData("/proposals/1/edit", Office, AgencySecretary)]
    [InlineData("/proposals/4", Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Board)]
    [InlineData("/proposals/6", Office, AgencySecretary, AreaOfficer, Government, Board)]
    [InlineData("/proposals/999")]
    // Tasks: 2 is the officer's, 5 the member's.
    [InlineData("/admissions", Office, AgencySecretary)]
    [InlineData("/admissions?cell=X99001-CQ", Office, AgencySecretary)]
    [InlineData("/admissions/new", Office, AgencySecretary)]
    [InlineData("/admissions/1", Office, AgencySecretary)]
    [InlineData("/admissions/2/resolution", Office, AgencySecretary)]
    [InlineData("/admissions/2/resolution.docx", Office, AgencySecretary)]
    [InlineData("/admissions/2/resolution.css", Office, AgencySecretary)]
    [InlineData("/admissions/1/resolution")]
    [InlineData("/admissions/999")]
    [InlineData("/tasks", Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Member, Board)]
    [InlineData("/tasks/new", Office, AgencySecretary, ResidentialSecretary)]
    [InlineData("/tasks/2", Office, AgencySecretary, AreaOfficer, Board)]
    [InlineData("/tasks/5", Office, Member, Board)]
    [InlineData("/tasks/999")]
    // Cases of the agency cell, S4: the sample names its secretary alone. The office may look, and is shown none.
    [InlineData("/organisations/X99001-CQ/supervision", Office, AgencySecretary)]
    [InlineData("/organisations/X99001-DU/supervision")]
    [InlineData("/organisations/X99001-CQ/signals/new", AgencySecretary)]
    [InlineData("/organisations/X99001-CQ/inspections/new", AgencySecretary)]
    [InlineData("/organisations/X99001-CQ/discipline/new", AgencySecretary)]
    [InlineData("/signals/1", AgencySecretary)]
    [InlineData("/signals/1/readers", AgencySecretary)]
    [InlineData("/signals/999")]
    [InlineData("/inspections/1", AgencySecretary)]
    [InlineData("/inspections/1/readers", AgencySecretary)]
    [InlineData("/inspections/1/paper.docx", AgencySecretary)]
    [InlineData("/inspections/1/paper.html", AgencySecretary)]
    [InlineData("/inspections/999")]
    [InlineData("/discipline/1", AgencySecretary)]
    [InlineData("/discipline/1/readers", AgencySecretary)]
    [InlineData("/discipline/1/paper.html")]
    [InlineData("/discipline/999")]
    // The yearly review: the cell's committee, the office, and each member about him- or herself.
    [InlineData("/organisations/X99001-CQ/reviews/2026", Office, AgencySecretary)]
    [InlineData("/organisations/X99001-C03/reviews/2026", Office)]
    [InlineData("/organisations/X99001-DU/reviews/2026")]
    [InlineData("/members/X99001-M285/reviews/2026", Office, AgencySecretary, AreaOfficer)]
    [InlineData("/members/X99001-M055/reviews/2026", Office, ResidentialSecretary)]
    [InlineData("/members/khong-co/reviews/2026")]
    // Contact with the residence: what evaluates is for the own committee, the office and oneself; request 1 went to cell 3, 3 to cell 4.
    [InlineData("/organisations/X99001-CQ/residence", Office, AgencySecretary)]
    [InlineData("/organisations/X99001-C03/residence")]
    [InlineData("/organisations/X99001-CQ/residence/request.docx", Office, AgencySecretary)]
    [InlineData("/organisations/X99001-CQ/residence/request.html", Office, AgencySecretary)]
    [InlineData("/members/X99001-M280/residence", Office, AgencySecretary)]
    [InlineData("/members/X99001-M285/residence", Office, AgencySecretary, AreaOfficer)]
    [InlineData("/members/X99001-M001/residence", Office, Member)]
    [InlineData("/members/X99001-M280/residence/letter.docx", Office, AgencySecretary)]
    [InlineData("/members/X99001-M280/residence/letter.html", Office, AgencySecretary)]
    [InlineData("/members/X99001-M285/residence/letter.docx")]
    [InlineData("/residence", Office, AgencySecretary, ResidentialSecretary)]
    [InlineData("/residence/meetings", Office, AgencySecretary, ResidentialSecretary)]
    [InlineData("/residence/comments/1", Office, ResidentialSecretary)]
    [InlineData("/residence/comments/3", Office)]
    [InlineData("/residence/comments/999")]
    [InlineData("/residence/comments/1/form.docx", Office, ResidentialSecretary)]
    [InlineData("/residence/comments/1/form.html", Office, ResidentialSecretary)]
    // Keys are their owner's alone.
    [InlineData("/account/keys/1/end")]
    // Codes that nobody has.
    [InlineData("/organisations/khong-co")]
    [InlineData("/members/khong-co")]
    [InlineData("/communes/khong-co")]
    public async Task A_page_opens_for_those_whose_duty_it_is_and_is_not_there_for_others(
        string path,
        params string[] allowed
    )
    {
        var opened = new List<string>();
        foreach (string account in SampleServer.Accounts)
        {
            int status = await server.StatusOf(account, path);
            status.ShouldBeOneOf(200, 403, 404);
            if (status == 200)
            {
                opened.Add(account);
            }
        }

        opened.ShouldBe(allowed, ignoreOrder: true);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/members/X99001-M055")]
    [InlineData("/organisations")]
    [InlineData("/account/second-factor")]
    public async Task A_stranger_is_led_to_the_sign_in(string path)
    {
        using HttpClient client = server.As(null);
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        ((int)answer.StatusCode).ShouldBe(302);
        answer.Headers.Location!.ToString().ShouldStartWith("/sign-in?back=");
    }

    [Fact]
    public async Task A_foreign_code_answers_as_one_that_nobody_has()
    {
        using HttpClient client = server.As(Member);
        string foreign = await client.GetStringOrErrorAsync("/members/X99001-M055");
        string nobody = await client.GetStringOrErrorAsync("/members/khong-co");
        foreign
            .Replace("X99001-M055", "", StringComparison.Ordinal)
            .ShouldBe(nobody.Replace("khong-co", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_unit_names_the_one_above_it_only_to_those_who_may_see_that()
    {
        using HttpClient office = server.As(Office);
        using HttpClient secretary = server.As(ResidentialSecretary);
        (await office.GetStringAsync("/units/X99001")).ShouldContain("/units/X99.H");
        (await secretary.GetStringAsync("/units/X99001")).ShouldNotContain("/units/X99.H");
    }

    [Fact]
    public async Task The_set_up_page_is_gone_once_it_is_done() =>
        (await server.StatusOf(null, "/setup")).ShouldBe(404);
}
