using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;

namespace ChiBo.Domain.Reports.Drafting;

/// <summary>Areas, needs of the people, proposals (II.1.3.b-3, II.2.c).</summary>
internal static class AreaSentences
{
    public static IEnumerable<ReportSentence> Of(ReportFacts facts)
    {
        yield return Say(
            "areas.in-charge",
            "II.2.c",
            facts.Areas.Count > 0,
            Listing.Of(
                $"Chi bộ có {Set(facts.Areas)} khu dân cư phải phụ trách",
                ("đã phân công đảng viên", Set(facts.Areas.Where(area => area.IsInCharge))),
                ("chưa phân công", Set(facts.Areas.Where(area => !area.IsInCharge)))
            ),
            $"Chi bộ không phụ trách khu dân cư nào."
        );

        AreaMonthFact[] months = [.. facts.AreaMonths.Where(row => facts.Period.Contains(row.Month))];
        yield return Say(
            "areas.reported",
            "II.2.c",
            months.Length > 0,
            $"Đảng viên phụ trách đã dự {Months(months.Where(row => row.Attended))} buổi sinh hoạt của chi bộ khu dân cư và gửi {Months(months.Where(row => row.IsReported))} báo cáo địa bàn.",
            $"Trong kỳ chưa ghi báo cáo địa bàn nào."
        );

        NeedFact[] needs = [.. facts.Needs.Where(need => facts.Period.Contains(need.Month))];
        yield return Say(
            "needs.raised",
            "II.1.3.b-3",
            needs.Length > 0,
            Listing.Of(
                $"Đã tiếp nhận {Needs(needs)} tâm tư, nguyện vọng của nhân dân",
                ("đã giải quyết", Needs(needs.Where(need => need.State == MatterState.Closed))),
                ("đang kiến nghị", Needs(needs.Where(need => need.State == MatterState.Proposed))),
                ("chưa xử lý", Needs(needs.Where(need => need.State == MatterState.Open)))
            ),
            $"Trong kỳ chưa ghi tâm tư, nguyện vọng nào của nhân dân."
        );

        ProposalFact[] sent = [.. facts.Proposals.Where(one => facts.Period.Contains(one.SentOn))];
        yield return Say(
            "proposals.sent",
            "II.2.c",
            sent.Length > 0,
            $"Chi bộ đã gửi {Proposals(sent)} kiến nghị.",
            $"Trong kỳ chi bộ chưa gửi kiến nghị nào."
        );

        ProposalFact[] answered =
        [
            .. facts.Proposals.Where(one => one.AnsweredOn is { } on && facts.Period.Contains(on)),
        ];
        RecordSet As(AnswerKind kind) => Proposals(answered.Where(one => one.Answer == kind));
        yield return Say(
            "proposals.answered",
            "II.2.c",
            answered.Length > 0,
            Listing.Of(
                $"Trong kỳ {Proposals(answered)} kiến nghị được trả lời",
                ("chấp nhận", As(AnswerKind.Accepted)),
                ("chấp nhận một phần", As(AnswerKind.Partly)),
                ("từ chối", As(AnswerKind.Refused))
            ),
            $"Trong kỳ chưa có kiến nghị nào được trả lời."
        );

        ProposalFact[] late =
        [
            .. facts.Proposals.Where(one => facts.Period.Contains(one.AnswerBy) && one.IsLate(facts.Today)),
        ];
        yield return Say(
            "proposals.late",
            "II.2.c",
            late.Length > 0,
            $"{Proposals(late)} kiến nghị có hạn trong kỳ bị trả lời chậm hoặc quá hạn chưa trả lời.",
            $"Không có kiến nghị nào có hạn trong kỳ bị trả lời chậm."
        );
    }

    private static RecordSet Set(IEnumerable<AreaFact> areas) => new(areas.Select(area => area.Record));

    private static RecordSet Months(IEnumerable<AreaMonthFact> rows) => new(rows.Select(row => row.Record));

    private static RecordSet Needs(IEnumerable<NeedFact> needs) => new(needs.Select(need => need.Record));

    private static RecordSet Proposals(IEnumerable<ProposalFact> all) => new(all.Select(one => one.Record));

    private static ReportSentence Say(
        string code,
        string clause,
        bool isAny,
        FormattableString words,
        FormattableString whenNone
    ) => ReportSentence.Of(code, ReportSection.Areas, clause, isAny, words, whenNone);
}
