using ChiBo.Exchange.Rosters.Headers;

namespace ChiBo.Exchange.Rosters.Rows;

/// <summary>A row as it stands, should it have to be given back.</summary>
/// <param name="View">The row.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Surrounding">The cell of its section, title or sheet.</param>
internal sealed record KeptRow(RowView View, RosterPlace Place, string? Surrounding)
{
    public RosterFaultyRow Write() => new(Place, Enum.GetValues<RosterField>().ToDictionary(field => field, TextOf));

    /// <summary>What the row says of a field, in the one column that the field has in a file of corrections.</summary>
    private string TextOf(RosterField field) =>
        field switch
        {
            RosterField.Cell => View.Raw(field) is { Length: > 0 } own ? own : Surrounding ?? "",
            RosterField.Gender => GenderText(),
            RosterField.BirthDate => DateText(field, column => IsOfDate(View.Text(column))),
            RosterField.AdmittedOn or RosterField.OfficialOn => DateText(field, _ => true),
            _ => View.Raw(field),
        };

    private string GenderText()
    {
        bool isMan = HasMark(ColumnPart.Male);
        bool isWoman = HasMark(ColumnPart.Female);
        return isMan && isWoman ? "Nam; Nữ"
            : isMan ? "Nam"
            : isWoman ? "Nữ"
            : View.Raw(RosterField.Gender);
    }

    private bool HasMark(ColumnPart part) =>
        GenderWords.IsMark(View.Text(View.Header.Find(RosterField.BirthDate, part)))
        || GenderWords.IsMark(View.Text(View.Header.Find(RosterField.Gender, part)));

    private string DateText(RosterField field, Func<TableColumn, bool> counts)
    {
        if (View.Header.Find(RosterField.AdmittedOn, ColumnPart.Both) is { } both && field != RosterField.BirthDate)
        {
            IReadOnlyList<string> dates = Dates.DateTexts.Split(View.Text(both));
            return field == RosterField.AdmittedOn ? (dates.Count > 0 ? dates[0] : View.Text(both))
                : dates.Count > 1 ? dates[1]
                : View.Raw(field);
        }

        List<TableColumn> columns =
        [
            .. View.Header.Of(field).Where(column => View.Text(column).Length > 0 && counts(column)),
        ];
        bool isOfParts = columns.Exists(column => column.Meaning.Part is ColumnPart.Month or ColumnPart.Year);
        return string.Join(isOfParts ? "/" : "; ", columns.Select(View.Text));
    }

    private static bool IsOfDate(string text) => text.Any(char.IsAsciiDigit) && text is not ("0" or "1");
}
