namespace ChiBo.App.Web.Visitors;

/// <summary>Which colours a page has.</summary>
public enum Theme : byte
{
    /// <summary>As the visitor's device asks.</summary>
    AsDevice,

    /// <summary>Dark letters on light.</summary>
    Light,

    /// <summary>Light letters on dark.</summary>
    Dark,
}
