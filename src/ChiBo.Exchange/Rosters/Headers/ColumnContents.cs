using ChiBo.Exchange.Rosters.Files;
using ChiBo.Exchange.Rosters.Letters;

namespace ChiBo.Exchange.Rosters.Headers;

/// <summary>Settles what a header alone cannot tell by what stands in the columns.</summary>
internal static class ColumnContents
{
    private const int RowsLookedAt = 300;

    public static RosterHeader Settle(RosterHeader header, SheetGrid sheet)
    {
        List<TableColumn> columns =
        [
            .. header.Columns.Select(column => column with { Meaning = Settle(column, header, sheet) }),
        ];
        SplitName(columns, header, sheet);
        return header with { Columns = columns };
    }

    private static ColumnMeaning Settle(TableColumn column, RosterHeader header, SheetGrid sheet)
    {
        ColumnMeaning meaning = column.Meaning;
        bool isGenderPart = meaning.Is(RosterField.Gender) && meaning.Part != ColumnPart.Whole;
        bool isDate = meaning.Is(RosterField.AdmittedOn) || meaning.Is(RosterField.OfficialOn);
        if (!isGenderPart && !isDate && meaning.Kind != ColumnKind.Unknown)
        {
            return meaning;
        }

        List<string> values = ValuesOf(column.Index, header, sheet);
        if (isGenderPart && column.Header.Split(" / ").Length == 1 && MostlyDates(values))
        {
            return ColumnMeaning.Of(RosterField.BirthDate, meaning.Part);
        }

        // "Đảng viên: chính thức, dự bị" with crosses says what a member is, not since when.
        if (isDate && values.Count > 0 && values.TrueForAll(value => value.Length <= 2 && !value.Any(char.IsDigit)))
        {
            return ColumnMeaning.Aside;
        }

        bool holdsCells = meaning.Kind == ColumnKind.Unknown && values.Count > 0 && !header.Of(RosterField.Cell).Any();
        return holdsCells && values.Count(IsCell) * 2 > values.Count ? ColumnMeaning.Of(RosterField.Cell) : meaning;
    }

    /// <summary>Họ và tên over two columns: the second holds the given name.</summary>
    private static void SplitName(List<TableColumn> columns, RosterHeader header, SheetGrid sheet)
    {
        int place = columns.FindIndex(column =>
            column.Meaning.Is(RosterField.FullName) && column.Meaning.Part == ColumnPart.Whole
        );
        if (place < 0 || columns.Exists(column => column.Meaning.Part == ColumnPart.Given))
        {
            return;
        }

        TableColumn name = columns[place];
        TableColumn? next = columns.Find(column => column.Index == name.Index + 1);
        bool isOneTitle = next is null || (next.Header == name.Header && next.Meaning == name.Meaning);
        List<string> values = isOneTitle ? ValuesOf(name.Index + 1, header, sheet) : [];
        if (values.Count > 0 && values.Count(IsOneWord) * 10 >= values.Count * 9)
        {
            columns.RemoveAll(column => column.Index == name.Index + 1);
            columns[place] = name with { Meaning = ColumnMeaning.Of(RosterField.FullName, ColumnPart.Family) };
            columns.Insert(
                place + 1,
                new TableColumn(name.Index + 1, name.Header, ColumnMeaning.Of(RosterField.FullName, ColumnPart.Given))
            );
        }
    }

    private static List<string> ValuesOf(int column, RosterHeader header, SheetGrid sheet) =>
        [
            .. Enumerable
                .Range(header.Bottom + 1, Math.Clamp(sheet.Rows.Count - header.Bottom - 1, 0, RowsLookedAt))
                .Select(row => VietnameseText.Clean(sheet[row, column].Text))
                .Where(value => value.Length > 0),
        ];

    private static bool MostlyDates(List<string> values) =>
        values.Count(value => value.Count(char.IsDigit) >= 4) * 2 > values.Count;

    private static bool IsOneWord(string value) =>
        !value.Contains(' ', StringComparison.Ordinal) && value.All(letter => char.IsLetter(letter) || letter == '-');

    private static bool IsCell(string value) =>
        VietnameseText.Fold(value) is var folded
        && (
            folded.StartsWith("chi bo ", StringComparison.Ordinal) || folded.StartsWith("cb ", StringComparison.Ordinal)
        );
}
