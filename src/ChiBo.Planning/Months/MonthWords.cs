using System.Globalization;
using ChiBo.Domain.Meetings;
using ChiBo.Guidance.Documents;

namespace ChiBo.Planning.Months;

/// <summary>Conditions and reasons of a month in words.</summary>
internal static class MonthWords
{
    public static BilingualText WithinHours(MonthPlanRequest request)
    {
        string hours = string.Join(", ", request.Hours.Select(one => $"{Clock(one.From)}–{Clock(one.To)}"));
        return new($"họp trong khung giờ {hours}", $"meetings lie within {hours}");
    }

    public static BilingualText NotBefore(DateOnly first) =>
        new($"không xếp trước ngày {Day(first)}", $"nothing is planned before {Iso(first)}");

    public static BilingualText AttendsAll(Attendee who, int margin) =>
        new(
            $"{who.Name} dự đủ các cuộc họp được giao, mỗi cuộc cách nhau ít nhất {margin} phút",
            $"{who.Name} attends every meeting in charge of, at least {margin} minutes apart"
        );

    public static BilingualText Meets(CellToPlan cell, MeetingMonth month) =>
        new(
            $"{cell.Name} họp trong tháng {month.Month}/{month.Year}, {cell.Minutes} phút",
            $"{cell.Name} meets in {month}, for {cell.Minutes} minutes"
        );

    public static BilingualText AgencyAfter(CellToPlan cell, CellToPlan agency, int gap) =>
        gap > 1
            ? new(
                $"{agency.Name} họp sau {cell.Name}, cách ít nhất {gap} phút vì có người dự cả hai (II.2.b)",
                $"{agency.Name} meets after {cell.Name}, {gap} minutes or more later as somebody attends both (II.2.b)"
            )
            : new($"{agency.Name} họp sau {cell.Name} (II.2.b)", $"{agency.Name} meets after {cell.Name} (II.2.b)");

    public static BilingualText IsFixed(CellToPlan cell, FixedMeeting agreed) =>
        agreed.IsHeld
            ? new(
                $"{cell.Name} đã họp lúc {Clock(agreed.Start)} ngày {Day(agreed.Date)}",
                $"{cell.Name} has met on {Iso(agreed.Date)} at {Clock(agreed.Start)}"
            )
            : new(
                $"{cell.Name} đã chốt họp lúc {Clock(agreed.Start)} ngày {Day(agreed.Date)}",
                $"{cell.Name} has agreed to meet on {Iso(agreed.Date)} at {Clock(agreed.Start)}"
            );

    /// <summary>What is left for a reason: the usual day or the usual hour, and why.</summary>
    public static BilingualText Left(DateOnly? day, TimeOnly start, BilingualText why) =>
        day is { } usual
            ? new(
                $"dời khỏi ngày thường lệ {Day(usual)} vì {why.Vietnamese}",
                $"moved from the usual day, {Iso(usual)}: {why.English}"
            )
            : new(
                $"đổi giờ thường lệ {Clock(start)} vì {why.Vietnamese}",
                $"moved from the usual hour, {Clock(start)}: {why.English}"
            );

    public static BilingualText SharedAttendee(Attendee who, CellToPlan other) =>
        new(
            $"{who.Name} phải dự họp {other.Name} cùng lúc hoặc sát giờ",
            $"{who.Name} has to be at the meeting of {other.Name} at or near that time"
        );

    public static BilingualText AfterOthers(CellToPlan other) =>
        new($"phải họp sau {other.Name} (II.2.b)", $"it has to meet after {other.Name} (II.2.b)");

    public static BilingualText BeforeAgency(CellToPlan agency, DateOnly date, TimeOnly start) =>
        new(
            $"phải họp trước {agency.Name} ({Clock(start)} ngày {Day(date)}, II.2.b)",
            $"it has to meet before {agency.Name} ({Iso(date)} {Clock(start)}, II.2.b)"
        );

    public static string Day(DateOnly day) => day.ToString("d/M", CultureInfo.InvariantCulture);

    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
