using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Rosters.Files;
using ChiBo.Exchange.Rosters.Headers;

namespace ChiBo.Exchange.Rosters.Rows;

/// <summary>Goes down a sheet: titles, a header, people in sections, totals, signatures, and perhaps another header.</summary>
internal sealed class SheetReader(SheetGrid sheet, RosterEncoding encoding, DateOnly today)
{
    private static readonly FaultReason NoName = new(
        "name-missing",
        "Dòng này có số liệu nhưng không có họ và tên.",
        "This row has data and no name."
    );

    private readonly SheetPeople found = new();
    private readonly List<(RosterPerson Person, RowFindings Findings)> doubtful = [];
    private readonly CellSource cell = new(sheet.Name);
    private bool isOver;
    private bool isCounted;
    private bool hasGap;

    public SheetPeople Read()
    {
        RosterHeader? header = null;
        PersonReader? reader = null;
        int row = 0;
        while (row < sheet.Rows.Count)
        {
            if (HeaderFinder.At(sheet, row) is { } next)
            {
                header = ColumnContents.Settle(next, sheet);
                reader = new PersonReader(header, new DateReader(header, today, sheet.From1904), encoding);
                Begin(header);
                row = header.Bottom + 1;
                continue;
            }

            if (header is null)
            {
                cell.TakeTitle(sheet, row);
            }
            else
            {
                Take(new RowView(sheet, row, header), reader!);
            }

            row++;
        }

        return found;
    }

    private void Begin(RosterHeader header)
    {
        doubtful.Clear();
        isOver = false;
        hasGap = false;
        isCounted =
            header.Ordinal is { } ordinal
            && Enumerable
                .Range(header.Bottom + 1, sheet.Rows.Count - header.Bottom - 1)
                .Any(row => sheet[row, ordinal.Index].Text.Any(char.IsAsciiDigit));
        found.Tables.Add(TableMappings.Of(header, sheet, cell));
    }

    private void Take(RowView row, PersonReader reader)
    {
        switch (RowKinds.Of(row, out string? named))
        {
            case RowKind.Section:
                cell.TakeSection(named!, row.Texts);
                hasGap = true;
                break;
            case RowKind.Total or RowKind.Nothing:
                hasGap = true;
                break;
            case RowKind.Signature:
                isOver = true;
                break;
            case RowKind.Nameless when !isOver:
                var nameless = new RowFindings(PlaceOf(row));
                nameless.Add(RosterField.FullName, null, NoName);
                Keep(row);
                found.Add(nameless);
                break;
            case RowKind.Person:
                TakePerson(row, reader);
                break;
            default:
                break;
        }
    }

    private void TakePerson(RowView row, PersonReader reader)
    {
        bool isSure = row.HasOrdinal || row.HasDates;
        if (isOver && !(isCounted ? row.HasOrdinal : row.HasDates))
        {
            return;
        }

        var findings = new RowFindings(PlaceOf(row));
        RosterPerson? person = reader.Read(row, PlaceOf(row), cell.Current, findings);
        bool isBareName = !isSure && row.Texts.Count == 1;
        if (isBareName && (isCounted || hasGap))
        {
            // Perhaps a signature without its title: it is a person only if others come after it.
            if (person is not null)
            {
                Keep(row);
                doubtful.Add((person, findings));
            }

            return;
        }

        foreach ((RosterPerson earlier, RowFindings told) in isSure ? doubtful : [])
        {
            found.People.Add(earlier);
            found.Add(told);
        }

        doubtful.Clear();
        isOver = false;
        Keep(row);
        found.Add(findings);
        if (person is not null)
        {
            found.People.Add(person);
        }
    }

    private RosterPlace PlaceOf(RowView row) => new(sheet.Name, row.Number);

    private void Keep(RowView row) => found.Rows[PlaceOf(row)] = new KeptRow(row, PlaceOf(row), cell.Current);
}
