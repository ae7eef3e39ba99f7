using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Guidance;

internal static class ClauseTexts
{
    public static readonly Phrase Binds = new("Ràng buộc:", "Binds:");
    public static readonly Phrase Rules = new("Chương trình rà soát những gì", "What the program looks at");
    public static readonly Phrase Reading = new("Cách hiểu lời văn", "How open words are read");
    public static readonly Phrase Values = new("Các giá trị theo thời gian", "Values over time");

    public static Phrase Title(string id) => new($"Điểm {id}", $"Clause {id}");

    public static Phrase RecordedOn(string day) => new($"Ghi ngày {day}.", $"Written down on {day}.");

    public static Phrase From(string day, string value) => new($"từ ngày {day}: {value}", $"from {day}: {value}");
}
