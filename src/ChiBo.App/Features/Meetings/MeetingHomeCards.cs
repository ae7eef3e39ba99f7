using ChiBo.App.CommandLine;
using ChiBo.App.Features.Home;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Meetings;

/// <summary>What the first page offers of meetings: the one that waits for its next step.</summary>
internal static class MeetingHomeCards
{
    /// <summary>The cards of a person; none for whoever sees no meetings.</summary>
    public static async Task<IReadOnlyList<HomeCard>> For(MeetingList list, Permits permits, DateOnly today)
    {
        if (!permits.Anywhere(AccessAction.Look, Sensitivity.Internal).IsAllowed)
        {
            return [];
        }

        IReadOnlyList<MeetingLine> own = await list.Read(AccessAction.Record, Sensitivity.Personal, today);
        MeetingLine[] open = [.. own.Where(line => line.Stage != MeetingStage.Approved)];
        if (open is [var only])
        {
            Phrase title = MeetingTexts.Of(only.Kind, only.Month);
            Phrase stage = MeetingTexts.Of(only.Stage);
            return
            [
                new HomeCard(
                    title,
                    new Phrase($"{only.Cell}: {stage.Vietnamese}", $"{only.Cell}: {stage.English}"),
                    MeetingTexts.Open,
                    FormattableString.Invariant($"/meetings/{only.Key}"),
                    IsPrimary: true
                ),
            ];
        }

        return [new HomeCard(MeetingTexts.Title, MeetingTexts.Waits(open.Length), MeetingTexts.OpenList, "/meetings")];
    }
}
