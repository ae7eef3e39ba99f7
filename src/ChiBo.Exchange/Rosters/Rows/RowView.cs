using ChiBo.Exchange.Rosters.Files;
using ChiBo.Exchange.Rosters.Headers;
using ChiBo.Exchange.Rosters.Letters;

namespace ChiBo.Exchange.Rosters.Rows;

/// <summary>A row seen through the header of its table.</summary>
internal readonly struct RowView(SheetGrid sheet, int row, RosterHeader header)
{
    public RosterHeader Header => header;

    public int Number => sheet.Rows[row].Number;

    /// <summary>What is written, without spaces at the ends.</summary>
    public string Text(TableColumn? column) =>
        column is null ? "" : VietnameseText.Clean(sheet[row, column.Index].Text);

    /// <summary>The same; where cells are one from top to bottom, what stands in the first of them.</summary>
    public string SpreadText(TableColumn column) =>
        sheet.RangeOf(row, column.Index) is { } range && range.Left == column.Index
            ? VietnameseText.Clean(sheet.Spread(row, column.Index).Text)
            : Text(column);

    public GridCell Cell(TableColumn column) => sheet[row, column.Index];

    public string Ordinal => Text(header.Ordinal);

    public bool HasOrdinal => Ordinal.Any(char.IsAsciiDigit);

    /// <summary>The name as it is written, its parts joined.</summary>
    public string Name =>
        header.Find(RosterField.FullName, ColumnPart.Family) is { } family
            ? $"{Text(family)} {Text(header.Find(RosterField.FullName, ColumnPart.Given))}".Trim()
            : Text(header.Find(RosterField.FullName, ColumnPart.Whole));

    /// <summary>All that is written, in the order of the columns.</summary>
    public IReadOnlyList<string> Texts =>
        [.. sheet.Rows[row].Cells.Select(cell => VietnameseText.Clean(cell.Text)).Where(text => text.Length > 0)];

    /// <summary>Whether a column of dates holds a digit.</summary>
    public bool HasDates
    {
        get
        {
            foreach (TableColumn column in header.Columns)
            {
                bool isDate =
                    column.Meaning.Kind == ColumnKind.Field
                    && column.Meaning.Field
                        is RosterField.BirthDate
                            or RosterField.AdmittedOn
                            or RosterField.OfficialOn;
                if (isDate && Text(column).Any(char.IsAsciiDigit))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>What a field holds as it is written, its parts joined.</summary>
    public string Raw(RosterField field)
    {
        if (field == RosterField.FullName)
        {
            return Name;
        }

        RowView own = this;
        return string.Join("; ", header.Of(field).Select(own.Text).Where(text => text.Length > 0));
    }
}
