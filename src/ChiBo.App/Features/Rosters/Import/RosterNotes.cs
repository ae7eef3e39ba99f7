using ChiBo.App.CommandLine;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Rosters;

namespace ChiBo.App.Features.Rosters.Import;

/// <summary>Tells what is odd yet may be: probable duplicates side by side, and notes.</summary>
internal static class RosterNotes
{
    private const int MostTold = 200;

    public static void Write(TextWriter text, RosterReading reading, Language language)
    {
        foreach (string line in Lines(reading, language))
        {
            text.WriteLine(line);
        }
    }

    /// <summary>Probable repetitions side by side, and what is odd; the first of each.</summary>
    public static IEnumerable<string> Lines(RosterReading reading, Language language)
    {
        foreach (RosterDuplicate twice in reading.Duplicates.Take(MostTold))
        {
            var line = new Phrase(
                $"Có thể trùng: {Side(twice.First, language)} | {Side(twice.Second, language)}",
                $"Probably one person: {Side(twice.First, language)} | {Side(twice.Second, language)}"
            );
            yield return line.In(language);
        }

        foreach (RosterNote note in reading.Notes.Take(MostTold))
        {
            string place = note.Place is { } known ? $"{PlaceOf(known, language)}: " : "";
            yield return new Phrase("Lưu ý, ", "Note, ").In(language) + place + note.Text.Describe(language);
        }
    }

    /// <summary>Where something stands, for people.</summary>
    public static string PlaceOf(RosterPlace place, Language language)
    {
        string sheet = place.Sheet.Length == 0 ? "" : $"{place.Sheet}, ";
        return sheet + new Phrase($"dòng {place.Row}", $"row {place.Row}").In(language);
    }

    private static string Side(RosterPerson person, Language language)
    {
        string birth = person.BirthDate?.ToString() ?? "?";
        return $"{PlaceOf(person.Place, language)}: {person.FullName}, {birth}, {person.Cell ?? "?"}";
    }
}
