using ChiBo.Domain.Reports;
using ChiBo.Domain.Reports.Drafting;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.ReviewReports.Drafting;

/// <summary>What is to be rearranged (III.2-a).</summary>
internal static class RearrangementSentences
{
    public static IEnumerable<ReportSentence> Of(ReviewReportFacts facts)
    {
        var deviations = new RecordSet(facts.Deviations);
        if (deviations.IsAny)
        {
            yield return ReportSentence.Of(
                "rearrangement.deviations",
                ReportSection.ReviewRearrangement,
                "III.2-c",
                $"Còn hiệu lực {deviations} ngoại lệ do cấp trên duyệt; ngoại lệ được nêu bên cạnh, không thay kết quả rà soát."
            );
        }

        RecordSet failing = facts.Where(commune => commune.Verdict == Verdict.Nonconforming);
        foreach (ReportSentence sentence in failing.IsAny ? OfFailing(facts, failing) : [])
        {
            yield return sentence;
        }
    }

    private static IEnumerable<ReportSentence> OfFailing(ReviewReportFacts facts, RecordSet failing)
    {
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
        if (facts.Campaign is null)
        {
            yield break;
        }

        HashSet<string> planned = [.. facts.Planned.Select(commune => commune.Key)];
        yield return ReportSentence.Of(
            "rearrangement.plans",
            ReportSection.ReviewRearrangement,
            "III.2-b",
            Listing.Of(
                $"Về hướng khắc phục, khi nộp kết quả trong {failing} xã chưa đạt",
                ("xã đã nêu", facts.Where(one => one.Verdict == Verdict.Nonconforming && planned.Contains(one.Code))),
                ("xã chưa nêu", facts.Where(one => one.Verdict == Verdict.Nonconforming && !planned.Contains(one.Code)))
            )
        );
    }

    private static IEnumerable<ReviewedSubject> Failing(ReviewedCommune commune) =>
        commune.Subjects.Where(subject => !subject.Rule.IsOfOperation() && subject.Outcome == Outcome.Fail);

    private static bool IsOfResidence(ReviewedSubject subject) =>
        subject.Rule is Rule.ResidentialAreaHasOwnCell or Rule.ResidentialCellNineOfficialMembers;
}
