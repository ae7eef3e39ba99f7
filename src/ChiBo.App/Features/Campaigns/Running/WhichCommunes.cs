using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Campaigns.Running;

/// <summary>Which communes of a campaign are moved.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Codes">The communes; nothing for all that are at the step.</param>
internal sealed record WhichCommunes(long Campaign, IReadOnlyCollection<string>? Codes)
{
    /// <summary>For communes the number of the revision that was shown, so that nobody decides on what has changed since.</summary>
    public IReadOnlyDictionary<string, long>? Seen { get; init; }

    /// <summary>Whether only those are meant whose submitted verdict conforms.</summary>
    public bool OnlyConforming { get; init; }

    /// <summary>Among all, those alone that fall to this committee between; nothing for any.</summary>
    public IReadOnlySet<int>? Between { get; init; }

    /// <summary>Whether a commune is meant.</summary>
    public bool Fits(CommuneToMove row) =>
        (!OnlyConforming || row.Verdict == Verdict.Conforming)
        && (Between is null || (row.Row.BetweenId is { } between && Between.Contains(between)));
}

/// <summary>Communes that were moved.</summary>
/// <param name="Act">The act.</param>
/// <param name="Communes">How many.</param>
internal sealed record MovedCommunes(long Act, int Communes);
