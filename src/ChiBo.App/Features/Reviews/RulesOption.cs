using System.CommandLine;
using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Reviews;

/// <summary><c>--rules operation</c>: whether the rules of operation (II.2) are told beside the review.</summary>
internal sealed class RulesOption
{
    private const string Operation = "operation";

    private readonly Option<string> rules;

    public RulesOption(Verb verb) =>
        rules = verb.Takes(
            "--rules",
            Operation,
            new Phrase(
                "thêm các quy tắc hoạt động (II.2) của tháng gần nhất đã hết; không làm thay đổi kết quả",
                "also the rules of operation (II.2) of the last complete month; they change no verdict"
            )
        );

    /// <summary>Whether the call asks for them.</summary>
    public bool AsksForOperation(ParseResult call) =>
        call.GetValue(rules) is not null && call.OneOf(rules, Operation) == Operation;
}
