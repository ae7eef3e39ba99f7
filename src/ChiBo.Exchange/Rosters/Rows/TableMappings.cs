using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Rosters.Files;
using ChiBo.Exchange.Rosters.Headers;

namespace ChiBo.Exchange.Rosters.Rows;

/// <summary>Tells where each field of a table comes from, and why.</summary>
internal static class TableMappings
{
    public static RosterTable Of(RosterHeader header, SheetGrid sheet, CellSource cell)
    {
        var mappings = new List<RosterMapping>();
        foreach (RosterField field in Enum.GetValues<RosterField>())
        {
            List<TableColumn> columns = [.. header.Columns.Where(column => Tells(column, field))];
            if (columns.Count > 0)
            {
                mappings.Add(
                    new RosterMapping(
                        field,
                        string.Join(", ", columns.Select(column => column.Letter)),
                        string.Join("; ", columns.Select(column => column.Header).Distinct(StringComparer.Ordinal)),
                        ReasonOf(field, columns)
                    )
                );
            }
            else if (field == RosterField.Cell && cell.Current is not null)
            {
                mappings.Add(new RosterMapping(field, null, cell.Written, OfSurroundings(cell)));
            }
        }

        return new RosterTable(sheet.Name, sheet.Rows[header.Top].Number, mappings);
    }

    private static bool Tells(TableColumn column, RosterField field) =>
        column.Meaning.Is(field)
        || (field == RosterField.Gender && column.Meaning.Is(RosterField.BirthDate) && IsOfGender(column))
        || (field == RosterField.OfficialOn && column.Meaning.Part == ColumnPart.Both);

    private static bool IsOfGender(TableColumn column) => column.Meaning.Part is ColumnPart.Male or ColumnPart.Female;

    private static FaultReason ReasonOf(RosterField field, List<TableColumn> columns) =>
        field == RosterField.Gender && columns.Exists(IsOfGender)
            ? new FaultReason("by-column", "cột Nam hay cột Nữ có điền.", "the column of men or of women is filled.")
        : field == RosterField.BirthDate && columns.Exists(IsOfGender)
            ? new FaultReason(
                "by-column",
                "ngày sinh đứng dưới cột Nam hoặc cột Nữ.",
                "the date stands under men or women."
            )
        : columns.Count > 1
            ? new FaultReason(
                "by-header",
                "tiêu đề của các cột này nói vậy, ghép lại.",
                "the headers of these columns say so; they are joined."
            )
        : new FaultReason("by-header", "tiêu đề cột nói vậy.", "the header of the column says so.");

    private static FaultReason OfSurroundings(CellSource cell) =>
        cell.IsOfText
            ? new FaultReason(
                "by-title",
                "tiêu đề danh sách hoặc dòng mục nêu tên chi bộ.",
                "a title or a section row names the cell."
            )
            : new FaultReason("by-sheet", "tên trang nêu tên chi bộ.", "the name of the sheet names the cell.");
}
