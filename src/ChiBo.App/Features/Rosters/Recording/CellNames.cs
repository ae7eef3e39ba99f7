using ChiBo.Domain.Organisations;
using ChiBo.Domain.Text;

namespace ChiBo.App.Features.Rosters.Recording;

/// <summary>What the name of a cell tells: of which kind it is, and which area it serves.</summary>
internal static class CellNames
{
    private const string Cell = "chi bo ";

    /// <summary>Words with which residential areas are named.</summary>
    private static readonly string[] Areas =
    [
        "thon",
        "ap",
        "ban",
        "buon",
        "to dan pho",
        "khu pho",
        "khom",
        "lang",
        "xom",
        "khu",
    ];

    /// <summary>The kind that the name speaks of; anything that is neither agency nor area is another cell.</summary>
    public static OrganisationKind KindOf(string name)
    {
        string words = Words(name);
        if (words.StartsWith("co quan", StringComparison.Ordinal))
        {
            return OrganisationKind.AgencyCell;
        }

        return Array.Exists(Areas, area => words.StartsWith(area + " ", StringComparison.Ordinal))
            ? OrganisationKind.ResidentialCell
            : OrganisationKind.OtherCell;
    }

    /// <summary>The area that a residential cell serves: its name without the words for a cell.</summary>
    public static string AreaOf(string name)
    {
        string area = name.StartsWith("Chi bộ ", StringComparison.OrdinalIgnoreCase) ? name["Chi bộ ".Length..] : name;
        return area.Length == 0
            ? name
            : char.ToUpper(area[0], System.Globalization.CultureInfo.InvariantCulture) + area[1..];
    }

    /// <summary>Names that mean the same cell are alike by this.</summary>
    public static string Key(string name) => Words(name);

    private static string Words(string name)
    {
        string folded = VietnameseText.Fold(name).Trim();
        return folded.StartsWith(Cell, StringComparison.Ordinal) ? folded[Cell.Length..] : folded;
    }
}
