using ChiBo.Domain.Reports;
using ChiBo.Domain.Reports.Drafting;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.ReviewReports.Drafting;

/// <summary>Agency cells set up since the stop date, and those from before it (III.2-a, III.2-c).</summary>
internal static class EstablishmentSentences
{
    private const Rule Lawful = Rule.AgencyCellLawfulEstablishment;

    public static IEnumerable<ReportSentence> Of(ReviewReportFacts facts)
    {
        RecordSet since = facts.Named(commune => commune.By(Lawful));
        yield return Say(
            "establishment.since",
            "III.2-c",
            since.IsAny,
            Listing.Of(
                $"Từ ngày {ReviewReportFacts.Stop} có {since} chi bộ cơ quan được lập",
                ("đủ điều kiện vào ngày lập", facts.By(Lawful, Outcome.Pass)),
                ("không đủ điều kiện vào ngày lập", facts.By(Lawful, Outcome.Fail)),
                ("chưa đủ dữ liệu để kết luận", facts.By(Lawful, Outcome.Unknown))
            ),
            $"Từ ngày {ReviewReportFacts.Stop} không có chi bộ cơ quan nào đang hoạt động được ghi là lập mới."
        );
        RecordSet before = facts.Named(Before);
        yield return Say(
            "establishment.before",
            "III.2-a",
            before.IsAny,
            $"Có {before} chi bộ cơ quan lập trước ngày {ReviewReportFacts.Stop} hoặc chưa ghi ngày lập, trong đó {facts.Named(commune => commune.Verdict == Verdict.Nonconforming ? Before(commune) : [])} chi bộ ở xã chưa đạt, cần rà soát, sắp xếp lại.",
            $"Không có chi bộ cơ quan nào lập trước ngày {ReviewReportFacts.Stop}."
        );
    }

    private static IEnumerable<ReviewedSubject> Before(ReviewedCommune commune)
    {
        HashSet<string> since = [.. commune.By(Lawful).Select(cell => cell.Code)];
        return commune.AgencyCells.Where(cell => !since.Contains(cell.Code));
    }

    private static ReportSentence Say(
        string code,
        string clause,
        bool isAny,
        FormattableString words,
        FormattableString whenNone
    ) => ReportSentence.Of(code, ReportSection.ReviewEstablishment, clause, isAny, words, whenNone);
}
