using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Months;

/// <summary>Who stands in the way of the agency cell, and since when, in words.</summary>
internal static class BlockingWords
{
    private const int MostNamed = 5;

    public static Phrase Of(BlockingReason why) =>
        why switch
        {
            BlockingReason.NothingKnown => new("chưa có lịch", "nothing planned"),
            BlockingReason.CalledOff => new("đã hủy, chưa xếp lại", "called off, not planned anew"),
            BlockingReason.ExcusedWithoutReason => new("báo không họp nhưng thiếu lý do", "excused without a reason"),
            BlockingReason.NotHeldYet => new("chưa ghi đã họp", "not recorded as held"),
            BlockingReason.PlannedTooLate => new("xếp lịch muộn hơn", "planned later"),
            _ => new("họp muộn hơn", "met later"),
        };

    public static string Vietnamese(MonthFacts facts, IReadOnlyList<BlockingCell> blocking) =>
        string.Join("; ", blocking.Take(MostNamed).Select(one => $"{NameOf(facts, one)} ({WhenIn(one).Vietnamese})"))
        + (blocking.Count > MostNamed ? $"; và {Count(blocking)} chi bộ nữa" : "");

    public static string English(MonthFacts facts, IReadOnlyList<BlockingCell> blocking) =>
        string.Join("; ", blocking.Take(MostNamed).Select(one => $"{NameOf(facts, one)} ({WhenIn(one).English})"))
        + (blocking.Count > MostNamed ? $"; and {Count(blocking)} more" : "");

    /// <summary>What is the matter, with the moment when it is known.</summary>
    public static Phrase WhenIn(BlockingCell one)
    {
        Phrase why = Of(one.Why);
        return one.Since is { } since
            ? new($"{why.Vietnamese}, {since:HH:mm dd/MM/yyyy}", $"{why.English}, {since:yyyy-MM-dd HH:mm}")
            : why;
    }

    private static string NameOf(MonthFacts facts, BlockingCell one) =>
        facts.Cells.First(cell => cell.Code == one.Code).Name;

    private static string Count(IReadOnlyList<BlockingCell> blocking) =>
        (blocking.Count - MostNamed).ToString(CultureInfo.InvariantCulture);
}
