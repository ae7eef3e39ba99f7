using ChiBo.Domain.Access;
using ChiBo.Domain.Proposals;

namespace ChiBo.App.Features.Accounts.SetUp;

/// <summary>An account of the sample commune, to see the program as somebody with that role sees it.</summary>
/// <param name="UserName">To sign in; the password is that of the first account.</param>
/// <param name="DisplayName">What others see.</param>
/// <param name="Role">The role.</param>
/// <param name="Organisation">Where; nothing for the installation itself.</param>
/// <param name="Member">The member that it belongs to.</param>
/// <param name="AnswersFor">The body for which it answers proposals.</param>
internal sealed record SampleAccount(
    string UserName,
    string DisplayName,
    Role Role,
    string? Organisation,
    string? Member,
    Addressee? AnswersFor = null
);

/// <summary>One account for each role.</summary>
internal static class SampleAccounts
{
    public const string Committee = "X99001-DU";

    public static readonly IReadOnlyList<SampleAccount> All =
    [
        new("bi-thu-co-quan", "Bí thư chi bộ cơ quan (mẫu)", Role.CellCommittee, "X99001-CQ", "X99001-M280"),
        new("bi-thu-thon-3", "Bí thư chi bộ thôn 3 (mẫu)", Role.ResidentialSecretary, "X99001-C03", "X99001-M055"),
        new("phu-trach-thon-5", "Phụ trách thôn 5 (mẫu)", Role.AreaOfficer, "X99001-C05", "X99001-M285"),
        new("chinh-quyen", "Ủy ban nhân dân xã (mẫu)", Role.AnsweringBody, Committee, null, Addressee.Government),
        new("dang-vien", "Đảng viên thôn 1 (mẫu)", Role.Member, "X99001-C01", "X99001-M001"),
        new("ban-to-chuc", "Ban tổ chức huyện ủy (mẫu)", Role.OrganisationBoard, "X99.H-HU", null),
        new("quan-tri", "Quản trị kỹ thuật (mẫu)", Role.TechnicalAdministrator, null, null),
    ];
}
