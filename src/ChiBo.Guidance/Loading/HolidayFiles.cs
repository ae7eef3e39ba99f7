using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Holidays;

namespace ChiBo.Guidance.Loading;

/// <summary>Reads the public holidays.</summary>
internal static class HolidayFiles
{
    private const string Name = "guidance/holidays/holidays.yaml";

    public static PublicHolidays Load() => Read(Name, EmbeddedFiles.Read(Name));

    /// <summary>The holidays of a text.</summary>
    /// <exception cref="InvalidDataException">It is not as expected; the message names the file.</exception>
    public static PublicHolidays Read(string name, string text)
    {
        HolidaysYaml file = Yaml.Read<HolidaysYaml>(name, text);
        var days = new Dictionary<DateOnly, BilingualText>();
        foreach (HolidayYaml holiday in file.Holidays)
        {
            foreach (string written in holiday.Days)
            {
                DateOnly day = DatedFile.DayOf(name, written);
                // Two holidays may fall on one day: both are named.
                days[day] = days.TryGetValue(day, out BilingualText? other)
                    ? new BilingualText($"{other.Vietnamese}; {holiday.Vi}", $"{other.English}; {holiday.En}")
                    : new BilingualText(holiday.Vi, holiday.En);
            }
        }

        return days.Keys.All(day => day.Year >= file.FirstYear && day.Year <= file.LastYear)
            ? new PublicHolidays(
                file.FirstYear,
                file.LastYear,
                new BilingualText(file.SourceNote.Vi, file.SourceNote.En),
                days
            )
            : throw new InvalidDataException($"{name}: a day lies outside the years that are told.");
    }
}

/// <summary><c>holidays.yaml</c>.</summary>
internal sealed class HolidaysYaml
{
    public string CheckedOn { get; set; } = "";

    public int FirstYear { get; set; }

    public int LastYear { get; set; }

    public TextYaml SourceNote { get; set; } = new();

    public List<HolidayYaml> Holidays { get; set; } = [];
}

/// <summary>A holiday and its days.</summary>
internal sealed class HolidayYaml
{
    public string Vi { get; set; } = "";

    public string En { get; set; } = "";

    public List<string> Days { get; set; } = [];
}
