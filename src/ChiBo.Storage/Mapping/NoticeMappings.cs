using ChiBo.Storage.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChiBo.Storage.Mapping;

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder) =>
        builder.HasIndex(notice => new
        {
            notice.AccountId,
            notice.ReadAt,
            notice.MadeAt,
        });
}

internal sealed class OutgoingMailMapping : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> builder)
    {
        builder.HasIndex(mail => mail.NotBefore).HasFilter("sent_at IS NULL AND given_up_at IS NULL");
        builder
            .HasOne(mail => mail.Notice)
            .WithMany()
            .HasForeignKey(mail => mail.NoticeId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class MailChoiceMapping : IEntityTypeConfiguration<MailChoice>
{
    public void Configure(EntityTypeBuilder<MailChoice> builder)
    {
        builder.HasKey(choice => choice.AccountId);
        builder.Property(choice => choice.AccountId).ValueGeneratedNever();
        builder.HasOne(choice => choice.Account).WithOne().HasForeignKey<MailChoice>(choice => choice.AccountId);
    }
}
