using ChiBo.Guidance.Documents;

namespace ChiBo.Planning.Rearrangement;

/// <summary>Why a rule cannot be mended, in words.</summary>
internal static class ObstacleWords
{
    public static BilingualText NoCommittee { get; } =
        new("không có đảng ủy xã nào để trực thuộc", "there is no committee of the commune under which to put it");

    public static BilingualText NoResidentialArea { get; } =
        new("không có khu dân cư nào trong sổ", "no residential area is on record");

    public static BilingualText NoCellToMergeWith { get; } =
        new(
            "không có chi bộ riêng và không sáp nhập được với khu dân cư nào để có",
            "it has no cell of its own, and no merger with a neighbour gives it one"
        );

    public static BilingualText NoCellOfResidence { get; } =
        new(
            "có người không giữ chức vụ mà chưa rõ chi bộ nơi cư trú",
            "somebody without a post has no cell of residence to return to"
        );

    public static BilingualText NoCandidate { get; } =
        new(
            "không ai trong chi bộ là phó bí thư hoặc ủy viên ban thường vụ đảng ủy",
            "nobody on its roll is deputy secretary or standing member of the committee"
        );

    public static BilingualText NotLawful { get; } =
        new(
            "lập không đúng Hướng dẫn từ ngày 10/10/2014, chỉ giải thể mới khắc phục được",
            "set up against the guidance on 10 October 2014 or later, which only dissolving mends"
        );

    public static BilingualText OthersCannotEnd { get; } =
        new(
            "có nhiều chi bộ cơ quan mà không sáp nhập hay giải thể được",
            "there are several agency cells that can be neither merged nor dissolved"
        );

    public static BilingualText MoveNotAllowed { get; } =
        new("biện pháp khắc phục không được dùng đến", "the move that would mend it is not allowed");

    public static BilingualText MembersUnplaced { get; } =
        new(
            "không giải thể được khi còn đảng viên chưa rõ chi bộ tiếp nhận",
            "it cannot be dissolved as long as somebody has no cell to go to"
        );

    public static BilingualText TooFew(int minimum) =>
        new(
            $"chuyển đảng viên và sáp nhập đều không đủ {minimum} đảng viên chính thức",
            $"neither transfers nor mergers bring it up to {minimum} official members"
        );
}
