using ChiBo.Domain.Reports;
using ChiBo.Domain.Reports.Drafting;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.ReviewReports.Drafting;

/// <summary>Communes, their agency cells, their verdicts (III.2-a).</summary>
internal static class SituationSentences
{
    public static IEnumerable<ReportSentence> Of(ReviewReportFacts facts)
    {
        yield return Say(
            "situation.communes",
            "III.2-a",
            $"Tính đến ngày {facts.DayText}, {facts.Scope} rà soát {facts.Where(_ => true)} xã, phường, thị trấn theo {facts.Guidance}."
        );
        if (facts.Campaign is { } campaign)
        {
            yield return Say(
                "situation.campaign",
                "III.2-a",
                $"Số liệu là kết quả {facts.Where(_ => true)} xã đã gửi trong {campaign}; {new RecordSet(facts.NotSubmitted)} xã chưa gửi, không được tính ở các câu sau."
            );
        }

        yield return Say(
            "situation.agency-cells",
            "II.1.1.b",
            $"Có {facts.Where(commune => commune.AgencyCells.Any())} xã có chi bộ cơ quan, với {facts.Named(commune => commune.AgencyCells)} chi bộ cơ quan đang hoạt động; {facts.Where(commune => !commune.AgencyCells.Any())} xã không có chi bộ cơ quan."
        );
        yield return Say(
            "situation.verdicts",
            "III.2-a",
            Listing.Of(
                $"Kết quả rà soát {facts.Where(commune => commune.Verdict != Verdict.NoAgencyCell)} xã có chi bộ cơ quan",
                ("đạt", Verdicts(facts, Verdict.Conforming)),
                ("chưa đạt", Verdicts(facts, Verdict.Nonconforming)),
                ("chưa đủ dữ liệu để kết luận", Verdicts(facts, Verdict.Undecided))
            )
        );
        RecordSet without = Verdicts(facts, Verdict.NoAgencyCell);
        if (without.IsAny)
        {
            yield return Say(
                "situation.eligible",
                "II.1.1.b",
                Listing.Of(
                    $"Trong {without} xã không có chi bộ cơ quan, xét điều kiện về chi bộ khu dân cư sau khi cán bộ, công chức chuyển đi",
                    ("có thể lập", facts.Where(commune => IsWithout(commune) && commune.Eligible == true)),
                    ("chưa thể lập", facts.Where(commune => IsWithout(commune) && commune.Eligible == false)),
                    ("chưa đủ dữ liệu", facts.Where(commune => IsWithout(commune) && commune.Eligible is null))
                )
            );
        }
    }

    private static bool IsWithout(ReviewedCommune commune) => commune.Verdict == Verdict.NoAgencyCell;

    private static RecordSet Verdicts(ReviewReportFacts facts, Verdict verdict) =>
        facts.Where(commune => commune.Verdict == verdict);

    private static ReportSentence Say(string code, string clause, FormattableString words) =>
        ReportSentence.Of(code, ReportSection.ReviewSituation, clause, words);
}
