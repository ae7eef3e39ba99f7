using System.Globalization;
using System.Security;
using System.Text;
using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Documents.Docx;

/// <summary>
/// Bars as a chart of the file itself, which office programs draw: its numbers can be read by a machine, and it prints without
/// colours. No workbook is embedded and nothing is fetched.
/// </summary>
internal static class BarsPart
{
    private const int EmuPerTwip = 635;
    private const int BarTwips = 400;
    private const int AroundTwips = 1_300;

    /// <summary>What stays of a page below its heading.</summary>
    private const int MostTwips = 11_500;

    /// <summary>Greys that differ in print, the last one white with a line around.</summary>
    private static readonly string[] Greys = ["595959", "BFBFBF", "8C8C8C", "FFFFFF"];

    /// <summary>The pictures of a document.</summary>
    public static IEnumerable<BarsBlock> In(PartyDocument document) =>
        Listed(document.Body).Concat(Listed(document.Annex));

    public static string NameOf(BarsBlock bars) => $"word/charts/chart{Number(bars.Number)}.xml";

    public static string ContentTypes(string part, PartyDocument document) =>
        part.Replace(
            "</Types>",
            string.Concat(
                In(document)
                    .Select(bars =>
                        $"<Override PartName=\"/{NameOf(bars)}\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>"
                    )
            ) + "</Types>",
            StringComparison.Ordinal
        );

    public static string Relationships(string part, PartyDocument document) =>
        part.Replace(
            "</Relationships>",
            string.Concat(
                In(document)
                    .Select(bars =>
                        $"<Relationship Id=\"{IdOf(bars)}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart\" Target=\"charts/chart{Number(bars.Number)}.xml\"/>"
                    )
            ) + "</Relationships>",
            StringComparison.Ordinal
        );

    /// <summary>The place of the picture in the text, and its title below it.</summary>
    public static IEnumerable<OpenXmlElement> Picture(PageLayout page, BarsBlock bars)
    {
        long width = (long)page.TextWidth * EmuPerTwip;
        long height = (long)Math.Min(MostTwips, AroundTwips + (BarTwips * bars.Bars.Count)) * EmuPerTwip;
        string drawing = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{bars.Number}" name="Bars {bars.Number}" descr="{Xml(
                Told(bars)
            )}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="{IdOf(
                bars
            )}"/></a:graphicData></a:graphic></wp:inline></w:drawing>
            """
        );
        yield return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = PartyStyle.TableCentred }, new KeepNext()),
            new Run(new Drawing(drawing))
        );
        yield return Pieces.Paragraph(PartyStyle.Note, bars.Title);
    }

    /// <summary>The chart.</summary>
    public static string Xml(BarsBlock bars)
    {
        var series = new StringBuilder();
        for (int part = 0; part < bars.Parts.Count; part++)
        {
            series.Append(Series(bars, part));
        }

        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>{series}<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>{Letters}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>{Letters}<c:crossAx val="1"/><c:crosses val="max"/></c:valAx></c:plotArea>{Legend(
                bars
            )}<c:plotVisOnly val="1"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>
            """;
    }

    private const string Letters =
        "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1000\"><a:latin typeface=\"Times New Roman\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr>";

    private static string Legend(BarsBlock bars) =>
        bars.Parts.Count > 1 ? $"<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>{Letters}</c:legend>" : "";

    private static string Series(BarsBlock bars, int part)
    {
        string labels = Points(bars.Bars.Select(bar => bar.Label));
        string values = Points(bars.Bars.Select(bar => Number(bar.Values[part])));
        string count = Number(bars.Bars.Count);
        string grey = Greys[part % Greys.Length];
        return $"""
            <c:ser><c:idx val="{Number(part)}"/><c:order val="{Number(part)}"/><c:tx><c:strRef><c:f>Bars!$A${Number(
                part + 1
            )}</c:f><c:strCache><c:ptCount val="1"/>{Points([
                bars.Parts[part],
            ])}</c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="{grey}"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/><c:cat><c:strLit><c:ptCount val="{count}"/>{labels}</c:strLit></c:cat><c:val><c:numLit><c:formatCode>0</c:formatCode><c:ptCount val="{count}"/>{values}</c:numLit></c:val></c:ser>
            """;
    }

    private static string Points(IEnumerable<string> values) =>
        string.Concat(values.Select((value, place) => $"<c:pt idx=\"{Number(place)}\"><c:v>{Xml(value)}</c:v></c:pt>"));

    /// <summary>The picture in words, for those who do not see it.</summary>
    private static string Told(BarsBlock bars) =>
        $"{bars.Title}: "
        + string.Join(
            "; ",
            bars.Bars.Select(bar =>
                $"{bar.Label}: {string.Join(", ", bars.Parts.Zip(bar.Values, (part, value) => $"{part} {Number(value)}"))}"
            )
        );

    private static IEnumerable<BarsBlock> Listed(IEnumerable<BodyBlock> blocks) =>
        blocks is IReadOnlyCollection<BodyBlock> list ? list.OfType<BarsBlock>() : [];

    private static string IdOf(BarsBlock bars) => $"rIdBars{Number(bars.Number)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Xml(string text) => SecurityElement.Escape(PlainText.Of(text));
}
