using ChiBo.Domain.Reports;
using ChiBo.Domain.Reports.Drafting;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.ReviewReports.Drafting;

/// <summary>Residential cells against the number of official members that they need (II.1.1.b). Cells are counted, not people.</summary>
internal static class StrengthSentences
{
    private const Rule Nine = Rule.ResidentialCellNineOfficialMembers;
    private const string Clause = "II.1.1.b";

    public static IEnumerable<ReportSentence> Of(ReviewReportFacts facts)
    {
        RecordSet all = facts.Counted(commune => commune.ResidentialCells);
        RecordSet below = facts.By(Nine, Outcome.Fail);
        yield return Say(
            "strength.cells",
            all.IsAny,
            Listing.Of(
                $"Rà soát {all} chi bộ khu dân cư",
                ("đủ số đảng viên chính thức tối thiểu", facts.By(Nine, Outcome.Pass)),
                ("chưa đủ", below),
                ("chưa kết luận được", facts.By(Nine, Outcome.Unknown))
            ),
            $"Sổ bộ chưa ghi chi bộ khu dân cư nào đang hoạt động."
        );
        if (below.IsAny)
        {
            yield return Say(
                "strength.communes",
                $"Các chi bộ khu dân cư chưa đủ thuộc {facts.Where(commune => commune.ResidentialCells.Any(cell => cell.Outcome == Outcome.Fail))} xã, trong đó {facts.Where(commune => commune.AgencyCells.Any() && commune.ResidentialCells.Any(cell => cell.Outcome == Outcome.Fail))} xã đang có chi bộ cơ quan."
            );
        }

        RecordSet onPaper = facts.Named(commune => commune.ResidentialCells.Where(IsOnPaperOnly));
        if (onPaper.IsAny)
        {
            yield return Say(
                "strength.able",
                $"Có {onPaper} chi bộ khu dân cư đủ số đảng viên chính thức trên danh sách nhưng số dự được sinh hoạt thì chưa đủ (miễn sinh hoạt, đi xa, bị đình chỉ)."
            );
        }
    }

    /// <summary>Enough on the roll, and not enough who can attend.</summary>
    internal static bool IsOnPaperOnly(ReviewedSubject cell) =>
        cell.Outcome == Outcome.Pass && cell.AbleToAttend < cell.Required;

    private static ReportSentence Say(string code, FormattableString words) =>
        ReportSentence.Of(code, ReportSection.ReviewStrength, Clause, words);

    private static ReportSentence Say(string code, bool isAny, FormattableString words, FormattableString whenNone) =>
        ReportSentence.Of(code, ReportSection.ReviewStrength, Clause, isAny, words, whenNone);
}
