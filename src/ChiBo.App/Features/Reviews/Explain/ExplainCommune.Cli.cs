using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Domain.Register;
using ChiBo.Exchange.Reading;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Explain;

/// <summary><c>chibo explain</c>: one commune in full sentences, with the names of those counted.</summary>
internal static class ExplainCommuneCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "explain",
            new Phrase(
                "Giải thích kết quả rà soát của một xã bằng câu đầy đủ, có họ tên người được tính.",
                "Explains the review of one commune in full sentences, with the names of those counted."
            ),
            "chibo explain --from so-lieu --commune 00001 --as-of 2015-01-01",
            "chibo explain --from so-lieu --commune 00001 --as-of 2015-07-01 --rules operation"
        );
        var options = new ReviewOptions(verb);
        Option<string> asOf = verb.Takes("--as-of", "DAY", new Phrase("ngày rà soát, yyyy-MM-dd", "day of the review"));
        Option<bool> failures = verb.Flag("--failures", new Phrase("bỏ các điểm đã đạt", "leave out what passes"));
        var rules = new RulesOption(verb);
        return verb.Does(call =>
        {
            DateOnly day = call.RequiredDay(asOf);
            bool tellsOperation = rules.AsksForOperation(call);
            if (ReviewCall.Open(call, terminal, options, day) is not { } opened)
            {
                return ExitCodes.Faulty;
            }

            ReviewCase review = opened with { TellsOperation = tellsOperation };

            if (review.Scope.Count != 1)
            {
                throw new CallFaultException(
                    new Phrase(
                        $"explain giải thích một xã; lời gọi này ứng với {review.Scope.Count} xã. Thêm --commune MÃ.",
                        $"explain is about one commune; this call names {review.Scope.Count}. Add --commune CODE."
                    )
                );
            }

            CommuneRef commune = review.Scope[0];
            ReviewSession session = review.Reviewer.Open(day);
            session.Decide(commune);
            CommuneReview decided = review.Describe(session, call.GetValue(failures));
            var codes = decided
                .Findings.Concat(decided.Operation ?? [])
                .SelectMany(finding => finding.Evidence)
                .ToHashSet(StringComparer.Ordinal);
            IReadOnlyDictionary<string, string> names = ExchangeNames.Find(options.From(call), codes);
            using TextWriter text = terminal.OpenText();
            CommuneExplanation.Write(text, review, commune, decided, names);
            return ExitCodes.Done;
        });
    }
}
