using ChiBo.Exchange.Rosters.Files;
using ChiBo.Exchange.Rosters.Names;

namespace ChiBo.Exchange.Rosters.Rows;

/// <summary>The cell of people whose row names none: that of the section, else of the title, else of the sheet.</summary>
internal sealed class CellSource(string sheet)
{
    private string? title;
    private string? section;

    public string? Current => section ?? title ?? OfSheet;

    /// <summary>Where the cell comes from, as it is written.</summary>
    public string Written { get; private set; } = sheet;

    /// <summary>Whether a title or a section names it.</summary>
    public bool IsOfText => (section ?? title) is not null;

    private string? OfSheet { get; } = CellNames.AtStart(sheet) ?? CellNames.InTitle(sheet);

    public void TakeTitle(SheetGrid grid, int row)
    {
        List<string> texts = [.. grid.Rows[row].Cells.Select(cell => cell.Text.Trim()).Where(text => text.Length > 0)];
        string joined = string.Join(' ', texts);
        string? named =
            texts.Select(CellNames.InTitle).LastOrDefault(cell => cell is not null) ?? CellNames.InTitle(joined);
        if (named is not null)
        {
            title = named;
            Written = joined;
        }
    }

    public void TakeSection(string named, IReadOnlyList<string> texts)
    {
        section = named;
        Written = string.Join(' ', texts);
    }
}
