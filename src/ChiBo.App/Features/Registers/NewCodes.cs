using System.Globalization;
using ChiBo.Storage;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Registers;

/// <summary>Codes that the program gives to what is entered: the committee's own code, a letter, the next number.</summary>
internal static class NewCodes
{
    public const string Member = "M";
    public const string Cell = "C";
    public const string Area = "T";

    private const string Committee = "-DU";

    /// <summary>The next code under a committee that nobody has; it is taken from then on.</summary>
    public static string Next(HashSet<string> taken, string committee, string letter)
    {
        string stem = Stem(committee);
        int number = 1;
        string code;
        do
        {
            code = string.Create(CultureInfo.InvariantCulture, $"{stem}-{letter}{number++:000}");
        } while (!taken.Add(code));

        return code;
    }

    /// <summary>Codes of members that begin with the committee's.</summary>
    public static async Task<HashSet<string>> TakenByMembers(ChiBoContext db, string committee)
    {
        string stem = Stem(committee);
        return [.. await db.Members.Select(row => row.Code).Where(code => code.StartsWith(stem)).ToListAsync()];
    }

    /// <summary>Codes of organisations and units that begin with the committee's.</summary>
    public static async Task<HashSet<string>> TakenByOrganisations(ChiBoContext db, string committee)
    {
        string stem = Stem(committee);
        IQueryable<string> codes = db.Organisations.Select(row => row.Code).Concat(db.Units.Select(row => row.Code));
        return [.. await codes.Where(code => code.StartsWith(stem)).ToListAsync()];
    }

    private static string Stem(string committee) =>
        committee.EndsWith(Committee, StringComparison.Ordinal) ? committee[..^Committee.Length] : committee;
}
