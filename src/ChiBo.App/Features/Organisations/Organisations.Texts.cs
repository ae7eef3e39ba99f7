using ChiBo.App.CommandLine;
using ChiBo.Domain.Organisations;

namespace ChiBo.App.Features.Organisations;

internal static class OrganisationTexts
{
    public static readonly Phrase Title = new("Tổ chức đảng", "Organisations");
    public static readonly Phrase Name = new("Tên", "Name");
    public static readonly Phrase Kind = new("Loại", "Kind");
    public static readonly Phrase Code = new("Mã", "Code");
    public static readonly Phrase Members = new("Đảng viên", "Members");
    public static readonly Phrase Below = new("Tổ chức trực thuộc", "Organisations directly below");
    public static readonly Phrase NothingBelow = new(
        "Không có tổ chức trực thuộc vào ngày này.",
        "Nothing lies below on this day."
    );
    public static readonly Phrase None = new("Chưa có tổ chức nào", "No organisation yet");
    public static readonly Phrase NoneMeans = new(
        "Không có tổ chức nào thuộc phần việc của đồng chí vào ngày này.",
        "On this day there is no organisation within your duties."
    );
    public static readonly Phrase Profile = new("Hồ sơ", "Profile");
    public static readonly Phrase History = new("Lịch sử", "History");
    public static readonly Phrase People = new("Đảng viên", "Members");
    public static readonly Phrase Above = new("Trực thuộc", "Directly under");
    public static readonly Phrase Serves = new("Phục vụ", "Serves");
    public static readonly Phrase Since = new("Từ ngày", "From");
    public static readonly Phrase Until = new("Đến ngày", "Until");
    public static readonly Phrase Decision = new("Quyết định", "Decision");
    public static readonly Phrase Positions = new("Chức vụ trong Đảng", "Positions");
    public static readonly Phrase Holder = new("Người giữ", "Held by");
    public static readonly Phrase Position = new("Chức vụ", "Position");
    public static readonly Phrase Official = new("Chính thức", "Official");
    public static readonly Phrase Probationary = new("Dự bị", "Probationary");
    public static readonly Phrase NotThere = new(
        "Tổ chức này không hoạt động vào ngày đang xem.",
        "This organisation is not active on the day that is shown."
    );
    public static readonly Phrase Versions = new("Các thời kỳ", "Versions");
    public static readonly Phrase RecordedAt = new("Ghi lúc", "Recorded");
    public static readonly Phrase Superseded = new("Đã thay thế", "Superseded");
    public static readonly Phrase Review = new("Rà soát xã này", "Review of this commune");
    public static readonly Phrase Reorganise = new(
        "Sắp xếp lại (nhập, chia tách, giải thể)",
        "Merge, split or dissolve"
    );
    public static readonly Phrase NoPositions = new("Chưa ghi chức vụ nào.", "No position is recorded.");

    public static Phrase Of(OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.ProvincialCommittee => new Phrase("Tỉnh ủy, thành ủy", "Provincial committee"),
            OrganisationKind.DistrictCommittee => new Phrase("Huyện ủy, quận ủy", "District committee"),
            OrganisationKind.CommuneCommittee => new Phrase("Đảng ủy xã, phường, thị trấn", "Commune committee"),
            OrganisationKind.AgencyCell => new Phrase("Chi bộ cơ quan", "Agency cell"),
            OrganisationKind.ResidentialCell => new Phrase("Chi bộ khu dân cư", "Residential cell"),
            OrganisationKind.SubCommittee => new Phrase("Đảng bộ bộ phận", "Sub-committee"),
            _ => new Phrase("Chi bộ khác", "Other cell"),
        };

    public static Phrase Of(PositionKind position) =>
        position switch
        {
            PositionKind.Secretary => new Phrase("Bí thư", "Secretary"),
            PositionKind.DeputySecretary => new Phrase("Phó bí thư", "Deputy secretary"),
            PositionKind.StandingMember => new Phrase("Ủy viên ban thường vụ", "Standing member"),
            _ => new Phrase("Ủy viên", "Committee member"),
        };
}
