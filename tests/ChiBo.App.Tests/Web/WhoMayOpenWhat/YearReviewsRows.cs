using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>The yearly review.</summary>
internal static class YearReviewsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // The yearly review: the cell's committee, the office, and each member about him- or herself.
            { "/organisations/X99001-CQ/reviews/2026", [Office, AgencySecretary] },
            { "/organisations/X99001-CQ/reviews/2026/cell", [Office, AgencySecretary] },
            { "/organisations/X99001-CQ/reviews/2026/kiem-diem.docx", [Office, AgencySecretary] },
            { "/organisations/X99001-CQ/reviews/2026/xep-loai.docx", [Office, AgencySecretary] },
            { "/members/X99001-M285/reviews/2026/kiem-diem.docx", [Office, AgencySecretary, AreaOfficer] },
            { "/organisations/X99001-C03/reviews/2026/cell", [] },
            { "/organisations/X99001-C03/reviews/2026", [Office] },
            { "/organisations/X99001-DU/reviews/2026", [] },
            { "/members/X99001-M285/reviews/2026", [Office, AgencySecretary, AreaOfficer] },
            { "/members/X99001-M055/reviews/2026", [Office, ResidentialSecretary] },
            { "/members/khong-co/reviews/2026", [] },
        };
}
