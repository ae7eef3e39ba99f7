using ChiBo.App.CommandLine;
using ChiBo.App.Features.Home;

namespace ChiBo.App.Features.Proposals;

/// <summary>What of proposals concerns the person on the first page.</summary>
internal static class ProposalHomeCards
{
    private static readonly Phrase Open = new("Mở kiến nghị", "Open proposals");

    /// <summary>How many wait for an answer and are late, of those that the person sees; nothing when none waits.</summary>
    public static async Task<HomeCard?> Of(ProposalList list)
    {
        IReadOnlyList<ProposalLine> all = await list.Read();
        int owed = all.Count(line => line.Course.IsOwed);
        int late = all.Count(line => line.OverdueSince is not null);
        return owed == 0
            ? null
            : new HomeCard(
                ProposalTexts.Title,
                new Phrase(
                    $"{owed} kiến nghị chờ trả lời, trong đó {late} quá hạn.",
                    $"{owed} proposals wait for an answer, {late} of them late."
                ),
                Open,
                late > 0 ? "/proposals?state=Late" : "/proposals?state=Owed",
                IsPrimary: late > 0
            );
    }
}
