using ChiBo.Domain.Reports;
using ChiBo.Domain.Reports.Drafting;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.ReviewReports.Drafting;

/// <summary>What is to be rearranged (III.2-a).</summary>
internal static class RearrangementSentences
{
    public static IEnumerable<ReportSentence> Of(ReviewReportFacts facts)
    {
        RecordSet failing = facts.Where(commune => commune.Verdict == Verdict.Nonconforming);
        if (!failing.IsAny)
        {
            yield break;
        }

        yield return ReportSentence.Of(
            "rearrangement.needed",
            ReportSection.ReviewRearrangement,
            "III.2-a",
            $"Có {failing} xã có chi bộ cơ quan chưa đạt, cần phương án sắp xếp, củng cố hoặc giải thể chi bộ cơ quan."
        );
        RecordSet byCells = facts.Where(commune =>
            commune.Verdict == Verdict.Nonconforming && Failing(commune).All(IsOfResidence)
        );
        RecordSet byAgency = facts.Where(commune =>
            commune.Verdict == Verdict.Nonconforming && !Failing(commune).Any(IsOfResidence)
        );
        RecordSet both = facts.Where(commune =>
            commune.Verdict == Verdict.Nonconforming
            && Failing(commune).Any(IsOfResidence)
            && !Failing(commune).All(IsOfResidence)
        );
        yield return ReportSentence.Of(
            "rearrangement.causes",
            ReportSection.ReviewRearrangement,
            "III.2-a",
            Listing.Of(
                $"Nguyên nhân ở {failing} xã này",
                ("chỉ do khu dân cư và chi bộ khu dân cư", byCells),
                ("chỉ do bản thân chi bộ cơ quan", byAgency),
                ("do cả hai", both)
            )
        );
    }

    private static IEnumerable<ReviewedSubject> Failing(ReviewedCommune commune) =>
        commune.Subjects.Where(subject => !subject.Rule.IsOfOperation() && subject.Outcome == Outcome.Fail);

    private static bool IsOfResidence(ReviewedSubject subject) =>
        subject.Rule is Rule.ResidentialAreaHasOwnCell or Rule.ResidentialCellNineOfficialMembers;
}
