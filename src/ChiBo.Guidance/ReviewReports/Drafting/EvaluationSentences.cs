using System.Globalization;
using ChiBo.Domain.Reports;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.ReviewReports.Drafting;

/// <summary>Evaluation and proposals (III.2): no more than follows from the numbers.</summary>
internal static class EvaluationSentences
{
    public static IEnumerable<ReportSentence> Of(ReviewReportFacts facts)
    {
        RecordSet reviewed = facts.Where(commune => commune.Verdict != Verdict.NoAgencyCell);
        RecordSet conforming = facts.Where(commune => commune.Verdict == Verdict.Conforming);
        if (reviewed.IsAny)
        {
            yield return Say(
                "evaluation.share",
                "III.2-a",
                $"Trong số xã có chi bộ cơ quan, {conforming}/{reviewed} xã đạt mọi quy định về tổ chức, bằng {Share(conforming.Count, reviewed.Count)}%."
            );
        }

        RecordSet failing = facts.Where(commune => commune.Verdict == Verdict.Nonconforming);
        if (failing.IsAny)
        {
            yield return Say(
                "proposal.rearrange",
                "III.2-a",
                $"Đề nghị cấp ủy của {failing} xã chưa đạt xây dựng phương án sắp xếp chi bộ cơ quan và chi bộ khu dân cư, trình cấp ủy có thẩm quyền quyết định."
            );
        }

        RecordSet undecided = facts.Where(commune => commune.Verdict == Verdict.Undecided);
        if (undecided.IsAny)
        {
            yield return Say(
                "proposal.complete",
                "III.2-a",
                $"Đề nghị cấp ủy của {undecided} xã còn thiếu dữ liệu bổ sung sổ bộ để kết luận."
            );
        }

        RecordSet notYet = facts.Where(commune => commune.Verdict == Verdict.NoAgencyCell && commune.Eligible == false);
        if (notYet.IsAny)
        {
            yield return Say(
                "proposal.none-new",
                "III.2-c",
                $"Không lập chi bộ cơ quan ở {notYet} xã chưa có đủ điều kiện về chi bộ khu dân cư."
            );
        }
    }

    private static string Share(int part, int whole) =>
        (100m * part / whole).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');

    private static ReportSentence Say(string code, string clause, FormattableString words) =>
        ReportSentence.Of(code, ReportSection.ReviewEvaluation, clause, words);
}
