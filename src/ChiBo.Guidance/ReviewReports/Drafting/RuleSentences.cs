using ChiBo.Domain.Reports;
using ChiBo.Domain.Reports.Drafting;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using Outcome = ChiBo.Guidance.Review.Outcome;

namespace ChiBo.Guidance.ReviewReports.Drafting;

/// <summary>A sentence for each rule: what it let pass, what not, what it could not tell.</summary>
internal static class RuleSentences
{
    /// <summary>Rules of organisation (II.1); those of establishment and strength have parts of their own.</summary>
    public static IEnumerable<ReportSentence> OfOrganisation(ReviewReportFacts facts) =>
        RuleIds
            .OfOrganisation.Where(rule =>
                rule is not (Rule.AgencyCellLawfulEstablishment or Rule.ResidentialCellNineOfficialMembers)
            )
            .SelectMany(rule => Of(facts, rule, ReportSection.ReviewConformity, ""));

    /// <summary>Rules of operation (II.2) in the last month; nothing where no work is recorded anywhere.</summary>
    public static IEnumerable<ReportSentence> OfOperation(ReviewReportFacts facts) =>
        facts.Communes.Any(IsWorkRecorded)
            ? RuleIds
                .All.Where(rule => rule.IsOfOperation())
                .SelectMany(rule => Of(facts, rule, ReportSection.ReviewOperation, $"Tháng {facts.MonthText}: "))
            : [];

    /// <summary>What is not recorded passes no rule.</summary>
    private static bool IsWorkRecorded(ReviewedCommune commune) =>
        commune.Subjects.Any(subject => subject.Rule.IsOfOperation() && subject.Outcome == Outcome.Pass);

    private static IEnumerable<ReportSentence> Of(
        ReviewReportFacts facts,
        Rule rule,
        ReportSection section,
        string before
    )
    {
        RecordSet all = facts.Counted(commune => commune.By(rule));
        if (!all.IsAny)
        {
            yield break;
        }

        RecordSet failing = facts.By(rule, Outcome.Fail);
        string title = Explanations.Title(rule, Language.Vietnamese);
        FormattableString words = Listing.Of(
            $"{before}{title} ({rule.Clause()}), xét {all} {Word(rule)}",
            ("đạt", facts.By(rule, Outcome.Pass)),
            (rule.IsOfOperation() ? "chưa đạt hoặc chưa ghi" : "chưa đạt", failing),
            ("chưa kết luận được", facts.By(rule, Outcome.Unknown))
        );
        yield return ReportSentence.Of($"rule.{rule.Id()}", section, rule.Clause(), words);
        if (failing.IsAny)
        {
            yield return ReportSentence.Of(
                $"communes.{rule.Id()}",
                section,
                rule.Clause(),
                $"Các trường hợp chưa đạt này thuộc {facts.Where(commune => commune.By(rule).Any(IsFailing))} xã."
            );
        }
    }

    private static bool IsFailing(ReviewedSubject subject) => subject.Outcome == Outcome.Fail;

    private static string Word(Rule rule) =>
        rule switch
        {
            Rule.AgencyCellSingle => "xã",
            Rule.ResidentialAreaHasOwnCell or Rule.AreasEveryAreaInCharge or Rule.AreasAttended or Rule.AreasReported =>
                "khu dân cư",
            Rule.ResidentialCellNineOfficialMembers => "chi bộ khu dân cư",
            _ => "chi bộ cơ quan",
        };
}
