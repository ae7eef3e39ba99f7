using System.Globalization;
using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Pictures;

/// <summary>
/// Cells against the number of official members that they need. The picture stands in the table that says the same in
/// numbers.
/// </summary>
public sealed partial class StrengthBars
{
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<CellStrength> Cells { get; set; }

    /// <summary>The number of official members that a cell needs: nine, unless the day's parameters say otherwise.</summary>
    [Parameter]
    public int Least { get; set; } = 9;

    private int Most => Math.Max(Least + 1, Cells.Max(cell => cell.Official + cell.Probationary));

    private Phrase Below => new($"dưới {Least} đảng viên chính thức", $"fewer than {Least} official members");

    private Phrase Line => new($"mốc {Least} đảng viên chính thức", $"the line of {Least} official members");

    private string Part(int members) => (100.0 * members / Most).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
