using System.CommandLine;
using System.Globalization;
using ChiBo.Domain.Register;

namespace ChiBo.App.CommandLine;

/// <summary>Reads what the caller gave, and says in a sentence what is wrong with it.</summary>
internal static class Arguments
{
    public static string Required(this ParseResult call, Option<string> option)
    {
        string? value = call.GetValue(option);
        return string.IsNullOrEmpty(value)
            ? throw new CallFaultException(
                new Phrase($"Thiếu {option.Name}. Xem --help để có ví dụ.", $"{option.Name} is missing. See --help.")
            )
            : value;
    }

    public static string Required(this ParseResult call, Argument<string> argument)
    {
        string? value = call.GetValue(argument);
        return string.IsNullOrEmpty(value)
            ? throw new CallFaultException(
                new Phrase(
                    $"Thiếu {argument.Name}. Xem --help để có ví dụ.",
                    $"{argument.Name} is missing. See --help."
                )
            )
            : value;
    }

    public static DateOnly RequiredDay(this ParseResult call, Option<string> option) =>
        Day(option.Name, call.Required(option));

    public static DateOnly? OptionalDay(this ParseResult call, Option<string> option) =>
        call.GetValue(option) is { } text ? Day(option.Name, text) : null;

    public static string OneOf(this ParseResult call, Option<string> option, params string[] words)
    {
        string value = call.GetValue(option) ?? words[0];
        return words.Contains(value, StringComparer.Ordinal)
            ? value
            : throw new CallFaultException(
                new Phrase(
                    $"{option.Name} «{value}» không dùng được; các giá trị: {string.Join(", ", words)}.",
                    $"{option.Name} \"{value}\" cannot be used; it takes: {string.Join(", ", words)}."
                )
            );
    }

    /// <summary>A whole number within bounds, both included, when there is one.</summary>
    public static int? OptionalNumber(this ParseResult call, Option<string> option, int least, int most)
    {
        if (call.GetValue(option) is not { } text)
        {
            return null;
        }

        return
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            && number >= least
            && number <= most
            ? number
            : throw new CallFaultException(
                new Phrase(
                    $"{option.Name} «{text}» không dùng được; cần số nguyên từ {least} đến {most}.",
                    $"{option.Name} \"{text}\" cannot be used; it takes a whole number from {least} to {most}."
                )
            );
    }

    private static DateOnly Day(string name, string text)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            throw new CallFaultException(
                new Phrase(
                    $"{name} «{text}» không phải là ngày; cần dạng năm-tháng-ngày, ví dụ 2015-01-31.",
                    $"{name} \"{text}\" is not a day; it takes year-month-day, as in 2015-01-31."
                )
            );
        }

        return Days.CanBeAsked(day)
            ? day
            : throw new CallFaultException(
                new Phrase(
                    $"{name} «{text}» nằm ngoài khoảng từ năm 1930 đến năm 2100.",
                    $"{name} \"{text}\" is not within the years 1930 to 2100."
                )
            );
    }
}
