using System.Globalization;
using System.Text;
using ChiBo.Guidance.Local;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>
/// The few things that most regulations settle, as a form asks for them; a pack's text with its test cases is made of them, to be
/// looked at and edited on. What is wrong in it is told when that text is entered.
/// </summary>
/// <param name="Number">As on the paper.</param>
/// <param name="Title">Its title.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="IssuedOn">When (yyyy-mm-dd).</param>
/// <param name="Province">Code of the province.</param>
/// <param name="From">First day in force (yyyy-mm-dd).</param>
/// <param name="Minimum">Official members that a residential cell has at least; empty when it is not settled.</param>
/// <param name="Settings">Values of settings, each by its id; those that are empty are left out.</param>
internal sealed record PackFields(
    string Number,
    string Title,
    string Issuer,
    string IssuedOn,
    string Province,
    string From,
    string Minimum,
    IReadOnlyList<LocalValue> Settings
)
{
    private const string MinimumId = "minimumOfficialMembers";
    private const int Nine = 9;
    private const int MostMembers = 200;

    /// <summary>The text of the pack (YAML).</summary>
    public string ToText()
    {
        LocalValue[] settings = [.. Settings.Where(value => value.Value.Length > 0)];
        LocalValue[] parameters = Minimum.Length > 0 ? [new LocalValue(MinimumId, Minimum)] : [];
        var text = new StringBuilder();
        Add(text, "number", Number);
        Add(text, "title", Title);
        Add(text, "issuer", Issuer);
        Add(text, "issuedOn", IssuedOn);
        Add(text, "province", Province);
        Add(text, "inForceFrom", From);
        AddValues(text, "parameters", parameters, "");
        AddValues(text, "settings", settings, "");
        text.Append("cases:\n");
        int enough = int.TryParse(Minimum, NumberStyles.None, CultureInfo.InvariantCulture, out int minimum)
            ? minimum
            : Nine;
        if (minimum is > Nine and <= MostMembers)
        {
            AddCase(text, $"Chi bộ khu dân cư có {enough - 1} đảng viên chính thức là chưa đủ", enough - 1);
            text.Append("      verdict: nonconforming\n      rules:\n");
            text.Append("        residential-cell.nine-official-members: fail\n");
        }

        AddCase(text, $"Chi bộ khu dân cư có {enough} đảng viên chính thức là đủ", Math.Min(enough, MostMembers));
        text.Append("      verdict: conforming\n");
        AddValues(text, "parameters", [.. parameters, .. settings], "      ");
        return text.ToString();
    }

    private static void AddCase(StringBuilder text, string name, int official) =>
        text.Append(
            CultureInfo.InvariantCulture,
            $"  - name: {Quoted(name)}\n    cells:\n      - {{ official: {official} }}\n    expect:\n"
        );

    private static void AddValues(StringBuilder text, string key, LocalValue[] values, string indent)
    {
        if (values.Length == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{indent}{key}:\n");
        foreach (LocalValue value in values)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}  {value.Id}: {Quoted(value.Value)}\n");
        }
    }

    private static void Add(StringBuilder text, string key, string value) =>
        text.Append(CultureInfo.InvariantCulture, $"{key}: {Quoted(value)}\n");

    /// <summary>A value that is text whatever it holds.</summary>
    private static string Quoted(string value) =>
        $"'{string.Concat(value.Where(letter => !char.IsControl(letter))).Replace("'", "''", StringComparison.Ordinal)}'";
}
