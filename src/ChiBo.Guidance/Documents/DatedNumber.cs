namespace ChiBo.Guidance.Documents;

/// <summary>A number of days, months, years or votes in dated data, and how sure it is.</summary>
/// <param name="Value">The number, from 1 on.</param>
/// <param name="Status">How sure.</param>
/// <param name="Source">From where.</param>
public sealed record DatedNumber(int Value, GuidanceStatus Status, string Source)
{
    /// <summary>Whether it decides without saying that it is a draft.</summary>
    public bool IsSure => Status == GuidanceStatus.Verified;
}
