using System.Security;
using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Docx;

/// <summary>
/// The headers of a file that was taken away with personal data: on every page, the first too, a line above the text and large pale
/// letters behind it say who took it, when, and for whom.
/// </summary>
internal static class PageMark
{
    /// <summary>The header of the first page.</summary>
    public const string FirstHeaderId = "rId4";

    /// <summary>Word and LibreOffice know a watermark by a shape of this name.</summary>
    private const string Shape = "PowerPlusWaterMarkObject";

    /// <summary>Grey, and so small that it stays beside the text.</summary>
    private const string Letters =
        "<w:rPr><w:color w:val=\"7F7F7F\"/><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/></w:rPr>";

    /// <summary>A header with the mark, and the number of the page where it bears one.</summary>
    public static string Header(FileMark mark, int number, bool hasPageNumber)
    {
        string line = SecurityElement.Escape(PlainText.Of(mark.Line));
        string behind = SecurityElement.Escape(PlainText.Of(mark.Behind));
        string page = hasPageNumber
            ? $"<w:p><w:pPr><w:pStyle w:val=\"{PartyStyle.PageNumber}\"/></w:pPr><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>"
            : "";
        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">{page}<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r>{Letters}<w:t xml:space="preserve">{line}</w:t></w:r><w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas><v:path textpathok="t" o:connecttype="custom"/><v:textpath on="t" fitshape="t"/></v:shapetype><v:shape id="{Shape}{number}" o:spid="_x0000_s{2048
                + number}" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:460pt;height:42pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;Times New Roman&quot;;font-size:1pt" string="{behind}"/></v:shape></w:pict></w:r></w:p></w:hdr>
            """;
    }
}
