using System.Globalization;
using System.Text;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Notices;

namespace ChiBo.App.Features.Notices.Mail;

/// <summary>The words of a mail.</summary>
internal sealed record MailWords(string Subject, string Text)
{
    private static readonly Phrase Foot = new(
        "Thư này do chương trình ChiBo tự gửi và không ghi nội dung công việc. Đổi cách nhận thư: ",
        "ChiBo sends this mail by itself; it holds no content. To change how you get mail: "
    );

    /// <summary>What tells of one notice.</summary>
    /// <param name="kind">What waits.</param>
    /// <param name="path">Where.</param>
    /// <param name="address">The address of the program.</param>
    /// <param name="language">Of the words.</param>
    public static MailWords OfNotice(NoticeKind kind, string path, string address, Language language)
    {
        string what = NoticeTexts.Of(kind).In(language);
        string opens = new Phrase("Mở trong ChiBo: ", "Open in ChiBo: ").In(language);
        return new MailWords($"ChiBo: {what}", Whole(address, language, $"{what}.", opens + address + path));
    }

    /// <summary>A daily digest.</summary>
    public static MailWords OfDigest(DigestContent digest, DateOnly day, string address, Language language)
    {
        string on = day.ToString(
            language == Language.Vietnamese ? "dd/MM/yyyy" : "d MMM yyyy",
            CultureInfo.InvariantCulture
        );
        List<string> lines = [];
        void Add(int count, Phrase what)
        {
            if (count > 0)
            {
                lines.Add(FormattableString.Invariant($"- {what.In(language)}: {count}"));
            }
        }

        Add(digest.TasksDue, new Phrase("Nhiệm vụ đến hạn hôm nay", "Tasks due today"));
        Add(digest.AnswersDue, new Phrase("Kiến nghị đến hạn trả lời hôm nay", "Proposals to be answered today"));
        Add(digest.TasksLate, new Phrase("Nhiệm vụ quá hạn", "Tasks that are late"));
        Add(digest.AnswersLate, new Phrase("Kiến nghị quá hạn trả lời", "Proposals whose answer is late"));
        foreach ((NoticeKind kind, int count) in digest.New)
        {
            Phrase what = NoticeTexts.Of(kind);
            Add(count, new Phrase($"Mới – {what.Vietnamese}", $"New – {what.English}"));
        }

        string opens = new Phrase("Mở trong ChiBo: ", "Open in ChiBo: ").In(language);
        return new MailWords(
            new Phrase($"ChiBo: bản tin ngày {on}", $"ChiBo: daily digest of {on}").In(language),
            Whole(address, language, string.Join("\r\n", lines), opens + address + "/notices")
        );
    }

    /// <summary>What <c>chibo mail test</c> sends.</summary>
    public static MailWords OfTest(Language language) =>
        new(
            new Phrase("ChiBo: thư thử", "ChiBo: test mail").In(language),
            new Phrase("Máy chủ thư nhận được thư của ChiBo.", "The mail server takes mails of ChiBo.").In(language)
        );

    private static string Whole(string address, Language language, params string[] parts) =>
        new StringBuilder()
            .AppendJoin("\r\n\r\n", parts)
            .Append("\r\n\r\n-- \r\n")
            .Append(Foot.In(language))
            .Append(address)
            .Append("/account/mail\r\n")
            .ToString();
}
