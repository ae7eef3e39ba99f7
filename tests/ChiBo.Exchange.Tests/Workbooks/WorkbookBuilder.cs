using System.IO.Compression;
using System.Text;

namespace ChiBo.Exchange.Tests.Workbooks;

/// <summary>Makes workbooks as other programs write them, and such as nobody should send.</summary>
internal sealed class WorkbookBuilder : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, string> sheets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> more = new(StringComparer.Ordinal);
    private readonly string folder = Directory.CreateTempSubdirectory("chibo-book-").FullName;

    private readonly Dictionary<string, string> merges = new(StringComparer.Ordinal);
    private readonly HashSet<string> hidden = new(StringComparer.Ordinal);

    public string Types { get; set; } = "";

    public bool From1904 { get; set; }

    public string Prolog { get; set; } = "";

    public string Path => System.IO.Path.Combine(folder, "book.xlsx");

    /// <summary>Adds a sheet by the XML of its rows.</summary>
    public WorkbookBuilder Sheet(string name, string rows)
    {
        sheets[name] = rows;
        return this;
    }

    /// <summary>Makes cells of a sheet one, by ranges such as C1:D1.</summary>
    public WorkbookBuilder Merge(string name, params string[] ranges)
    {
        merges[name] =
            $"<mergeCells>{string.Concat(ranges.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>";
        return this;
    }

    public WorkbookBuilder Hide(string name)
    {
        hidden.Add(name);
        return this;
    }

    public WorkbookBuilder Part(string name, byte[] content)
    {
        more[name] = content;
        return this;
    }

    /// <summary>A row of texts.</summary>
    public static string Row(int number, params string[] cells) => Cells(number, [.. cells.Select(Text)]);

    /// <summary>A row of cells given as XML without their place.</summary>
    public static string Cells(int number, params string[] cells) =>
        $"<row r=\"{number}\">"
        + string.Concat(
            cells.Select(
                (cell, i) => cell.Replace("<c", $"<c r=\"{(char)('A' + i)}{number}\"", StringComparison.Ordinal)
            )
        )
        + "</row>";

    public static string Text(string text) =>
        text.Length == 0
            ? "<c/>"
            : $"<c t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(text)}</t></is></c>";

    public static string Number(string value, int style = 0) => $"<c s=\"{style}\"><v>{value}</v></c>";

    public string Write()
    {
        using var archive = new ZipArchive(File.Create(Path), ZipArchiveMode.Create);
        Add(
            archive,
            "[Content_Types].xml",
            $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>{Types}</Types>"
        );
        Add(
            archive,
            "_rels/.rels",
            $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        );
        int id = 0;
        string names = string.Concat(
            sheets.Keys.Select(name =>
                $"<sheet name=\"{name}\" sheetId=\"{++id}\"{(hidden.Contains(name) ? " state=\"hidden\"" : "")} r:id=\"rId{id}\"/>"
            )
        );
        Add(
            archive,
            "xl/workbook.xml",
            $"{Prolog}<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">{(From1904 ? "<workbookPr date1904=\"1\"/>" : "")}<sheets>{names}</sheets></workbook>"
        );
        id = 0;
        string relations = string.Concat(
            sheets.Keys.Select(_ =>
                $"<Relationship Id=\"rId{++id}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{id}.xml\"/>"
            )
        );
        relations += $"<Relationship Id=\"rIdS\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>";
        Add(
            archive,
            "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{Package}/relationships\">{relations}</Relationships>"
        );
        // Styles: 1 a date, 2 a date with time, 3 five digits, 4 month and year.
        Add(
            archive,
            "xl/styles.xml",
            $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"00000\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/><numFmt numFmtId=\"166\" formatCode=\"mmm\\-yy\"/></numFmts>"
                + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/><xf numFmtId=\"164\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>"
        );
        id = 0;
        foreach ((string name, string rows) in sheets)
        {
            Add(
                archive,
                $"xl/worksheets/sheet{++id}.xml",
                $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{merges.GetValueOrDefault(name)}</worksheet>"
            );
        }

        foreach ((string name, byte[] content) in more)
        {
            using Stream part = archive.CreateEntry(name).Open();
            part.Write(content);
        }

        return Path;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void Add(ZipArchive archive, string name, string text)
    {
        using Stream part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
