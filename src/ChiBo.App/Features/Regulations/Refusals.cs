using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Regulations;

/// <summary>There is no such version, or not for this person.</summary>
internal sealed record NoSuchRegulations()
    : Refusal(
        RefusalKind.NotFound,
        "no-such-regulations",
        "Không có bản quy chế này.",
        "There is no such version of regulations."
    );

/// <summary>Whoever writes regulations is the committee of the cell or the office above (II.2.a).</summary>
internal sealed record NotYourRegulations()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-your-regulations",
        "Quy chế do chi ủy xây dựng (II.2.a); chỉ chi ủy của chi bộ hoặc văn phòng đảng ủy làm việc này.",
        "The cell committee draws up the regulations (II.2.a); only it or the office of the Party committee does this."
    );

/// <summary>What the committee above decides is recorded by its office.</summary>
internal sealed record NotForTheCommittee()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-for-the-committee",
        "Phê duyệt của đảng ủy do văn phòng đảng ủy ghi (II.2.a).",
        "The approval of the Party committee is recorded by its office (II.2.a)."
    );

/// <summary>Somebody else has changed the version since it was opened.</summary>
internal sealed record RegulationsChangedSince()
    : Refusal(
        RefusalKind.Conflict,
        "regulations-changed-since",
        "Người khác vừa sửa bản này. Phần đồng chí gõ vẫn còn trong các ô dưới đây; bản đang lưu ở dưới những ô khác nhau. Hãy so lại rồi lưu lần nữa.",
        "Somebody else has just changed this version. Your words are still in the fields below; what is kept stands under those that differ. Compare them and save once more."
    );

/// <summary>A chapter is longer than can be kept.</summary>
internal sealed record ChapterTooLong(RegulationChapter Chapter)
    : Refusal(
        RefusalKind.NotPossible,
        "chapter-too-long",
        $"«{RegulationNames.In(Language.Vietnamese, Chapter)}» dài quá {WriteRegulations.MostLetters} ký tự.",
        $"\"{RegulationNames.In(Language.English, Chapter)}\" is longer than {WriteRegulations.MostLetters} characters."
    );

/// <summary>A number of days, or the usual day, is out of its range.</summary>
internal sealed record DaysOutOfRange(string Field, int Least, int Most)
    : Refusal(
        RefusalKind.NotPossible,
        "days-out-of-range",
        $"Ghi một số từ {Least} đến {Most}, hoặc để trống.",
        $"Give a number from {Least} to {Most}, or leave it empty."
    );

/// <summary>One draft of a cell is worked on at a time, so that nobody writes into two.</summary>
internal sealed record DraftIsOpen(int Version)
    : Refusal(
        RefusalKind.Conflict,
        "draft-is-open",
        $"Dự thảo bản {Version} của chi bộ đang mở. Hãy sửa tiếp bản đó, hoặc rút lại trước khi bắt đầu bản mới (II.2.a).",
        $"Draft {Version} of the cell is open. Go on with it, or withdraw it before you begin another (II.2.a)."
    );

/// <summary>A comment is that of a member of the cell.</summary>
internal sealed record NotOfTheCell()
    : Refusal(
        RefusalKind.NotAllowed,
        "comment-not-of-the-cell",
        "Góp ý là của đảng viên trong chi bộ. Tài khoản này không gắn với đảng viên nào của chi bộ (II.2.a).",
        "Comments are those of members of the cell. This account is of none of them (II.2.a)."
    );
