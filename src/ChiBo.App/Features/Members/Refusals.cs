using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Members;

/// <summary>Nobody has this code.</summary>
internal sealed record NoSuchMember(string Code)
    : Refusal(
        RefusalKind.NotFound,
        "no-such-member",
        $"Không có đảng viên nào mang mã «{Code}».",
        $"No member has the code \"{Code}\"."
    );

/// <summary>Somebody else has corrected the member since the form was opened.</summary>
internal sealed record MemberChangedSince(string Code)
    : Refusal(
        RefusalKind.Conflict,
        "member-changed-since",
        $"Trong lúc đồng chí sửa, người khác đã sửa hồ sơ {Code}. Xem phần khác nhau dưới đây rồi chọn ghi đè hoặc bỏ.",
        $"While you were at it, somebody else corrected record {Code}. See below what differs, then choose."
    );
