using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Months;

/// <summary>Addresses of the pages of a month.</summary>
internal static class MonthPaths
{
    public static string Board(string committee) => $"/months/{Uri.EscapeDataString(committee)}";

    public static string Board(string committee, MeetingMonth month) => $"{Board(committee)}/{month}";

    public static string Cell(string committee, MeetingMonth month, string cell) =>
        $"{Board(committee, month)}/cells/{Uri.EscapeDataString(cell)}";

    /// <summary>The form of a cell with a time filled in.</summary>
    public static string Cell(string committee, MeetingMonth month, string cell, DateTime at) =>
        $"{Cell(committee, month, cell)}?at={at:yyyy-MM-ddTHH:mm}";

    public static string Proposal(string committee, MeetingMonth month) => $"{Board(committee, month)}/proposal";

    public static string Override(string committee, MeetingMonth month) => $"{Board(committee, month)}/override";

    public static string Week(string committee, DateOnly from) => $"{Board(committee)}/week?from={from:yyyy-MM-dd}";

    public static string Meetings(string cell) => $"/organisations/{Uri.EscapeDataString(cell)}/meetings";
}
