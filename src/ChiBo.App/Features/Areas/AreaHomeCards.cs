using ChiBo.App.CommandLine;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Home;
using ChiBo.Domain.Meetings;
using ChiBo.Storage;

namespace ChiBo.App.Features.Areas;

/// <summary>What a member in charge has to do about areas, for the first page.</summary>
internal static class AreaHomeCards
{
    /// <summary>A card for each area in the person's charge whose report of this month is not in.</summary>
    public static async Task<IReadOnlyList<HomeCard>> Of(ChiBoContext db, AreasInReach reach, DateOnly today)
    {
        var month = MeetingMonth.Of(today);
        var cards = new List<HomeCard>();
        foreach (AreaUnit area in await reach.Own(month, today))
        {
            AreaBoard board = await AreaBoard.Read(db, area.CommuneId, [area], month, today);
            if (board.Lines[0] is { IsOpen: true } line)
            {
                cards.Add(
                    new HomeCard(
                        new Phrase($"Báo cáo địa bàn {area.Name}", $"Report on {area.Name}"),
                        line.UrgedWords is { } words
                            ? new Phrase($"Chi ủy nhắc: {words}", $"The cell committee urges you: {words}")
                            : new Phrase("Gửi trước cuộc họp của chi bộ cơ quan.", "Before the agency cell meets."),
                        AreaTexts.WriteReport,
                        $"/areas/{Uri.EscapeDataString(area.Code)}/report?month={month}",
                        IsPrimary: true
                    )
                );
            }
        }

        return cards;
    }
}
