using ChiBo.App.CommandLine;
using ChiBo.App.Web.Visitors;

namespace ChiBo.App.Features.Members;

/// <summary>A column of the list of members, on the page and in the file alike.</summary>
/// <param name="Id">As the address names it.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Day">What stands in it, when that is a day.</param>
internal sealed record MemberColumn(string Id, Phrase Title, Func<MemberLine, DateOnly?>? Day = null)
{
    /// <summary>The parameter of the address that names the columns that are shown, once for each.</summary>
    public const string Parameter = "column";

    public static readonly MemberColumn BirthDate = new("birth", MemberTexts.BirthDate, line => line.BirthDate);
    public static readonly MemberColumn AdmittedOn = new("admitted", MemberTexts.AdmittedOn, line => line.AdmittedOn);
    public static readonly MemberColumn OfficialOn = new("official", MemberTexts.OfficialOn, line => line.OfficialOn);
    public static readonly MemberColumn Cell = new("cell", MemberTexts.Cell);
    public static readonly MemberColumn Code = new("code", MemberTexts.Code);

    /// <summary>All that can be chosen; the name is always there.</summary>
    public static readonly IReadOnlyList<MemberColumn> All = [BirthDate, AdmittedOn, OfficialOn, Cell, Code];

    private static readonly MemberColumn[] First = [BirthDate, AdmittedOn, OfficialOn, Cell];

    /// <summary>Those that an address asks for, in their own order; the usual ones when it asks for none.</summary>
    public static IReadOnlyList<MemberColumn> Of(PageAddress address)
    {
        HashSet<string> asked = [.. address.Query.Where(pair => pair.Key == Parameter).Select(pair => pair.Value)];
        List<MemberColumn> chosen = [.. All.Where(column => asked.Contains(column.Id))];
        return chosen.Count > 0 ? chosen : First;
    }
}
