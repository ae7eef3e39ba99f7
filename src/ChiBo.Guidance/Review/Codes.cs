using System.Globalization;
using ChiBo.Domain.Register;

namespace ChiBo.Guidance.Review;

/// <summary>Ids as the codes that a finding shows, each once, in ordinal order.</summary>
internal static class Codes
{
    public static string OfVersion(RegisterColumns columns, int organisationVersion) =>
        columns.OrganisationCodes[columns.Organisations.Organisation[organisationVersion]];

    public static List<string> OfVersions(RegisterColumns columns, ReadOnlySpan<int> organisationVersions)
    {
        var codes = new List<string>(organisationVersions.Length);
        foreach (int version in organisationVersions)
        {
            codes.Add(OfVersion(columns, version));
        }

        return InOrder(codes);
    }

    public static List<string> OfMembers(RegisterColumns columns, IEnumerable<int> members) =>
        InOrder(members.Distinct().Select(member => columns.MemberCodes[member]).ToList());

    private static List<string> InOrder(List<string> codes)
    {
        codes.Sort(StringComparer.Ordinal);
        return codes;
    }
}

/// <summary>Numbers as the text that a finding shows.</summary>
internal static class Text
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
