using ChiBo.Storage.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChiBo.Storage.Mapping;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.HasIndex(account => account.MemberId).IsUnique();
    }
}

internal sealed class AccountClaimMapping : IEntityTypeConfiguration<IdentityUserClaim<int>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<int>> builder) => builder.ToTable("account_claims");
}

internal sealed class AccountLoginMapping : IEntityTypeConfiguration<IdentityUserLogin<int>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<int>> builder) => builder.ToTable("account_logins");
}

internal sealed class AccountTokenMapping : IEntityTypeConfiguration<IdentityUserToken<int>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<int>> builder) => builder.ToTable("account_tokens");
}

internal sealed class AccountPasskeyMapping : IEntityTypeConfiguration<IdentityUserPasskey<int>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<int>> builder) => builder.ToTable("account_passkeys");
}

internal sealed class FormBurdenMapping : IEntityTypeConfiguration<FormBurden>
{
    public void Configure(EntityTypeBuilder<FormBurden> builder)
    {
        builder.HasKey(burden => new
        {
            burden.AccountId,
            burden.Month,
            burden.Feature,
        });
        builder.HasOne(burden => burden.Account).WithMany().HasForeignKey(burden => burden.AccountId);
        builder.HasIndex(burden => burden.Month);
    }
}
