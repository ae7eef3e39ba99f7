using ChiBo.App.CommandLine;
using ChiBo.App.Features.Home;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>What residence cells are asked, on the first page.</summary>
internal static class ResidenceHomeCards
{
    private static readonly Phrase Open = new("Mở việc được hỏi", "Open what is asked");

    /// <summary>How many letters and comments wait for the person's cells; nothing when none does.</summary>
    public static async Task<HomeCard?> Of(AskedOfUs asked)
    {
        int letters = (await asked.Letters()).Count;
        IReadOnlyList<RequestLine> waiting = [.. (await asked.Requests()).Where(line => line.GivenOn is null)];
        int late = waiting.Count(line => line.LateSince is not null);
        return letters + waiting.Count == 0
            ? null
            : new HomeCard(
                ResidenceTexts.AskedOfUs,
                new Phrase(
                    $"{waiting.Count} ý kiến nhận xét chờ ghi, trong đó {late} quá hạn; {letters} giấy giới thiệu chờ xác nhận.",
                    $"{waiting.Count} comments to give, {late} of them late; {letters} letters to confirm."
                ),
                Open,
                "/residence",
                IsPrimary: late > 0
            );
    }
}
