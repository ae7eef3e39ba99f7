using ChiBo.App.CommandLine;
using static ChiBo.App.Features.Reorganisations.Planning.PlanLineKind;

namespace ChiBo.App.Features.Reorganisations.Planning;

internal static class PlanTexts
{
    /// <summary>What becomes of things of a kind, as the heading of a list.</summary>
    public static Phrase Of(PlanLineKind kind) =>
        kind switch
        {
            UnitEnded => new Phrase("Đơn vị kết thúc", "Units that end"),
            UnitEntered => new Phrase("Đơn vị mới", "Units that come"),
            UnitChanged => new Phrase("Đơn vị thay đổi", "Units that change"),
            OrganisationEnded => new Phrase("Tổ chức đảng kết thúc", "Organisations that end"),
            OrganisationEntered => new Phrase("Tổ chức đảng mới", "Organisations that come"),
            OrganisationChanged => new Phrase(
                "Tổ chức đảng thay đổi (tên, trực thuộc hoặc địa bàn)",
                "Organisations that change (name, parent or units)"
            ),
            MemberMoved => new Phrase("Đảng viên chuyển chi bộ", "Members who move"),
            MembershipEnded => new Phrase("Đảng viên đã ra khỏi Đảng, thôi ghi trong chi bộ", "Had left the Party"),
            GuestMoved => new Phrase("Sinh hoạt tạm thời chuyển nơi", "Temporary memberships that move"),
            GuestEnded => new Phrase("Sinh hoạt tạm thời kết thúc", "Temporary memberships that end"),
            PositionEnded => new Phrase("Chức vụ trong Đảng kết thúc", "Positions that end"),
            PositionContinued => new Phrase("Chức vụ trong Đảng tiếp tục ở nơi mới", "Positions that go on elsewhere"),
            PositionEntered => new Phrase("Chức vụ trong Đảng mới", "Positions that come"),
            PositionEntered => new Phrase("Chức vụ trong Đảng bắt đầu", "Positions that begin"),
            PostEnded => new Phrase("Chức vụ chính quyền, đoàn thể kết thúc", "Posts that end"),
            PostContinued => new Phrase("Chức vụ chính quyền, đoàn thể tiếp tục", "Posts that go on elsewhere"),
            AssignmentEnded => new Phrase("Phân công phụ trách địa bàn kết thúc", "Area assignments that end"),
            RegulationsEnded => new Phrase("Quy chế làm việc hết hiệu lực", "Working regulations that end"),
            ResidenceMoved => new Phrase("Nơi cư trú ghi theo đơn vị mới", "Residences in the unit that comes"),
            _ => new Phrase("Việc chuyển sinh hoạt đang làm bị dừng", "Transfers under way that end"),
        };
}
