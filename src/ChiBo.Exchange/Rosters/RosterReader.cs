using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Rosters.Files;
using ChiBo.Exchange.Rosters.Rows;
using ChiBo.Exchange.Sources;

namespace ChiBo.Exchange.Rosters;

/// <summary>
/// Understands a list of members as offices keep them: a workbook new or old, CSV, or a page with a table, in any of the
/// usual encodings, whatever its name. It writes nothing and asks no register.
/// </summary>
public static class RosterReader
{
    private static readonly FaultReason NoList = new(
        "no-list",
        "không thấy danh sách nào: cần một dòng tiêu đề có cột họ và tên.",
        "there is no list in it: expected a header row with a column of names."
    );

    private static readonly FaultReason NobodyListed = new(
        "nobody-listed",
        "có tiêu đề của danh sách, nhưng không có người nào.",
        "it has the header of a list, and nobody in it."
    );

    /// <summary>Reads the file at a path.</summary>
    public static RosterReading Read(string path, TimeProvider clock)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return Read(file, clock);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Refused(
                FaultReason.Unreadable(
                    $"không mở được tệp: {fault.Message}",
                    $"the file cannot be opened: {fault.Message}"
                )
            );
        }
    }

    /// <summary>Reads a file from a stream, at most 20 MB of it.</summary>
    /// <param name="file">The file, whatever it is.</param>
    /// <param name="clock">Tells what day it is: what lies after it has not happened.</param>
    /// <returns>What was understood, or <see cref="RosterReading.Refusal"/>.</returns>
    public static RosterReading Read(Stream file, TimeProvider clock)
    {
        try
        {
            // Vietnam keeps UTC+7 all year.
            DateOnly today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(7));
            return Understand(RosterFile.Read(file), today);
        }
        catch (UnreadableSourceException fault)
        {
            return Refused(fault.Reason);
        }
    }

    private static RosterReading Understand(RosterFile file, DateOnly today)
    {
        List<SheetPeople> sheets =
        [
            .. file.Sheets.Select(sheet => new SheetReader(sheet, file.Encoding, today).Read()),
        ];
        List<RosterPerson> people = [.. sheets.SelectMany(sheet => sheet.People)];
        List<RosterFault> faults = [.. sheets.SelectMany(sheet => sheet.Faults)];
        List<RosterDuplicate> duplicates = Repeats.Find(people, faults);
        List<RosterTable> tables = [.. sheets.SelectMany(sheet => sheet.Tables)];
        List<KeptRow> rows = [.. sheets.SelectMany(sheet => sheet.Rows.Values)];
        Dictionary<RosterPlace, int> order = [];
        for (int place = 0; place < rows.Count; place++)
        {
            order[rows[place].Place] = place;
        }

        faults = [.. faults.OrderBy(fault => order[fault.Place])];
        return new RosterReading
        {
            Refusal =
                tables.Count == 0 ? NoList
                : people.Count + faults.Count == 0 ? NobodyListed
                : null,
            People = people,
            Faults = faults,
            FaultyRows =
            [
                .. faults.Select(fault => fault.Place).Distinct().Select(place => rows[order[place]].Write()),
            ],
            Duplicates = duplicates,
            Notes = [.. sheets.SelectMany(sheet => sheet.Notes)],
            Encoding = file.Encoding,
            EncodingReason = file.Reason,
            Tables = tables,
            HasSeveralSheets = sheets.Count(sheet => sheet.People.Count + sheet.Faults.Count > 0) > 1,
        };
    }

    private static RosterReading Refused(FaultReason reason) => new() { Refusal = reason };
}
