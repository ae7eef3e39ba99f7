using ChiBo.Domain.Meetings;
using ChiBo.Domain.Quality;

namespace ChiBo.Domain.Reports.Drafting;

/// <summary>Meetings, attendance, working regulations (II.2.a, II.2.b).</summary>
internal static class OperationSentences
{
    public static IEnumerable<ReportSentence> Of(ReportFacts facts)
    {
        MeetingFact[] all = [.. facts.Meetings.Where(meeting => facts.Period.Contains(meeting.Month))];
        MeetingFact[] held = [.. all.Where(meeting => meeting.State == MeetingState.Held)];
        yield return Held(held);
        yield return Excused([.. all.Where(meeting => meeting.State == MeetingState.Excused)]);
        yield return Order([
            .. held.Where(meeting => meeting.Order is not (OrderStanding.NotAsked or OrderStanding.Unknown)),
        ]);
        yield return Attendance([.. facts.Attendances.Where(row => facts.Period.Contains(row.Month))]);
        yield return Regulations(facts);
    }

    private static ReportSentence Held(MeetingFact[] held) =>
        Say(
            "meetings.held",
            "II.2.b",
            held.Length > 0,
            Listing.Of(
                $"Chi bộ đã họp {Set(held)} buổi",
                ("thường kỳ", Of(held, MeetingKind.Regular)),
                ("chuyên đề", Of(held, MeetingKind.Thematic)),
                ("bất thường", Of(held, MeetingKind.Extraordinary)),
                ("đại hội", Of(held, MeetingKind.Congress))
            ),
            $"Trong kỳ chưa ghi buổi sinh hoạt nào được tổ chức."
        );

    private static ReportSentence Excused(MeetingFact[] excused) =>
        Say(
            "meetings.excused",
            "II.2.b",
            excused.Length > 0,
            $"{Set(excused)} buổi sinh hoạt không họp, có lý do được chấp nhận.",
            $"Không có buổi sinh hoạt nào phải nghỉ có lý do."
        );

    private static ReportSentence Order(MeetingFact[] asked) =>
        Say(
            "meetings.order",
            "II.2.b",
            asked.Length > 0,
            Listing.Of(
                $"Trong {Set(asked)} buổi họp thường kỳ phải họp sau các chi bộ khác trực thuộc",
                ("đúng thứ tự", As(asked, OrderStanding.InOrder)),
                ("được phép, có lý do", As(asked, OrderStanding.Allowed)),
                ("chưa đúng thứ tự", As(asked, OrderStanding.OutOfOrder))
            ),
            $"Trong kỳ không có buổi họp thường kỳ nào phải xét thứ tự họp sau các chi bộ khác trực thuộc."
        );

    private static ReportSentence Attendance(AttendanceFact[] rows)
    {
        RecordSet Came(AttendanceKind kind) => new(rows.Where(row => row.Came == kind).Select(row => row.Record));
        return Say(
            "meetings.attendance",
            "II.2.b",
            rows.Length > 0,
            Listing.Of(
                $"Điểm danh {new RecordSet(rows.Select(row => row.Record))} lượt",
                ("có mặt", Came(AttendanceKind.Present)),
                ("vắng có lý do", Came(AttendanceKind.Excused)),
                ("vắng không lý do", Came(AttendanceKind.Absent))
            ),
            $"Trong kỳ chưa ghi điểm danh buổi nào."
        );
    }

    private static ReportSentence Regulations(ReportFacts facts)
    {
        var inForce = new RecordSet(
            facts.Regulations.Where(one => one.InForce.Contains(facts.AsOf)).Select(one => one.Record)
        );
        var begun = new RecordSet(
            facts
                .Regulations.Where(one =>
                    one.InForce.From is { } from && facts.Period.Contains(from) && from <= facts.AsOf
                )
                .Select(one => one.Record)
        );
        return Say(
            "regulations.in-force",
            "II.2.a",
            inForce.IsAny,
            Listing.Of(
                $"Chi bộ có {inForce} quy chế làm việc đang có hiệu lực",
                ("bắt đầu có hiệu lực trong kỳ", begun)
            ),
            $"Chi bộ chưa có quy chế làm việc đang có hiệu lực."
        );
    }

    private static RecordSet Of(MeetingFact[] held, MeetingKind kind) =>
        Set(held.Where(meeting => meeting.Kind == kind));

    private static RecordSet As(MeetingFact[] asked, OrderStanding standing) =>
        Set(asked.Where(meeting => meeting.Order == standing));

    private static RecordSet Set(IEnumerable<MeetingFact> meetings) => new(meetings.Select(meeting => meeting.Record));

    private static ReportSentence Say(
        string code,
        string clause,
        bool isAny,
        FormattableString words,
        FormattableString whenNone
    ) => ReportSentence.Of(code, ReportSection.Operation, clause, isAny, words, whenNone);
}
