using ChiBo.App.CommandLine;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Explain;

/// <summary>The review of a commune as a text to read.</summary>
internal static class CommuneExplanation
{
    private const int MostNames = 60;

    public static void Write(
        TextWriter text,
        ReviewCase review,
        CommuneRef commune,
        CommuneReview decided,
        IReadOnlyDictionary<string, string> names
    )
    {
        ExplanationContext context = review.ContextOf(commune, decided);
        text.WriteLine(In(review, $"{decided.Name} ({decided.Code})", $"{decided.Name} ({decided.Code})"));
        text.WriteLine(
            In(
                review,
                $"Tại ngày {review.Day:dd/MM/yyyy}, theo {review.Guidance.Number}: "
                    + $"{Explanations.Describe(decided.Verdict, review.Language)}.",
                $"As of {review.Day:yyyy-MM-dd}, under {review.Guidance.Number}: "
                    + $"{Explanations.Describe(decided.Verdict, review.Language)}."
            )
        );
        if (review.Guidance.Status == GuidanceStatus.Draft)
        {
            text.WriteLine(In(review, "DỰ THẢO: văn bản chưa được kiểm chứng.", "DRAFT: this text is not verified."));
        }

        if (decided.Verdict == Verdict.NoAgencyCell)
        {
            text.WriteLine(EligibleSentence(review, decided.Eligible));
        }

        WriteFindings(text, review, decided.Findings, context, names);
        if (decided.Operation is { } operation)
        {
            MeetingMonth month = MeetingMonth.LastCompleteBefore(review.Day);
            text.WriteLine();
            text.WriteLine(
                In(
                    review,
                    $"Hoạt động (II.2), tháng {month.Month:00}/{month.Year}; không tính vào kết quả trên:",
                    $"Operation (II.2) in {month}; no part of the verdict above:"
                )
            );
            WriteFindings(text, review, operation, context, names);
        }
    }

    private static void WriteFindings(
        TextWriter text,
        ReviewCase review,
        IEnumerable<Finding> findings,
        ExplanationContext context,
        IReadOnlyDictionary<string, string> names
    )
    {
        foreach (Finding finding in findings)
        {
            text.WriteLine();
            text.WriteLine(
                $"{Mark(finding.Outcome)} {finding.Rule.Clause()} · {Explanations.Title(finding.Rule, review.Language)}"
            );
            text.WriteLine($"  {Explanations.Explain(finding, context, review.Language)}");
            WriteNames(text, review, finding, names);
        }
    }

    private static void WriteNames(
        TextWriter text,
        ReviewCase review,
        Finding finding,
        IReadOnlyDictionary<string, string> names
    )
    {
        WriteNames(text, names, finding.Counted, In(review, "Đã tính", "Counted"));
        if (finding.Outcome != Outcome.Pass)
        {
            WriteNames(text, names, finding.Missing, In(review, "Chưa rõ hoặc còn thiếu", "Missing or not known"));
        }
    }

    private static void WriteNames(
        TextWriter text,
        IReadOnlyDictionary<string, string> names,
        IReadOnlyList<string> codes,
        string label
    )
    {
        if (codes.Count == 0)
        {
            return;
        }

        IEnumerable<string> people = codes
            .Take(MostNames)
            .Select(code => names.TryGetValue(code, out string? name) ? $"{name} ({code})" : code);
        string more = codes.Count > MostNames ? $" … (+{codes.Count - MostNames})" : "";
        text.WriteLine($"  {label}: {string.Join(", ", people)}{more}.");
    }

    private static string EligibleSentence(ReviewCase review, bool? eligible) =>
        eligible switch
        {
            true => In(
                review,
                "Xét riêng điều kiện về chi bộ khu dân cư (II.1.1.b), xã có thể lập chi bộ cơ quan: điều kiện vẫn giữ được "
                    + "sau khi cán bộ, công chức rời các chi bộ khu dân cư.",
                "As far as the residential cells go (II.1.1.b) an agency cell may be set up: the condition still holds after "
                    + "the cadres and civil servants have left them."
            ),
            false => In(
                review,
                "Xã chưa đủ điều kiện lập chi bộ cơ quan (II.1.1.b), xét cả việc cán bộ, công chức sẽ rời các chi bộ khu dân cư.",
                "An agency cell may not be set up (II.1.1.b), seeing that cadres and civil servants would leave the residential cells."
            ),
            null => In(
                review,
                "Chưa đủ dữ liệu để biết xã có thể lập chi bộ cơ quan hay không (II.1.1.b).",
                "It cannot be told whether an agency cell may be set up (II.1.1.b)."
            ),
        };

    private static string Mark(Outcome outcome) =>
        outcome switch
        {
            Outcome.Pass => "✔",
            Outcome.Fail => "✘",
            _ => "?",
        };

    private static string In(ReviewCase review, string vietnamese, string english) =>
        new Phrase(vietnamese, english).In(review.Language);
}
