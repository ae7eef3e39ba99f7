using System.Diagnostics;
using System.Globalization;
using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Tests;

/// <summary>LibreOffice and the readers of PDF, as other people's eyes on the file.</summary>
internal static class OfficeTools
{
    private static readonly string[] Needed = ["soffice", "pdftotext", "pdffonts", "pdftoppm"];

    /// <summary>Skips visibly where they are missing; with CI=true they must be there.</summary>
    public static void Require()
    {
        string[] missing = [.. Needed.Where(tool => !IsThere(tool))];
        if (missing.Length == 0 && HasWordProcessor())
        {
            return;
        }

        string message =
            $"Missing: {string.Join(", ", missing)} or the word processor (libreoffice-writer-nogui, poppler-utils).";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(message);
        }

        Assert.Skip(message);
    }

    /// <summary>Makes a PDF of the document in the folder, and gives its path.</summary>
    public static string ToPdf(string folder, Stream document)
    {
        string path = Path.Combine(folder, "document.docx");
        using (FileStream file = File.Create(path))
        {
            document.CopyTo(file);
        }

        string profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        Run(
            "soffice",
            $"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            path
        );
        string pdf = Path.Combine(folder, "document.pdf");
        File.Exists(pdf).ShouldBeTrue();
        return pdf;
    }

    /// <summary>Makes a PDF of each document in one go, and gives their paths.</summary>
    public static IReadOnlyDictionary<string, string> ToPdfs(
        string folder,
        IReadOnlyDictionary<string, PartyDocument> documents
    )
    {
        foreach ((string name, PartyDocument document) in documents)
        {
            using FileStream file = File.Create(Path.Combine(folder, $"{name}.docx"));
            PartyDocumentWriter.Write(document, file);
        }

        string profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        Run(
            "soffice",
            [
                $"-env:UserInstallation={profile}",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder,
                .. documents.Keys.Select(name => Path.Combine(folder, $"{name}.docx")),
            ]
        );
        var pdfs = documents.Keys.ToDictionary(name => name, name => Path.Combine(folder, $"{name}.pdf"));
        pdfs.Values.ShouldAllBe(pdf => File.Exists(pdf));
        return pdfs;
    }

    /// <summary>The pages of the PDF as pictures.</summary>
    public static IReadOnlyList<PagePicture> PicturesOf(string folder, string pdf)
    {
        const int Dots = 50;
        string name = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(pdf)}-page");
        Run("pdftoppm", "-gray", "-r", $"{Dots}", pdf, name);
        string[] files = Directory.GetFiles(folder, $"{Path.GetFileName(name)}-*.pgm");
        files.ShouldNotBeEmpty();
        return [.. files.Order(StringComparer.Ordinal).Select(file => PagePicture.Read(file, Dots))];
    }

    /// <summary>The words of each page.</summary>
    public static string[] TextOfPages(string pdf) =>
        Run("pdftotext", "-raw", pdf, "-").Split('\f', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of the PDF, with single spaces.</summary>
    public static string TextOf(string pdf) =>
        string.Join(
            ' ',
            Run("pdftotext", "-raw", pdf, "-").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    /// <summary>A line for each font of the PDF.</summary>
    public static IReadOnlyList<string> FontsOf(string pdf) =>
        [.. Run("pdffonts", pdf).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)];

    /// <summary>The program may be there as a spreadsheet alone.</summary>
    private static bool HasWordProcessor()
    {
        string soffice = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "soffice"))
            .First(File.Exists);
        string program = Path.GetDirectoryName(new FileInfo(soffice).ResolveLinkTarget(true)?.FullName ?? soffice)!;
        return File.Exists(Path.Combine(program, "libswlo.so"));
    }

    private static bool IsThere(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, tool)));

    private static string Run(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(
            0,
            string.Create(CultureInfo.InvariantCulture, $"{tool}: {error.GetAwaiter().GetResult()}")
        );
        return output;
    }
}
