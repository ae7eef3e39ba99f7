using System.Text;

namespace ChiBo.Exchange.Rosters.Letters;

/// <summary>The ways in which a text of Western letters can be read.</summary>
internal static class OldFonts
{
    /// <summary>Reads a text as the encoding asks; Unicode is only put right where letters look alike.</summary>
    public static string Read(string text, RosterEncoding encoding) =>
        encoding switch
        {
            RosterEncoding.Tcvn3 => Tcvn3.Decode(text),
            RosterEncoding.Vni => Vni.Decode(text),
            _ => Plain(text),
        };

    /// <summary>NFC, and the Icelandic letter that looks like Đ made one.</summary>
    private static string Plain(string text) =>
        VietnameseText.WellFormed(text).Normalize(NormalizationForm.FormC).Replace('Ð', 'Đ').Replace('ð', 'đ');
}
