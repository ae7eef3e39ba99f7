using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Months;

/// <summary>The agency cell does not meet before the others (II.2.b): who stands in the way, and what helps.</summary>
internal sealed record AgencyCellMeetsLast : Refusal
{
    private AgencyCellMeetsLast(string code, string vietnamese, string english)
        : base(RefusalKind.NotPossible, code, vietnamese, english) { }

    /// <summary>It was to be planned.</summary>
    public static AgencyCellMeetsLast ForPlanning(
        MonthFacts facts,
        OrderLock order,
        IReadOnlyList<BlockingCell> blocking
    ) =>
        new(
            "agency-cell-meets-last",
            "Chi bộ cơ quan họp sau các chi bộ khác thuộc đảng ủy (28-HD/BTCTW, điểm II.2.b). Còn vướng: "
                + $"{BlockingWords.Vietnamese(facts, blocking)}. "
                + (
                    order.OpensAfter is { } after
                        ? $"Hãy chọn giờ sau {after:HH:mm 'ngày' dd/MM/yyyy}"
                        : "Hãy xếp lịch các chi bộ này trước"
                )
                + ", hoặc để người có thẩm quyền cho phép họp trước, có lý do.",
            "The agency cell meets after the other cells under the committee (28-HD/BTCTW, II.2.b). In the way: "
                + $"{BlockingWords.English(facts, blocking)}. "
                + (
                    order.OpensAfter is { } moment
                        ? $"Choose a time after {moment:yyyy-MM-dd HH:mm}"
                        : "Plan these cells first"
                )
                + ", or let somebody who may allow it with a reason."
        );

    /// <summary>It was to be closed.</summary>
    public static AgencyCellMeetsLast ForClosing(
        MonthFacts facts,
        OrderLock order,
        IReadOnlyList<BlockingCell> blocking
    ) =>
        new(
            "agency-cell-closes-last",
            "Chưa kết thúc được kỳ sinh hoạt của chi bộ cơ quan: kỳ này phải sau các chi bộ khác thuộc đảng ủy "
                + $"(28-HD/BTCTW, điểm II.2.b). Còn vướng: {BlockingWords.Vietnamese(facts, blocking)}. "
                + "Hãy ghi kết quả của các chi bộ này, hoặc để người có thẩm quyền cho phép họp trước, có lý do.",
            "The agency cell's meeting cannot be closed yet: it comes after the other cells under the committee "
                + $"(28-HD/BTCTW, II.2.b). In the way: {BlockingWords.English(facts, blocking)}. "
                + "Record what became of these cells, or let somebody who may allow it with a reason."
        );
}

/// <summary>Another cell was to be planned after the agency cell's meeting of the month, which was held.</summary>
internal sealed record AgencyCellHasMet(string Name, DateTime Held)
    : Refusal(
        RefusalKind.NotPossible,
        "agency-cell-has-met",
        $"{Name} đã họp lúc {Held:HH:mm 'ngày' dd/MM/yyyy}; chi bộ khác không xếp lịch sau đó được (28-HD/BTCTW, điểm II.2.b). "
            + "Nếu đã họp thật thì ghi «Đã họp»; nếu chưa, hãy báo không họp kèm lý do, hoặc để người có thẩm quyền cho phép họp trước.",
        $"{Name} met on {Held:yyyy-MM-dd HH:mm}; no other cell is planned after it (28-HD/BTCTW, II.2.b). If the meeting took "
            + "place, record it as held; else excuse the cell with a reason, or let somebody who may allow the order."
    );
