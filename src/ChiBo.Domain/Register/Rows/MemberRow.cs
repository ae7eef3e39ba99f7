using ChiBo.Domain.Members;

namespace ChiBo.Domain.Register.Rows;

/// <summary>A Party member (đảng viên).</summary>
/// <param name="Code">The member's code.</param>
/// <param name="FullName">Full name, in NFC; may be empty.</param>
/// <param name="Gender">Gender, where recorded.</param>
/// <param name="BirthDate">Day of birth, where known.</param>
/// <param name="AdmittedOn">Day of admission (ngày kết nạp), where known.</param>
/// <param name="OfficialOn">Day on which the member became official (ngày chính thức), where known.</param>
/// <param name="LeftOn">First day on which the person is no longer a member.</param>
/// <param name="LeftReason">Why.</param>
public sealed record MemberRow(
    string Code,
    string FullName = "",
    Gender? Gender = null,
    DateOnly? BirthDate = null,
    DateOnly? AdmittedOn = null,
    DateOnly? OfficialOn = null,
    DateOnly? LeftOn = null,
    string? LeftReason = null
);
