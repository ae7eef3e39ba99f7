using ChiBo.App.CommandLine;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Privacy;
using ChiBo.Storage.Programs;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Privacy.Retention;

/// <summary>
/// Whatever is erased when its time is over: the one list that the daily erasing, the preview, the page and the tests share. Private
/// words are one rule whatever they are of: a count for each kind would tell of cases that only those named may know of.
/// </summary>
internal static class RetentionRules
{
    public static readonly RetentionRule<MatterText> AreaWords = new(
        "area-words",
        new Phrase("Lời phản ánh của địa bàn", "Words about areas"),
        "matter_texts",
        Keeping.UntilItsDay,
        (db, moment) => db.MatterTexts.Where(text => text.EraseOn <= moment.Today),
        due => due.MinAsync(text => (DateOnly?)text.EraseOn)
    );

    public static readonly RetentionRule<PrivateText> PrivateWords = new(
        "private-words",
        new Phrase("Lời riêng về người và vụ việc", "Private words about people and cases"),
        "private_texts",
        Keeping.UntilItsDay,
        (db, moment) => db.PrivateTexts.Where(text => text.EraseOn <= moment.Today),
        due => due.MinAsync(text => text.EraseOn)
    );

    public static readonly RetentionRule<OutgoingMail> Mails = new(
        "mails",
        new Phrase("Thư báo đã gửi hoặc thôi gửi", "Mails that were sent or given up"),
        "outgoing_mails",
        Keeping.AfterReading,
        (db, moment) => db.OutgoingMails.Where(mail => (mail.SentAt ?? mail.GivenUpAt) <= moment.Ago(KeptDays.Notices)),
        due => DayAfter(due.MinAsync(mail => mail.SentAt ?? mail.GivenUpAt), KeptDays.Notices)
    );

    /// <summary>A notice whose mail stays, stays with it.</summary>
    public static readonly RetentionRule<Notice> Notices = new(
        "notices",
        new Phrase("Thông báo đã đọc", "Notices that were read"),
        "notices",
        Keeping.AfterReading,
        (db, moment) =>
            db
                .Notices.Where(notice => notice.ReadAt <= moment.Ago(KeptDays.Notices))
                .Where(notice =>
                    !db.OutgoingMails.Any(mail =>
                        mail.NoticeId == notice.Id
                        && (
                            (mail.SentAt == null && mail.GivenUpAt == null)
                            || (mail.SentAt ?? mail.GivenUpAt) > moment.Ago(KeptDays.Notices)
                        )
                    )
                ),
        due => DayAfter(due.MinAsync(notice => notice.ReadAt), KeptDays.Notices)
    );

    public static readonly RetentionRule<AnsweredRequest> Answers = new(
        "program-answers",
        new Phrase("Câu trả lời đã gửi cho chương trình khác", "Answers that programs were given"),
        "answered_requests",
        Keeping.AfterAnswer,
        (db, moment) => db.AnsweredRequests.Where(request => request.At <= moment.Ago(KeptDays.Answers)),
        due => DayAfter(due.MinAsync(request => (DateTime?)request.At), KeptDays.Answers)
    );

    public static readonly RetentionRule<FormBurden> Burdens = new(
        "form-burdens",
        new Phrase("Số ô đã gõ của các tháng cũ", "Fields typed in earlier months"),
        "form_burdens",
        Keeping.ForMonths,
        (db, moment) => db.FormBurdens.Where(burden => burden.Month < FirstMonth(moment)),
        async due => (await due.MinAsync(burden => (DateOnly?)burden.Month))?.AddMonths(FormBurden.KeptMonths)
    );

    /// <summary>In the order in which they are carried out: a mail before its notice.</summary>
    public static IReadOnlyList<RetentionRule> All { get; } =
    [AreaWords, PrivateWords, Mails, Notices, Answers, Burdens];

    /// <summary>The first of the months that are kept.</summary>
    private static DateOnly FirstMonth(RetentionMoment moment) =>
        moment.Today.AddDays(1 - moment.Today.Day).AddMonths(1 - FormBurden.KeptMonths);

    private static async Task<DateOnly?> DayAfter(Task<DateTime?> oldest, int days) =>
        await oldest is { } moment ? DateOnly.FromDateTime(moment.AddDays(days).AddHours(7)) : null;
}
