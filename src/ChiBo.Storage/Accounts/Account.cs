using ChiBo.Storage.Register;
using Microsoft.AspNetCore.Identity;

namespace ChiBo.Storage.Accounts;

/// <summary>Somebody who can sign in.</summary>
public sealed class Account : IdentityUser<int>
{
    /// <summary>The name that others see beside what was done.</summary>
    public required string DisplayName { get; set; }

    /// <summary>The member that the person is, when he or she is one of the register.</summary>
    public int? MemberId { get; set; }

    public Member? Member { get; init; }

    /// <summary>Whether the password was given by somebody else and must be changed first.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Closed by an administrator, as when somebody has gone.</summary>
    public bool IsClosed { get; set; }
}
