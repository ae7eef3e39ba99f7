using static ChiBo.App.Tests.Web.SampleAccounts;

namespace ChiBo.App.Tests.Web.WhoMayOpenWhat;

/// <summary>The yearly review.</summary>
internal static class YearReviewsRows
{
    public static TheoryData<string, string[]> All =>
        new()
        {
            // The yearly review: the cell's committee, the office, and each member about him- or herself.
            { $"/organisations/X99001-CQ/reviews/{Stored.Today.Year}", [Office, AgencySecretary] },
            { $"/organisations/X99001-CQ/reviews/{Stored.Today.Year}/cell", [Office, AgencySecretary] },
            { $"/organisations/X99001-CQ/reviews/{Stored.Today.Year}/kiem-diem.docx", [Office, AgencySecretary] },
            { $"/organisations/X99001-CQ/reviews/{Stored.Today.Year}/xep-loai.docx", [Office, AgencySecretary] },
            { $"/organisations/X99001-C03/reviews/{Stored.Today.Year}/cell", [] },
            {
                $"/members/X99001-M285/reviews/{Stored.Today.Year}/kiem-diem.docx",
                [Office, AgencySecretary, AreaOfficer]
            },
            { $"/organisations/X99001-C03/reviews/{Stored.Today.Year}", [Office] },
            { $"/organisations/X99001-DU/reviews/{Stored.Today.Year}", [] },
            { $"/members/X99001-M285/reviews/{Stored.Today.Year}", [Office, AgencySecretary, AreaOfficer] },
            { $"/members/X99001-M055/reviews/{Stored.Today.Year}", [Office, ResidentialSecretary] },
            { $"/members/khong-co/reviews/{Stored.Today.Year}", [] },
        };
}
