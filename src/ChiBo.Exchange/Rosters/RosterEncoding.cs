namespace ChiBo.Exchange.Rosters;

/// <summary>How the letters of a roster are written.</summary>
public enum RosterEncoding
{
    /// <summary>Unicode: UTF-8, or a workbook that holds plain Unicode.</summary>
    Utf8,

    /// <summary>A text file in UTF-16.</summary>
    Utf16,

    /// <summary>A text file in Windows-1258.</summary>
    Windows1258,

    /// <summary>TCVN3 (ABC), the fonts .VnTime and .VnTimeH, in a text file or in the cells of a workbook.</summary>
    Tcvn3,

    /// <summary>VNI for Windows, the fonts VNI-Times and the like, in a text file or in the cells of a workbook.</summary>
    Vni,
}

/// <summary>The names of the encodings.</summary>
public static class RosterEncodings
{
    /// <summary>The word that other programs read: <c>utf-8</c>, <c>utf-16</c>, <c>windows-1258</c>, <c>tcvn3</c>, <c>vni</c>.</summary>
    public static string Word(this RosterEncoding encoding) =>
        encoding switch
        {
            RosterEncoding.Utf16 => "utf-16",
            RosterEncoding.Windows1258 => "windows-1258",
            RosterEncoding.Tcvn3 => "tcvn3",
            RosterEncoding.Vni => "vni",
            _ => "utf-8",
        };
}
