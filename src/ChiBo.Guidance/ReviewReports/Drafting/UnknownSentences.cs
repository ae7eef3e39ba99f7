using ChiBo.Domain.Reports;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.ReviewReports.Drafting;

/// <summary>What cannot be told, and which facts are missing.</summary>
internal static class UnknownSentences
{
    public static IEnumerable<ReportSentence> Of(ReviewReportFacts facts)
    {
        RecordSet undecided = facts.Where(commune => commune.Verdict == Verdict.Undecided);
        yield return ReportSentence.Of(
            "unknown.communes",
            ReportSection.ReviewUnknown,
            "III.2-a",
            undecided.IsAny,
            $"Có {undecided} xã chưa đủ dữ liệu để kết luận là đạt hay chưa đạt.",
            $"Không có xã nào thiếu dữ liệu đến mức không kết luận được."
        );
        foreach (Rule rule in RuleIds.OfOrganisation)
        {
            RecordSet unknown = facts.By(rule, Outcome.Unknown);
            if (unknown.IsAny)
            {
                yield return ReportSentence.Of(
                    $"unknown.{rule.Id()}",
                    ReportSection.ReviewUnknown,
                    rule.Clause(),
                    $"Có {unknown} trường hợp chưa kết luận được theo điểm {rule.Clause()}, vì {Why(rule)}."
                );
            }
        }
    }

    private static string Why(Rule rule) =>
        rule switch
        {
            Rule.ResidentialCellNineOfficialMembers =>
                "chưa ghi ngày công nhận chính thức của đảng viên, nên chưa rõ chi bộ khu dân cư có đủ hay không",
            Rule.AgencyCellMembersAreOfficials => "chưa ghi chức danh cán bộ, công chức của đảng viên chi bộ cơ quan",
            Rule.AgencyCellSecretaryRank => "chưa ghi chức vụ trong cấp ủy của bí thư chi bộ cơ quan",
            Rule.AgencyCellLawfulEstablishment => "dữ liệu của ngày lập chi bộ cơ quan còn thiếu",
            _ => "sổ bộ còn thiếu dữ liệu",
        };
}
