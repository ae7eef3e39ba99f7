using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Register;

namespace ChiBo.App.Features.Api.Work;

/// <summary>Collects what is wrong with the fields of a body, in the limits of the forms.</summary>
internal sealed class Faults
{
    private readonly List<FieldFault> all = [];

    public IReadOnlyList<FieldFault> All => all;

    /// <summary>Words that have to be there; ends are trimmed.</summary>
    public string Text(string name, string? text, int longest)
    {
        string trimmed = (text ?? "").Trim();
        if (trimmed.Length == 0)
        {
            all.Add(new FieldFault(name, new Phrase($"{name} không được để trống.", $"{name} must not be empty.")));
        }

        return Longest(name, trimmed, longest);
    }

    /// <summary>Words that may be left out with null.</summary>
    public string? OptionalText(string name, string? text, int longest) =>
        string.IsNullOrWhiteSpace(text) ? null : Longest(name, text.Trim(), longest);

    /// <summary>A word of a list.</summary>
    public T Word<T>(string name, string? word)
        where T : struct, Enum
    {
        if (Words.Read<T>(word) is { } known)
        {
            return known;
        }

        string words = string.Join(", ", Words.All<T>());
        all.Add(
            new FieldFault(name, new Phrase($"{name} cần là một trong: {words}.", $"{name} has to be one of: {words}."))
        );
        return default;
    }

    /// <summary>A word of a list, or null.</summary>
    public T? OptionalWord<T>(string name, string? word)
        where T : struct, Enum => word is null ? null : Word<T>(name, word);

    /// <summary>A day within those that can be asked.</summary>
    public DateOnly Day(string name, DateOnly day)
    {
        if (!Days.CanBeAsked(day))
        {
            all.Add(new FieldFault(name, FormTexts.NoDay));
        }

        return day;
    }

    /// <summary>A year within those that can be asked.</summary>
    public int Year(string name, int year)
    {
        if (!Days.CanBeAsked(year))
        {
            all.Add(
                new FieldFault(
                    name,
                    new Phrase($"{name} cần là một năm, như 2026.", $"{name} has to be a year, as 2026.")
                )
            );
        }

        return year;
    }

    /// <summary>A whole number within bounds.</summary>
    public int Number(string name, int number, int least, int most)
    {
        if (number < least || number > most)
        {
            all.Add(
                new FieldFault(
                    name,
                    new Phrase(
                        string.Create(CultureInfo.InvariantCulture, $"{name} cần từ {least} đến {most}."),
                        string.Create(CultureInfo.InvariantCulture, $"{name} has to be from {least} to {most}.")
                    )
                )
            );
        }

        return number;
    }

    /// <summary>A local time, to the minute.</summary>
    public DateTime Time(string name, string? text)
    {
        if (Words.Time(text) is { } at && Days.CanBeAsked(DateOnly.FromDateTime(at)))
        {
            return at;
        }

        all.Add(
            new FieldFault(
                name,
                new Phrase($"{name} cần viết yyyy-MM-ddTHH:mm.", $"{name} has to be written yyyy-MM-ddTHH:mm.")
            )
        );
        return default;
    }

    /// <summary>A month of an address or a body.</summary>
    public MeetingMonth Month(string name, string? text)
    {
        if (
            MeetingMonth.TryParse(text, out MeetingMonth month)
            && Days.CanBeAsked(month.FirstDay)
            && Days.CanBeAsked(month.LastDay.AddDays(1))
        )
        {
            return month;
        }

        all.Add(
            new FieldFault(
                name,
                new Phrase(
                    $"{name} cần là một tháng viết yyyy-MM, từ năm 1930 đến năm 2100.",
                    $"{name} has to be a month written yyyy-MM, within the years 1930 to 2100."
                )
            )
        );
        return MeetingMonth.Of(Days.First);
    }

    /// <summary>Something else that is wrong.</summary>
    public void Add(string name, Phrase fault) => all.Add(new FieldFault(name, fault));

    private string Longest(string name, string text, int longest)
    {
        if (text.Length > longest)
        {
            all.Add(
                new FieldFault(
                    name,
                    new Phrase(
                        string.Create(CultureInfo.InvariantCulture, $"{name} dài nhất {longest} ký tự."),
                        string.Create(CultureInfo.InvariantCulture, $"{name} has at most {longest} characters.")
                    )
                )
            );
        }

        return text;
    }
}
