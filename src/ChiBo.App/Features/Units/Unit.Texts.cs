using ChiBo.App.CommandLine;
using ChiBo.Domain.Units;

namespace ChiBo.App.Features.Units;

internal static class UnitTexts
{
    public static readonly Phrase Title = new("Đơn vị hành chính", "Units");
    public static readonly Phrase None = new("Chưa có đơn vị nào", "No unit yet");
    public static readonly Phrase NoneMeans = new(
        "Không có đơn vị nào thuộc phần việc của đồng chí vào ngày này.",
        "On this day there is no unit within your duties."
    );
    public static readonly Phrase Name = new("Tên", "Name");
    public static readonly Phrase Kind = new("Loại", "Kind");
    public static readonly Phrase Code = new("Mã", "Code");
    public static readonly Phrase Profile = new("Hồ sơ", "Profile");
    public static readonly Phrase People = new("Đảng viên cư trú", "Members who live here");
    public static readonly Phrase History = new("Lịch sử", "History");
    public static readonly Phrase Above = new("Thuộc", "Lies in");
    public static readonly Phrase Since = new("Từ ngày", "From");
    public static readonly Phrase Until = new("Đến ngày", "Until");
    public static readonly Phrase Living = new("Số đảng viên cư trú", "Members who live here");
    public static readonly Phrase Below = new("Đơn vị, khu dân cư trực thuộc", "Units and areas in it");
    public static readonly Phrase Serving = new("Tổ chức đảng phục vụ đơn vị này", "Organisations that serve it");
    public static readonly Phrase NoServing = new("Chưa có tổ chức đảng nào phục vụ.", "No organisation serves it.");
    public static readonly Phrase NotThere = new(
        "Đơn vị này không có vào ngày đang xem.",
        "This unit is not there on the day that is shown."
    );
    public static readonly Phrase Review = new("Rà soát xã này", "Review of this commune");
    public static readonly Phrase Versions = new("Các thời kỳ", "Versions");
    public static readonly Phrase Open = new("Các đơn vị, khu dân cư", "Units and areas");

    public static Phrase Of(UnitKind kind, CommuneKind? commune = null) =>
        (kind, commune) switch
        {
            (UnitKind.Province, _) => new Phrase("Tỉnh, thành phố", "Province"),
            (UnitKind.District, _) => new Phrase("Huyện, quận, thị xã", "District"),
            (UnitKind.ResidentialArea, _) => new Phrase("Khu dân cư", "Residential area"),
            (_, CommuneKind.Xa) => new Phrase("Xã", "Rural commune"),
            (_, CommuneKind.Phuong) => new Phrase("Phường", "Ward"),
            (_, CommuneKind.ThiTran) => new Phrase("Thị trấn", "Township"),
            (_, CommuneKind.DacKhu) => new Phrase("Đặc khu", "Special zone"),
            _ => new Phrase("Xã, phường, thị trấn", "Commune"),
        };
}
