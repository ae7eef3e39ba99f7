using System.Globalization;
using ChiBo.Domain.Shared;

namespace ChiBo.Documents.Reviews;

/// <summary>Words, days and numbers of a report in its language.</summary>
internal sealed class ReportText(ReviewReportRequest request)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private readonly CultureInfo culture =
        request.Language == Language.Vietnamese ? Vietnamese : CultureInfo.InvariantCulture;

    /// <summary>The reference day.</summary>
    public string Day { get; } = DayIn(request.Day, request.Language);

    /// <summary>As in «tại ngày 01/01/2015, theo dữ liệu đã biết đến hết ngày 05/01/2015».</summary>
    public string AsOf =>
        request.KnownOn is { } known
            ? In(
                $"tại ngày {Day}, theo dữ liệu đã biết đến hết ngày {DayOf(known)}",
                $"as of {Day}, as it was known at the end of {DayOf(known)}"
            )
            : In($"tại ngày {Day}", $"as of {Day}");

    /// <summary>The same, to begin a sentence.</summary>
    public string AsOfFirst => char.ToUpper(AsOf[0], culture) + AsOf[1..];

    public string In(string vietnamese, string english) =>
        request.Language == Language.Vietnamese ? vietnamese : english;

    public string DayOf(DateOnly day) => DayIn(day, request.Language);

    public string Number(int number) => number.ToString("N0", culture);

    /// <summary>As in «12,5 %».</summary>
    public string Share(int part, int whole) =>
        whole == 0 ? "–" : string.Create(culture, $"{100m * part / whole:0.0} %");

    /// <summary>As in «1 commune», «2 communes»; Vietnamese words have one form.</summary>
    public string Communes(int number) =>
        In($"{Number(number)} xã", number == 1 ? "1 commune" : $"{Number(number)} communes");

    private static string DayIn(DateOnly day, Language language) =>
        day.ToString(language == Language.Vietnamese ? "dd/MM/yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);
}
