using ChiBo.App.Tests.Web;

namespace ChiBo.App.Tests.Api;

/// <summary>Every endpoint with the accounts whose duty it is: a new endpoint is a new line here.</summary>
internal static class MatrixRows
{
    public const string Office = SampleInstallation.Office;
    public const string AgencySecretary = "bi-thu-co-quan";
    public const string ResidentialSecretary = "bi-thu-thon-3";
    public const string AreaOfficer = "phu-trach-thon-5";
    public const string Government = "chinh-quyen";
    public const string Member = "dang-vien";
    public const string Board = "ban-to-chuc";

    public static readonly string ThisYear = Stored.Today.Year.ToString(
        System.Globalization.CultureInfo.InvariantCulture
    );

    public static readonly string[] Everybody = [.. SampleServer.Accounts.Except(["quan-tri"])];
    public static readonly string[] SeesCommune = [Office, AgencySecretary, ResidentialSecretary, Government, Board];
    public static readonly string[] SeesPeople = [Office, AgencySecretary, ResidentialSecretary, Board];

    /// <summary>Pattern of the endpoint, address, who may.</summary>
    public static readonly (string Pattern, string Path, string[] Allowed)[] Reads =
    [
        ("/me", "/me", Everybody),
        ("/organisations", "/organisations", Everybody),
        ("/organisations/{code}", "/organisations/X99001-DU", SeesCommune),
        ("/organisations/{code}", "/organisations/X99001-C03", [Office, ResidentialSecretary, Government, Board]),
        ("/organisations/{code}", "/organisations/X99001-C05", [Office, AreaOfficer, Government, Board]),
        ("/organisations/{code}", "/organisations/X99.H-HU", [Office, Board]),
        ("/organisations/{code}", "/organisations/khong-co", []),
        ("/organisations/{code}/members", "/organisations/X99001-C03/members", [Office, ResidentialSecretary, Board]),
        ("/organisations/{code}/members", "/organisations/X99001-CQ/members", [Office, AgencySecretary, Board]),
        ("/organisations/{code}/members", "/organisations/X99001-C01/members", [Office, Board]),
        ("/organisations/{code}/members", "/organisations/khong-co/members", []),
        ("/units", "/units", Everybody),
        ("/units/{code}", "/units/X99001", SeesCommune),
        ("/units/{code}", "/units/X99.H", [Office, Board]),
        ("/units/{code}/review-report", "/units/X99001/review-report", [Office, Board]),
        ("/units/{code}/review-report", "/units/X99.H/review-report", [Board]),
        ("/units/{code}/review-report", "/units/khong-co/review-report", []),
        ("/units/{code}", "/units/khong-co", []),
        ("/members", "/members", SeesPeople),
        ("/members/{code}", "/members/X99001-M055", [Office, ResidentialSecretary, Board]),
        ("/members/{code}", "/members/X99001-M001", [Office, Member, Board]),
        ("/members/{code}", "/members/X99001-M280", [Office, AgencySecretary, Board]),
        ("/members/{code}", "/members/khong-co", []),
        ("/members/{code}/details", "/members/X99001-M055/details", [Office, ResidentialSecretary, Board]),
        ("/members/{code}/details", "/members/X99001-M001/details", [Office, Member, Board]),
        ("/members/{code}/details", "/members/khong-co/details", []),
        ("/communes", "/communes", Everybody),
        ("/communes/{code}/review", "/communes/X99001/review", SeesCommune),
        ("/communes/{code}/review", "/communes/khong-co/review", []),
        ("/communes/{code}/timeline", "/communes/X99001/timeline", SeesCommune),
        ("/communes/{code}/timeline", "/communes/khong-co/timeline", []),
        ("/overview", "/overview", [Office, Board]),
        ("/overview", "/overview?under=X99001", [Office, Board]),
        ("/overview", "/overview?under=khong-co", []),
        ("/overview/series", "/overview/series", [Office, Board]),
        ("/overview/series", "/overview/series?under=khong-co", []),
        ("/communes/{code}/establishments", "/communes/X99001/establishments", SeesCommune),
        ("/communes/{code}/establishments", "/communes/khong-co/establishments", []),
        ("/communes/{code}/establishments/{key:long}", "/communes/X99001/establishments/999999", []),
        ("/communes/{code}/deviations", "/communes/X99001/deviations", SeesCommune),
        ("/communes/{code}/deviations", "/communes/khong-co/deviations", []),
        ("/campaigns", "/campaigns", [Office, Board]),
        ("/campaigns/{key:long}", "/campaigns/1", [Office, Board]),
        ("/campaigns/{key:long}", "/campaigns/999", []),
        ("/campaigns/{key:long}/communes", "/campaigns/1/communes", [Office, Board]),
        ("/campaigns/{key:long}/communes", "/campaigns/999/communes", []),
        ("/campaigns/{key:long}/comparison", "/campaigns/999/comparison", []),
        ("/cell-remedies", "/cell-remedies", [Office, Board]),
        ("/months/{code}", "/months/X99001-DU", SeesCommune),
        ("/months/{code}", "/months/khong-co", []),
        ("/months/{code}/plan", "/months/X99001-DU/plan", SeesCommune),
        ("/months/{code}/plan", "/months/X99001-C03/plan", []),
        ("/meetings", "/meetings", Everybody),
        ("/meetings/{key:long}", "/meetings/1", [Office, ResidentialSecretary, Government, Board]),
        ("/meetings/{key:long}", "/meetings/999999", []),
        ("/areas", "/areas", Everybody),
        ("/areas/{code}", "/areas/X99001-T05", [Office, AgencySecretary, AreaOfficer]),
        ("/areas/{code}", "/areas/khong-co", []),
        ("/proposals", "/proposals", Everybody),
        ("/proposals/{key:long}", "/proposals/1", [Office, AgencySecretary, AreaOfficer, Member, Board]),
        (
            "/proposals/{key:long}",
            "/proposals/4",
            [Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Board]
        ),
        ("/proposals/{key:long}", "/proposals/999999", []),
        ("/tasks", "/tasks", Everybody),
        ("/tasks/{key:long}", "/tasks/2", [Office, AgencySecretary, AreaOfficer, Board]),
        ("/tasks/{key:long}", "/tasks/5", [Office, Member, Board]),
        ("/tasks/{key:long}", "/tasks/999999", []),
        (
            "/organisations/{code}/documents",
            "/organisations/X99001-CQ/documents",
            [Office, AgencySecretary, Government, Board]
        ),
        ("/organisations/{code}/documents", "/organisations/khong-co/documents", []),
        ("/communes/{code}/forecast", "/communes/X99001/forecast", SeesCommune),
        ("/communes/{code}/forecast", "/communes/khong-co/forecast", []),
        ("/communes/{code}/plan", "/communes/X99001/plan", [Office, Board]),
        ("/communes/{code}/plan", "/communes/khong-co/plan", []),
        ("/communes/{code}/dissolution-plan", "/communes/X99001/dissolution-plan", [Office, Board]),
        ("/communes/{code}/dissolution-plan", "/communes/khong-co/dissolution-plan", []),
        (
            "/organisations/{code}/regulations",
            "/organisations/X99001-CQ/regulations",
            [Office, AgencySecretary, Government, Board]
        ),
        ("/organisations/{code}/regulations", "/organisations/khong-co/regulations", []),
        ("/local-regulations", "/local-regulations", SampleAccounts.AllWithDuties),
        ("/local-regulations/{key:long}", "/local-regulations/999999", []),
        ("/regulations/{key:long}", "/regulations/1", [Office, AgencySecretary, AreaOfficer, Government, Board]),
        ("/regulations/{key:long}", "/regulations/2", [Office, AgencySecretary, AreaOfficer]),
        ("/regulations/{key:long}", "/regulations/999999", []),
        ("/organisations/{code}/programme", "/organisations/X99001-CQ/programme", [Office, AgencySecretary, Board]),
        ("/organisations/{code}/programme", "/organisations/khong-co/programme", []),
        ("/goals/{key:long}", "/goals/1", [Office, AgencySecretary, Board]),
        ("/goals/{key:long}", "/goals/999999", []),
        ("/admissions", "/admissions", [Office, AgencySecretary]),
        ("/admissions/{key:long}", "/admissions/1", [Office, AgencySecretary]),
        ("/admissions/{key:long}", "/admissions/999999", []),
        ("/organisations/{code}/residence", "/organisations/X99001-CQ/residence", [Office, AgencySecretary]),
        ("/organisations/{code}/residence", "/organisations/khong-co/residence", []),
        ("/members/{code}/residence", "/members/X99001-M280/residence", [Office, AgencySecretary]),
        ("/members/{code}/residence", "/members/X99001-M285/residence", [Office, AgencySecretary, AreaOfficer]),
        ("/members/{code}/residence", "/members/khong-co/residence", []),
        ("/residence/requests", "/residence/requests", [Office, AgencySecretary, ResidentialSecretary]),
        (
            "/organisations/{code}/reviews/{year:int}",
            $"/organisations/X99001-CQ/reviews/{ThisYear}",
            [Office, AgencySecretary]
        ),
        ("/organisations/{code}/reviews/{year:int}", "/organisations/X99001-CQ/reviews/1999", []),
        ("/organisations/{code}/reviews/{year:int}", $"/organisations/khong-co/reviews/{ThisYear}", []),
        (
            "/members/{code}/reviews/{year:int}",
            $"/members/X99001-M285/reviews/{ThisYear}",
            [Office, AgencySecretary, AreaOfficer]
        ),
        ("/members/{code}/reviews/{year:int}", $"/members/khong-co/reviews/{ThisYear}", []),
        ("/organisations/{code}/cases", "/organisations/X99001-CQ/cases", [Office, AgencySecretary]),
        ("/organisations/{code}/cases", "/organisations/khong-co/cases", []),
        ("/signals/{key:long}", "/signals/999999", []),
        ("/inspections/{key:long}", "/inspections/999999", []),
        ("/discipline/{key:long}", "/discipline/999999", []),
        ("/export/members", "/export/members", [Office, Board]),
        ("/export/memberships", "/export/memberships", [Office, Board]),
        ("/export/organisations", "/export/organisations", [Office, Board]),
    ];

