using System.Globalization;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Meetings;

/// <summary>
/// Who was not there, by the numbers of the printed attendance list: <c>3 11k</c> is number 3 with a reason, and number 11
/// without one (không lý do). <c>12c</c> is somebody who need not have come and was there (có mặt).
/// </summary>
internal static class AbsentRows
{
    /// <summary>Those of a text, or what is wrong with it.</summary>
    public static Outcome<IReadOnlyDictionary<int, AttendanceKind>> Read(string? text, int last)
    {
        var rows = new Dictionary<int, AttendanceKind>();
        foreach (
            string word in (text ?? "").Split([' ', ',', ';', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            AttendanceKind how = char.ToLowerInvariant(word[^1]) switch
            {
                'k' => AttendanceKind.Absent,
                'c' => AttendanceKind.Present,
                _ => AttendanceKind.Excused,
            };
            string number = how == AttendanceKind.Excused ? word : word[..^1];
            if (
                !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int row)
                || row < 1
                || row > last
                || !rows.TryAdd(row, how)
            )
            {
                return MeetingNotPossible.NoSuchRow("NotThere", word, last);
            }
        }

        return rows;
    }
}
