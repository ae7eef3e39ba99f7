using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Rearrangement.Reading;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement.Answers;

/// <summary>The options of <c>chibo plan</c> that set what a plan may do, and what it costs.</summary>
internal sealed class PlanCalls(Verb verb)
{
    private static readonly string Words = string.Join(", ", MoveWords.All);

    private readonly Option<string[]> costs = verb.TakesMany(
        "--cost",
        "MOVE=N",
        new Phrase($"chi phí của một việc ({Words}); dùng được nhiều lần", $"cost of a move ({Words}); repeatable")
    );

    private readonly Option<string[]> not = verb.TakesMany(
        "--not",
        "MOVE",
        new Phrase("việc không được làm; dùng được nhiều lần", "a move that is not to be made; repeatable")
    );

    private readonly Option<string[]> neighbours = verb.TakesMany(
        "--neighbours",
        "A-B",
        new Phrase(
            "hai khu dân cư giáp nhau; dùng được nhiều lần (không ghi: coi là đều giáp nhau)",
            "two neighbouring areas; repeatable (with none, any two are)"
        )
    );

    private readonly Option<string[]> sent = verb.TakesMany(
        "--send",
        "MEMBER=CELL",
        new Phrase(
            "khi giải thể: chi bộ chọn cho một đảng viên; dùng được nhiều lần",
            "when dissolving: the cell chosen for a member; repeatable"
        )
    );

    private readonly Option<string[]> suitable = verb.TakesMany(
        "--suitable",
        "MEMBER",
        new Phrase(
            "khi giải thể: cán bộ luân chuyển, trạm y tế; dùng được nhiều lần",
            "when dissolving: a rotated cadre or member of a health station; repeatable"
        )
    );

    /// <summary>The question about a commune.</summary>
    public RearrangementRequest Request(ParseResult call, CommuneToRearrange commune) =>
        new(commune)
        {
            Costs = Costs(call),
            NotAllowed = [.. Values(call, not).Select(word => Kind("--not", word))],
            Neighbours = Pairs(call, commune),
            Placement = Placement(call),
        };

    /// <summary>What is settled about some members.</summary>
    public PlacementWishes Placement(ParseResult call)
    {
        ImmutableDictionary<string, string> chosen = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);
        foreach (string text in Values(call, sent))
        {
            int middle = text.LastIndexOf('=');
            chosen =
                middle > 0 && middle < text.Length - 1
                    ? chosen.SetItem(text[..middle], text[(middle + 1)..])
                    : throw Fault("--send", text, "cần dạng MÃ-ĐẢNG-VIÊN=MÃ-CHI-BỘ", "it takes MEMBER=CELL");
        }

        return new PlacementWishes
        {
            Chosen = chosen,
            SuitableCell = Values(call, suitable).ToImmutableHashSet(StringComparer.Ordinal),
        };
    }

    private MoveCosts Costs(ParseResult call)
    {
        var all = new MoveCosts();
        foreach (string text in Values(call, costs))
        {
            string[] parts = text.Split('=');
            if (
                parts.Length != 2
                || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int cost)
                || cost > MoveCosts.Most
            )
            {
                throw Fault(
                    "--cost",
                    text,
                    $"cần dạng VIỆC=SỐ, số nguyên từ 0 đến {MoveCosts.Most}",
                    $"it takes MOVE=N, a whole number from 0 to {MoveCosts.Most}"
                );
            }

            all = all.With(Kind("--cost", parts[0]), cost);
        }

        return all;
    }

    /// <summary>A code may have a hyphen itself: the pair is parted where both sides are areas of the commune.</summary>
    private ImmutableArray<Neighbours>? Pairs(ParseResult call, CommuneToRearrange commune)
    {
        string[] texts = Values(call, neighbours);
        return texts.Length == 0 ? null : [.. texts.Select(text => Pair(text, commune)).OfType<Neighbours>()];
    }

    private static Neighbours Pair(string text, CommuneToRearrange commune)
    {
        for (int at = text.IndexOf('-', StringComparison.Ordinal); at >= 0; at = text.IndexOf('-', at + 1))
        {
            (string one, string other) = (text[..at], text[(at + 1)..]);
            if (one != other && commune.Areas.Contains(one) && commune.Areas.Contains(other))
            {
                return new Neighbours(one, other);
            }
        }

        throw Fault(
            "--neighbours",
            text,
            $"cần mã hai khu dân cư khác nhau của {commune.Code}, nối bằng dấu -",
            $"it takes the codes of two areas of {commune.Code} with a - between"
        );
    }

    private static MoveKind Kind(string option, string word) =>
        MoveWords.Of(word) ?? throw Fault(option, word, $"các việc: {Words}", $"moves are: {Words}");

    private static string[] Values(ParseResult call, Option<string[]> option) => call.GetValue(option) ?? [];

    private static CallFaultException Fault(string option, string text, string vietnamese, string english) =>
        new(
            new Phrase(
                $"{option} «{text}» không dùng được; {vietnamese}.",
                $"{option} \"{text}\" cannot be used; {english}."
            )
        );
}
