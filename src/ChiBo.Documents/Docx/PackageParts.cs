using System.Security;
using ChiBo.Documents.PartyDocuments;
using DocumentFormat.OpenXml.Wordprocessing;
using Language = ChiBo.Domain.Shared.Language;

namespace ChiBo.Documents.Docx;

/// <summary>The small parts of the file.</summary>
internal static class PackageParts
{
    public const string HeaderId = "rId3";

    private const string ContentTypes = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>
        """;

    public const string Relationships = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
        """;

    private const string DocumentRelationships = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>
        """;

    /// <summary>With the header of the first page, where a mark stands on it, and with pictures.</summary>
    public static string ContentTypesOf(PartyDocument document) =>
        With(
            BarsPart.ContentTypes(ContentTypes, document),
            "</Types>",
            "<Override PartName=\"/word/header2.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>",
            document
        );

    /// <summary>With the header of the first page, where a mark stands on it, and with pictures.</summary>
    public static string RelationshipsOf(PartyDocument document) =>
        With(
            BarsPart.Relationships(DocumentRelationships, document),
            "</Relationships>",
            $"<Relationship Id=\"{PageMark.FirstHeaderId}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"header2.xml\"/>",
            document
        );

    /// <summary>Title, language and day; no author, for a file must not tell who sat at the machine.</summary>
    public static string CoreProperties(PartyDocument document)
    {
        string title = SecurityElement.Escape(PlainText.Of($"{document.TypeName} {document.Summary}"));
        string moment = $"{document.MadeOn:yyyy-MM-dd}T00:00:00Z";
        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:language>{Code(
                document.Language
            )}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified></cp:coreProperties>
            """;
    }

    public static Settings Settings(Language language) =>
        new(
            new Zoom { Percent = "100" },
            new DefaultTabStop { Val = 709 },
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages { Val = Code(language) }
        );

    /// <summary>The number of the page, in the middle above the text: the only field of the file.</summary>
    public static Header PageNumber() =>
        new(
            new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = PartyStyle.PageNumber }),
                new SimpleField(new Run(new Text("2"))) { Instruction = " PAGE " }
            )
        );

    private static string With(string part, string end, string more, PartyDocument document) =>
        document.Mark is null ? part : part.Replace(end, more + end, StringComparison.Ordinal);

    public static string Code(Language language) => language == Language.Vietnamese ? "vi-VN" : "en-GB";
}
