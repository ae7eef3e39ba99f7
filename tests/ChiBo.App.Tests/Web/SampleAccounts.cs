namespace ChiBo.App.Tests.Web;

/// <summary>The accounts of the sample commune, by their duties.</summary>
internal static class SampleAccounts
{
    public const string Office = SampleInstallation.Office;
    public const string AgencySecretary = "bi-thu-co-quan";
    public const string ResidentialSecretary = "bi-thu-thon-3";
    public const string AreaOfficer = "phu-trach-thon-5";
    public const string Government = "chinh-quyen";
    public const string Member = "dang-vien";
    public const string Board = "ban-to-chuc";
    public const string Administrator = "quan-tri";

    /// <summary>All but the technical administrator, who has no duty in the Party's work.</summary>
    public static string[] AllWithDuties =>
        [Office, AgencySecretary, ResidentialSecretary, AreaOfficer, Government, Member, Board];

    public static string[] Everybody => [.. AllWithDuties, Administrator];
}
