namespace ChiBo.Domain.Reviews;

/// <summary>What becomes of a part of a person.</summary>
public enum CapRounding
{
    /// <summary>It is left out.</summary>
    Down,

    /// <summary>Half and more make one.</summary>
    Nearest,

    /// <summary>It makes one.</summary>
    Up,
}

/// <summary>How many may be excellent, of those rated good (21-HD/BTCTW 2019).</summary>
/// <param name="Percent">Per cent of those rated good.</param>
/// <param name="Rounding">What becomes of a part of a person.</param>
public sealed record ExcellentCap(int Percent, CapRounding Rounding)
{
    private const int Whole = 100;
    private const int Half = 50;

    /// <summary>The most who may be excellent.</summary>
    public int Most(int ratedGood) =>
        Rounding switch
        {
            CapRounding.Down => ratedGood * Percent / Whole,
            CapRounding.Nearest => ((ratedGood * Percent) + Half) / Whole,
            _ => ((ratedGood * Percent) + Whole - 1) / Whole,
        };

    /// <summary>Whether more are excellent than may be.</summary>
    public bool IsExceeded(IReadOnlyCollection<ReviewLevel> levels) =>
        levels.Count(level => level == ReviewLevel.Excellent) > Most(levels.Count(level => level == ReviewLevel.Good));
}
