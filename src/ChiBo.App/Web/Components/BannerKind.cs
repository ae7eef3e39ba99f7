namespace ChiBo.App.Web.Components;

/// <summary>What a banner tells.</summary>
public enum BannerKind : byte
{
    /// <summary>Something to know.</summary>
    Note,

    /// <summary>What was asked for is done.</summary>
    Done,

    /// <summary>Something to look at.</summary>
    Warning,

    /// <summary>What was asked for is not done.</summary>
    Failure,
}
