namespace ChiBo.App.Web.Gallery;

/// <summary>How the components of the gallery are filled.</summary>
public enum GalleryState : byte
{
    /// <summary>With much, and long words.</summary>
    Full,

    /// <summary>With nothing.</summary>
    Empty,

    /// <summary>As after a form that was refused.</summary>
    Faulty,
}
