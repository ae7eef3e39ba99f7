using ChiBo.Exchange.Rosters.Dates;
using ChiBo.Exchange.Rosters.Files;
using ChiBo.Exchange.Rosters.Headers;

namespace ChiBo.Exchange.Rosters.Rows;

/// <summary>Reads the dates of a row, wherever its header has put them.</summary>
internal sealed class DateReader(RosterHeader header, DateOnly today, bool from1904)
{
    /// <summary>A date of a field that is not split between men and women.</summary>
    public RosterDate? Read(RowView row, RosterField field, RowFindings findings)
    {
        DateContext context = ContextOf(field);
        foreach (TableColumn column in header.Of(field).Where(column => column.Meaning.Part == ColumnPart.Whole))
        {
            if (Take(Read(row.Cell(column), context), field, row.Text(column), findings) is { } date)
            {
                return date;
            }

            if (row.Text(column).Length > 0)
            {
                return null;
            }
        }

        return ReadParts(row, field, context, findings);
    }

    /// <summary>The birth date that stands in the column of men or in that of women.</summary>
    public RosterDate? ReadBirthOf(RowView row, TableColumn column, RowFindings findings)
    {
        string text = row.Text(column);
        return text.Any(char.IsAsciiDigit) && text is not ("0" or "1")
            ? Take(Read(row.Cell(column), ContextOf(RosterField.BirthDate)), RosterField.BirthDate, text, findings)
            : null;
    }

    /// <summary>Admission and becoming official, which stand in one cell.</summary>
    public (RosterDate? Admitted, RosterDate? Official) ReadBoth(RowView row, TableColumn column, RowFindings findings)
    {
        string text = row.Text(column);
        IReadOnlyList<string> dates = DateTexts.Split(text);
        if (dates.Count > 2)
        {
            findings.Add(RosterField.AdmittedOn, text, DateFaults.NoDate);
            return default;
        }

        DateContext context = ContextOf(RosterField.AdmittedOn);
        DateOutcome first = dates.Count < 2 ? Read(row.Cell(column), context) : DateTexts.Read(dates[0], context);
        DateOutcome second = dates.Count < 2 ? DateOutcome.Nothing : DateTexts.Read(dates[1], context);
        return (
            Take(first, RosterField.AdmittedOn, text, findings),
            Take(second, RosterField.OfficialOn, text, findings)
        );
    }

    private RosterDate? ReadParts(RowView row, RosterField field, DateContext context, RowFindings findings)
    {
        string day = row.Text(header.Find(field, ColumnPart.Day));
        string month = row.Text(header.Find(field, ColumnPart.Month));
        string year = row.Text(header.Find(field, ColumnPart.Year));
        if (day.Length + month.Length + year.Length == 0)
        {
            return null;
        }

        string written = string.Join('/', new[] { day, month, year }.Where(part => part.Length > 0));
        return Take(DateTexts.Join(day, month, year, context), field, written, findings);
    }

    private static DateOutcome Read(GridCell cell, DateContext context) =>
        cell.Date is { } date
            ? DateTexts.InRange(date.Year, date.Month, date.Day, context)
            : DateTexts.Read(cell.Text, context);

    private static RosterDate? Take(DateOutcome outcome, RosterField field, string text, RowFindings findings)
    {
        if (outcome.Fault is { } fault)
        {
            findings.Add(field, text, fault);
        }

        return outcome.Date;
    }

    private DateContext ContextOf(RosterField field) => new(today, field == RosterField.BirthDate, from1904);
}
