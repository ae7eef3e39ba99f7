using ChiBo.App.CommandLine;
using ChiBo.App.Features.Home;
using ChiBo.App.Permissions;

namespace ChiBo.App.Features.Notices;

/// <summary>What of notices stands on the first page: how many are not read.</summary>
internal static class NoticeHomeCards
{
    /// <summary>The card; nothing when all is read.</summary>
    public static HomeCard? Of(Person person) =>
        person.UnreadNotices == 0
            ? null
            : new HomeCard(
                NoticeTexts.Title,
                new Phrase(
                    $"{person.UnreadNotices} thông báo chưa đọc.",
                    $"Notices that are not read: {person.UnreadNotices}."
                ),
                NoticeTexts.OpenList,
                "/notices"
            );
}
