using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Organisations.Recording;

/// <summary>What a form tells of an organisation cannot be so: beside which field it is said, and why.</summary>
internal sealed record OrganisationNotPossible(string Field, string Code, string Vietnamese, string English)
    : Refusal(RefusalKind.NotPossible, Code, Vietnamese, English)
{
    public static OrganisationNotPossible NoParentThen { get; } =
        new(
            "Parent",
            "no-parent-then",
            "Ngày này cấp trên chưa có hoặc không còn hoạt động, hoặc không thuộc phần việc của đồng chí.",
            "The organisation above is not active on this day, or not within your duties."
        );

    public static OrganisationNotPossible BelowItself { get; } =
        new(
            "Parent",
            "below-itself",
            "Một tổ chức không thể trực thuộc chính nó hoặc tổ chức dưới nó.",
            "An organisation cannot lie below itself."
        );

    public static OrganisationNotPossible Overlaps { get; } =
        new(
            "From",
            "versions-overlap",
            "Ngày bắt đầu trùng vào thời kỳ trước hoặc sau khi thời kỳ này kết thúc.",
            "The beginning lies in the period before, or after the end of this one."
        );

    public static OrganisationNotPossible NotAfter(DateOnly since) =>
        new(
            "From",
            "not-after-the-beginning",
            $"Thời kỳ hiện nay bắt đầu từ {since:dd/MM/yyyy}; ngày thay đổi phải sau ngày đó. Nếu chỉ ghi sai, chọn «Sửa số liệu ghi sai».",
            $"The present period began on {since:d MMM yyyy}; a change comes later. If it was only recorded wrongly, choose that."
        );
}

/// <summary>The law says no to the state that it would leave; the decision of the committee is recorded all the same.</summary>
internal sealed record LawSaysNo(int Findings)
    : Refusal(
        RefusalKind.Conflict,
        "law-says-no",
        $"Theo hướng dẫn còn {Findings} điểm chưa đạt (xem trên). Nếu cấp ủy đã quyết định, hãy ghi số quyết định, lý do và đánh dấu xác nhận.",
        $"By the guidance {Findings} points would not be met (see above). If the committee has decided, give its number, the reason, and confirm."
    );

/// <summary>Somebody else has changed the organisation since the form was opened.</summary>
internal sealed record OrganisationChangedSince()
    : Refusal(
        RefusalKind.Conflict,
        "organisation-changed-since",
        "Trong lúc đồng chí sửa, người khác đã sửa tổ chức này. Bản đang lưu ghi ở trên; bấm ghi lần nữa để ghi phần của đồng chí.",
        "Somebody else has changed this organisation meanwhile. What is recorded now stands above; press again to record yours."
    );