    /// <summary>Method and pattern of the endpoint, address, who may go on to have the body looked at.</summary>
    public static readonly (string Pattern, string Path, string[] Allowed)[] Writes =
    [
        ("PUT /members/{code}/details", "/members/X99001-M280/details", [Office, AgencySecretary]),
        ("PUT /members/{code}/details", "/members/X99001-M055/details", [Office]),
        ("PUT /members/{code}/details", "/members/X99001-M001/details", [Office]),
        ("PUT /members/{code}/details", "/members/khong-co/details", []),
        ("PUT /months/{code}/plan", "/months/X99001-DU/plan", [Office]),
        ("PUT /months/{code}/plan", "/months/khong-co/plan", []),
        (
            "PUT /organisations/{code}/months/{month}/meeting",
            "/organisations/X99001-C03/months/2030-01/meeting",
            [Office, ResidentialSecretary]
        ),
        (
            "PUT /organisations/{code}/months/{month}/meeting",
            "/organisations/X99001-CQ/months/2030-01/meeting",
            [Office, AgencySecretary]
        ),
        (
            "POST /organisations/{code}/months/{month}/excuse",
            "/organisations/X99001-C03/months/2030-01/excuse",
            [Office, ResidentialSecretary]
        ),
        ("POST /months/{code}/{month}/override", "/months/X99001-DU/2030-01/override", [Office]),
        ("POST /areas/{code}/report", "/areas/X99001-T05/report", [Office, AreaOfficer]),
        ("POST /areas/{code}/report", "/areas/khong-co/report", []),
        ("POST /communes/{code}/establishments", "/communes/X99001/establishments", [Office]),
        ("POST /communes/{code}/establishments", "/communes/khong-co/establishments", []),
        ("POST /communes/{code}/establishments/check", "/communes/X99001/establishments/check", [Office]),
        ("POST /communes/{code}/establishments/check", "/communes/khong-co/establishments/check", []),
        ("POST /local-regulations", "/local-regulations", [Board]),
        ("POST /local-regulations/check", "/local-regulations/check", [Board]),
        ("PUT /local-regulations/{key:long}", "/local-regulations/999999", []),
        .. ((string[])["put-in-force", "end", "withdraw"]).Select(step =>
            ($"POST /local-regulations/{{key:long}}/{step}", $"/local-regulations/999999/{step}", (string[])[])
        ),
        .. new[] { "rename", "merge", "split", "dissolve" }.SelectMany(kind =>
            new (string, string, string[])[]
            {
                ($"POST /communes/{{code}}/establishments/{kind}", $"/communes/X99001/establishments/{kind}", [Office]),
                ($"POST /communes/{{code}}/establishments/{kind}", $"/communes/khong-co/establishments/{kind}", []),
            }
        ),
        .. new[] { "appraise", "ask-consent", "answer", "decide", "refuse", "withdraw" }.Select(step =>
            (
                $"POST /communes/{{code}}/establishments/{{key:long}}/{step}",
                $"/communes/X99001/establishments/999999/{step}",
                Array.Empty<string>()
            )
        ),
        ("POST /communes/{code}/deviations", "/communes/X99001/deviations", [Office]),
        ("POST /communes/{code}/deviations", "/communes/khong-co/deviations", []),
        ("POST /communes/{code}/deviations/{key:long}/decide", "/communes/X99001/deviations/999999/decide", []),
        ("POST /campaigns", "/campaigns", [Office, Board]),
        ("POST /campaigns/{key:long}/close", "/campaigns/1/close", [Office, Board]),
        ("POST /campaigns/{key:long}/close", "/campaigns/999999/close", []),
        .. new[] { "accept", "comparison" }.SelectMany(step =>
            new (string, string, string[])[]
            {
                ($"POST /campaigns/{{key:long}}/{step}", $"/campaigns/1/{step}", [Office, Board]),
                ($"POST /campaigns/{{key:long}}/{step}", $"/campaigns/999999/{step}", []),
            }
        ),
        .. new[] { "decide", "end" }.SelectMany(step =>
            new (string, string, string[])[]
            {
                ($"POST /cell-remedies/{{code}}/{step}", $"/cell-remedies/X99001-CQ/{step}", []),
                ($"POST /cell-remedies/{{code}}/{step}", $"/cell-remedies/khong-co/{step}", []),
            }
        ),
        .. new[] { "plan", "submit", "return", "accept" }.SelectMany(step =>
            new (string, string, string[])[]
            {
                (
                    $"POST /campaigns/{{key:long}}/communes/{{code}}/{step}",
                    $"/campaigns/1/communes/X99001/{step}",
                    [Office, Board]
                ),
                (
                    $"POST /campaigns/{{key:long}}/communes/{{code}}/{step}",
                    $"/campaigns/999999/communes/X99001/{step}",
                    []
                ),
            }
        ),
        ("POST /proposals", "/proposals", [Office, AgencySecretary, ResidentialSecretary]),
        ("POST /areas/{code}/urge", "/areas/X99001-T05/urge", [Office, AgencySecretary]),
        ("POST /areas/{code}/urge", "/areas/khong-co/urge", []),
        ("PUT /proposals/{key:long}", "/proposals/1", [Office, AgencySecretary]),
        ("PUT /proposals/{key:long}", "/proposals/999999", []),
        ("POST /proposals/{key:long}/withdraw", "/proposals/1/withdraw", [Office, AgencySecretary]),
        ("POST /proposals/{key:long}/withdraw", "/proposals/999999/withdraw", []),
        ("POST /proposals/{key:long}/send", "/proposals/1/send", [Office, AgencySecretary]),
        (
            "POST /proposals/{key:long}/receive",
            "/proposals/1/receive",
            [Office, AgencySecretary, AreaOfficer, Member, Board]
        ),
        (
            "POST /proposals/{key:long}/answer",
            "/proposals/4/answer",
            [Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Board]
        ),
        (
            "POST /proposals/{key:long}/carry-out",
            "/proposals/1/carry-out",
            [Office, AgencySecretary, AreaOfficer, Member, Board]
        ),
        ("POST /proposals/{key:long}/send", "/proposals/999999/send", []),
        ("POST /proposals/{key:long}/receive", "/proposals/999999/receive", []),
        ("POST /proposals/{key:long}/answer", "/proposals/999999/answer", []),
        ("POST /proposals/{key:long}/carry-out", "/proposals/999999/carry-out", []),
        ("POST /proposals/{key:long}/reopen", "/proposals/999999/reopen", []),
        ("POST /proposals/{key:long}/reopen", "/proposals/1/reopen", [Office, AgencySecretary]),
        ("POST /tasks", "/tasks", [Office, AgencySecretary, ResidentialSecretary]),
        ("POST /tasks/{key:long}/progress", "/tasks/5/progress", [Office, Member, Board]),
        ("POST /tasks/{key:long}/finish", "/tasks/5/finish", [Office, Member, Board]),
        ("POST /tasks/{key:long}/drop", "/tasks/2/drop", [Office, AgencySecretary]),
        ("POST /tasks/{key:long}/progress", "/tasks/999999/progress", []),
        ("POST /tasks/{key:long}/finish", "/tasks/999999/finish", []),
        ("POST /tasks/{key:long}/drop", "/tasks/999999/drop", []),
        ("POST /organisations/{code}/regulations", "/organisations/X99001-CQ/regulations", [Office, AgencySecretary]),
        ("POST /organisations/{code}/regulations", "/organisations/khong-co/regulations", []),
        ("PUT /regulations/{key:long}/chapters", "/regulations/2/chapters", [Office, AgencySecretary]),
        ("PUT /regulations/{key:long}/chapters", "/regulations/999999/chapters", []),
        ("POST /regulations/{key:long}/approve", "/regulations/2/approve", [Office, AgencySecretary]),
        ("POST /regulations/{key:long}/approve", "/regulations/999999/approve", []),
        ("POST /regulations/{key:long}/approve-above", "/regulations/2/approve-above", [Office, AgencySecretary]),
        ("POST /regulations/{key:long}/approve-above", "/regulations/999999/approve-above", []),
        ("POST /regulations/{key:long}/withdraw", "/regulations/2/withdraw", [Office, AgencySecretary]),
        ("POST /regulations/{key:long}/withdraw", "/regulations/999999/withdraw", []),
        ("POST /organisations/{code}/goals", "/organisations/X99001-CQ/goals", [Office, AgencySecretary]),
        ("POST /organisations/{code}/goals", "/organisations/khong-co/goals", []),
        ("POST /goals/{key:long}/close", "/goals/1/close", [Office, AgencySecretary]),
        ("POST /goals/{key:long}/close", "/goals/999999/close", []),
        ("POST /goals/{key:long}/link", "/goals/1/link", [Office, AgencySecretary]),
        ("POST /goals/{key:long}/link", "/goals/999999/link", []),
        ("POST /goals/{key:long}/unlink", "/goals/1/unlink", [Office, AgencySecretary]),
        ("POST /goals/{key:long}/unlink", "/goals/999999/unlink", []),
        ("POST /admissions", "/admissions", [Office, AgencySecretary]),
        ("POST /admissions/{key:long}/steps", "/admissions/1/steps", [Office, AgencySecretary]),
        ("POST /admissions/{key:long}/steps", "/admissions/999999/steps", []),
        ("POST /admissions/{key:long}/end", "/admissions/1/end", [Office, AgencySecretary]),
        ("POST /admissions/{key:long}/end", "/admissions/999999/end", []),
        (
            "POST /organisations/{code}/residence/requests",
            "/organisations/X99001-CQ/residence/requests",
            [Office, AgencySecretary]
        ),
        ("POST /organisations/{code}/residence/requests", "/organisations/khong-co/residence/requests", []),
        ("POST /members/{code}/residence/letters", "/members/X99001-M287/residence/letters", [Office, AgencySecretary]),
        ("POST /members/{code}/residence/letters", "/members/khong-co/residence/letters", []),
        ("POST /residence/letters/{key:long}/receive", "/residence/letters/1/receive", [Office, ResidentialSecretary]),
        ("POST /residence/letters/{key:long}/receive", "/residence/letters/5/receive", [Office, AgencySecretary]),
        ("POST /residence/letters/{key:long}/receive", "/residence/letters/999999/receive", []),
        ("POST /residence/letters/{key:long}/end", "/residence/letters/1/end", [Office, AgencySecretary]),
        ("POST /residence/letters/{key:long}/end", "/residence/letters/999999/end", []),
        (
            "POST /residence/requests/{key:long}/comment",
            "/residence/requests/1/comment",
            [Office, ResidentialSecretary]
        ),
        ("POST /residence/requests/{key:long}/comment", "/residence/requests/999999/comment", []),
        (
            "POST /organisations/{code}/reviews/{year:int}",
            $"/organisations/X99001-CQ/reviews/{ThisYear}",
            [Office, AgencySecretary]
        ),
        ("POST /organisations/{code}/reviews/{year:int}", $"/organisations/khong-co/reviews/{ThisYear}", []),
        .. new[] { "self", "discuss", "vote", "decide" }.SelectMany(step =>
            new (string, string, string[])[]
            {
                (
                    $"POST /members/{{code}}/reviews/{{year:int}}/{step}",
                    $"/members/X99001-M285/reviews/{ThisYear}/{step}",
                    [Office, AgencySecretary, AreaOfficer]
                ),
                (
                    $"POST /members/{{code}}/reviews/{{year:int}}/{step}",
                    $"/members/khong-co/reviews/{ThisYear}/{step}",
                    []
                ),
            }
        ),
    ];
}
