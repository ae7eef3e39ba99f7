using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Rosters;
using Spectre.Console;

namespace ChiBo.App.Features.Rosters.Import;

/// <summary>Shows people what was understood of a roster.</summary>
internal static class RosterTables
{
    private const int LongestShown = 60;

    public static void Write(TextWriter output, RosterReading reading, Terminal terminal)
    {
        Language language = terminal.Language;
        IAnsiConsole console = ReviewTable.Open(output, terminal.IsOutputScreen);
        WriteEncoding(console, reading, language);
        foreach (RosterTable table in reading.Tables)
        {
            WriteMapping(console, table, language);
        }

        console.WriteLine();
        console.Write(PeopleOf(reading, language));
        foreach (RosterFault fault in reading.Faults)
        {
            console.WriteLine(Line(fault, language));
        }

        console.WriteLine(
            new Phrase(
                $"Đọc được {reading.People.Count} người, {reading.Faults.Count} lỗi. Chưa ghi gì.",
                $"{reading.People.Count} people, {reading.Faults.Count} faults. Nothing was written."
            ).In(language)
        );
    }

    private static void WriteEncoding(IAnsiConsole console, RosterReading reading, Language language)
    {
        string reason = reading.EncodingReason?.Describe(language) ?? "";
        console.WriteLine(
            new Phrase(
                $"Bảng mã: {reading.Encoding.Word()} ({reason})",
                $"Encoding: {reading.Encoding.Word()} ({reason})"
            ).In(language)
        );
    }

    private static void WriteMapping(IAnsiConsole console, RosterTable table, Language language)
    {
        string place = RosterNotes.PlaceOf(new RosterPlace(table.Sheet, table.HeaderRow), language);
        console.WriteLine(new Phrase($"Tiêu đề ở {place}:", $"Header at {place}:").In(language));
        foreach (RosterMapping mapping in table.Mappings)
        {
            string column = mapping.Columns ?? "–";
            console.WriteLine(
                $"  {mapping.Field.Word(), -10} ← {column}: «{Shown(mapping.Header)}», {mapping.Reason.Describe(language)}"
            );
        }
    }

    private static Table PeopleOf(RosterReading reading, Language language)
    {
        var table = new Table().Border(TableBorder.Rounded);
        Phrase[] titles =
        [
            new("Dòng", "Row"),
            new("Họ và tên", "Name"),
            new("Giới tính", "Gender"),
            new("Sinh", "Born"),
            new("Vào Đảng", "Admitted"),
            new("Chính thức", "Official"),
            new("Chi bộ", "Cell"),
            new("Chức vụ", "Post"),
        ];
        foreach (Phrase title in titles)
        {
            table.AddColumn(new TableColumn(new Text(title.In(language))));
        }

        foreach (RosterPerson person in reading.People)
        {
            string place = reading.HasSeveralSheets
                ? $"{person.Place.Sheet} {person.Place.Row}"
                : $"{person.Place.Row}";
            string[] values =
            [
                place,
                person.FullName,
                GenderOf(person.Gender).In(language),
                $"{person.BirthDate}",
                $"{person.AdmittedOn}",
                $"{person.OfficialOn}",
                person.Cell ?? "",
                person.Post ?? "",
            ];
            table.AddRow(values.Select(value => new Text(Shown(value))));
        }

        return table;
    }

    private static string Line(RosterFault fault, Language language)
    {
        string value = fault.Value is null ? "" : $" «{Shown(fault.Value)}»";
        string place = RosterNotes.PlaceOf(fault.Place, language);
        return $"✘ {place}, {fault.Field.Word()}{value}: {fault.Reason.Describe(language)}";
    }

    private static Phrase GenderOf(Gender? gender) =>
        gender switch
        {
            Gender.Male => new Phrase("Nam", "male"),
            Gender.Female => new Phrase("Nữ", "female"),
            _ => new Phrase("", ""),
        };

    private static string Shown(string value)
    {
        string visible = string.Concat(value.Select(letter => char.IsControl(letter) ? '␤' : letter));
        return visible.Length > LongestShown ? string.Concat(visible.AsSpan(0, LongestShown), "…") : visible;
    }
}
