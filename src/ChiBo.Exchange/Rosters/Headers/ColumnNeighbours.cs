namespace ChiBo.Exchange.Rosters.Headers;

/// <summary>Settles what a header alone cannot tell by the columns beside it.</summary>
internal static class ColumnNeighbours
{
    public static IEnumerable<TableColumn> Settle(IReadOnlyList<TableColumn> columns)
    {
        foreach (TableColumn column in columns)
        {
            yield return column with
            {
                Meaning = Settle(column, columns),
            };
        }
    }

    private static ColumnMeaning Settle(TableColumn column, IReadOnlyList<TableColumn> columns)
    {
        ColumnMeaning meaning = column.Meaning;
        if (meaning.Kind != ColumnKind.Field)
        {
            return meaning;
        }

        bool Beside(ColumnPart part) =>
            columns.Any(other => other.Meaning.Is(meaning.Field) && other.Meaning.Part == part);

        return (meaning.Field, meaning.Part) switch
        {
            // "Nam" without marks beside "Thang" is a year; "Năm" beside "Nữ" is a slip of the hand.
            (RosterField.BirthDate, ColumnPart.Male) when Beside(ColumnPart.Month) => meaning with
            {
                Part = ColumnPart.Year,
            },
            (RosterField.BirthDate, ColumnPart.Year) when Beside(ColumnPart.Female) => meaning with
            {
                Part = ColumnPart.Male,
            },
            (RosterField.BirthDate, ColumnPart.Year) when !Beside(ColumnPart.Day) && !Beside(ColumnPart.Month) =>
                meaning with
                {
                    Part = ColumnPart.Whole,
                },
            (RosterField.BirthDate, ColumnPart.Whole) when IsFlatMale(column) && Beside(ColumnPart.Female) =>
                meaning with
                {
                    Part = ColumnPart.Male,
                },
            (RosterField.FullName, ColumnPart.Given) when !Beside(ColumnPart.Family) => Beside(ColumnPart.Whole)
                ? ColumnMeaning.Aside
                : meaning with
                {
                    Part = ColumnPart.Whole,
                },
            (RosterField.FullName, ColumnPart.Family) when !Beside(ColumnPart.Given) => ColumnMeaning.Aside,
            _ => meaning,
        };
    }

    private static bool IsFlatMale(TableColumn column) =>
        column.Header.TrimEnd(')', ' ').EndsWith("nam", StringComparison.OrdinalIgnoreCase);
}
