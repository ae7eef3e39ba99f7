using ChiBo.Domain.Meetings;

namespace ChiBo.Documents.Months;

/// <summary>The meeting that a paper is about.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Month">The month that it stands for.</param>
/// <param name="Day">The day on which it is or was held.</param>
/// <param name="From">When it begins or began.</param>
/// <param name="Place">Where.</param>
public sealed record PaperMeeting(MeetingKind Kind, MeetingMonth Month, DateOnly Day, TimeOnly From, string Place)
{
    /// <summary>As in «sinh hoạt thường kỳ tháng 01 năm 2015»; a congress has no month.</summary>
    internal string Words =>
        Kind switch
        {
            MeetingKind.Regular => $"sinh hoạt thường kỳ {PaperWords.Month(Month)}",
            MeetingKind.Thematic => $"sinh hoạt chuyên đề {PaperWords.Month(Month)}",
            MeetingKind.Extraordinary => $"sinh hoạt bất thường {PaperWords.Month(Month)}",
            MeetingKind.Congress => "đại hội chi bộ",
            _ => throw new InvalidOperationException($"{Kind} is not a kind of meeting."),
        };

    /// <summary>As in «14 giờ 00, thứ tư, ngày 28 tháng 01 năm 2015».</summary>
    internal string When => $"{PaperWords.Time(From)}, {PaperWords.DayOfWeek(Day)}, {PaperWords.Day(Day)}";
}
