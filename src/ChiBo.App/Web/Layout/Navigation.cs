using ChiBo.App.CommandLine;

namespace ChiBo.App.Web.Layout;

/// <summary>Where people can go from every page: a feature adds its line here.</summary>
internal static class Navigation
{
    /// <summary>The main navigation.</summary>
    public static IReadOnlyList<NavigationLink> Links { get; } =
    [
        new(new Phrase("Việc của tôi", "My work"), "/"),
        new(new Phrase("Sinh hoạt", "Meetings"), "/meetings"),
        new(new Phrase("Địa bàn", "Areas"), "/areas"),
        new(new Phrase("Kiến nghị", "Proposals"), "/proposals"),
        new(new Phrase("Nhiệm vụ", "Tasks"), "/tasks"),
        new(new Phrase("Rà soát", "Review"), "/communes"),
        new(new Phrase("Tổng hợp", "Overview"), "/overview"),
        new(new Phrase("Tổ chức đảng", "Organisations"), "/organisations"),
        new(new Phrase("Đảng viên", "Members"), "/members"),
    ];

    /// <summary>What is in the menu of who is signed in, above signing out.</summary>
    public static IReadOnlyList<NavigationLink> PersonLinks { get; } =
    [
        new(new Phrase("Thông báo", "Notices"), "/notices"),
        new(new Phrase("Phát triển đảng viên", "New members"), "/admissions"),
        new(new Phrase("Nơi cư trú", "Residence contact"), "/residence"),
        new(new Phrase("Nhật ký việc", "Log of acts"), "/acts"),
        new(new Phrase("Tài khoản", "Account"), "/account"),
        new(new Phrase("Người dùng", "Users"), "/accounts"),
        new(new Phrase("Phân vai trò", "Roles"), "/accounts/roles"),
        new(new Phrase("Hướng dẫn sử dụng", "Guides"), "/guides"),
        new(new Phrase("Cài đặt hiển thị", "Display settings"), "/settings"),
    ];
}
