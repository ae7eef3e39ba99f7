using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Reports;

/// <summary>There is no such report or sentence, or not for this person.</summary>
internal sealed record NoSuchReport()
    : Refusal(RefusalKind.NotFound, "no-such-report", "Không có báo cáo này.", "There is no such report.");

/// <summary>Whoever works on a report is the committee of the cell or the office above.</summary>
internal sealed record NotYourReport()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-your-report",
        "Báo cáo do chi ủy xây dựng (II.1.3.a); chỉ chi ủy của chi bộ hoặc văn phòng đảng ủy làm việc này.",
        "The cell committee draws up the report (II.1.3.a); only it or the office of the Party committee does this."
    );
