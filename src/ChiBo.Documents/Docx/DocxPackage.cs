using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;

namespace ChiBo.Documents.Docx;

/// <summary>The parts of a DOCX file behind one another, each with the same moment, so that nothing depends on the clock.</summary>
internal sealed class DocxPackage(Stream output) : IDisposable
{
    /// <summary>The first moment that a ZIP file can tell.</summary>
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive = new(output, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a part that is text.</summary>
    public void Add(string name, string text) => Add(name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Adds a part with the element as its root.</summary>
    public void Add(string name, OpenXmlElement root) =>
        Add(
            name,
            stream =>
            {
                using var xml = OpenXmlWriter.Create(stream, Encoding.UTF8);
                xml.WriteStartDocument(standalone: true);
                xml.WriteElement(root);
            }
        );

    /// <summary>Adds a part that is written as it goes.</summary>
    public void Add(string name, Action<Stream> write)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Moment;
        using Stream stream = entry.Open();
        write(stream);
    }

    public void Dispose() => archive.Dispose();
}
