using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using ChiBo.App.Permissions;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace ChiBo.App.Web.Hosting;

/// <summary>
/// The files of <c>wwwroot</c>, carried inside the program: found wherever it is started, compressed once, and kept by
/// browsers for a year, since their address changes with their content.
/// </summary>
internal static class EmbeddedFiles
{
    private const string Folder = "wwwroot/";
    private const int FingerprintLength = 10;

    private static readonly FrozenDictionary<string, EmbeddedFile> ByName = Read()
        .ToFrozenDictionary(asset => asset.Name);

    private static readonly FrozenDictionary<string, EmbeddedFile> ByFileName = ByName.Values.ToFrozenDictionary(
        asset => asset.FileName
    );

    /// <summary>The address of a file of <c>wwwroot</c>.</summary>
    public static string PathOf(string name) => "/assets/" + ByName[name].FileName;

    public static void MapEmbeddedFiles(this WebApplication app)
    {
        app.MapMethods(
                "/assets/{file}",
                [HttpMethods.Get, HttpMethods.Head],
                (string file, HttpContext context) =>
                    ByFileName.TryGetValue(file, out EmbeddedFile? asset) ? Send(asset, context) : Results.NotFound()
            )
            .WithMetadata(new OpenToAllAttribute());
        app.MapGet("/favicon.ico", () => Results.Redirect(PathOf("mark.svg"), permanent: false))
            .WithMetadata(new OpenToAllAttribute());
    }

    private static IResult Send(EmbeddedFile asset, HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            return Results.Bytes(asset.Content, asset.MediaType);
        }

        headers.ContentEncoding = "br";
        return Results.Bytes(asset.Compressed, asset.MediaType);
    }

    private static IEnumerable<EmbeddedFile> Read()
    {
        Assembly program = typeof(EmbeddedFiles).Assembly;
        var types = new FileExtensionContentTypeProvider();
        foreach (
            string resource in program
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        )
        {
            using Stream stream = program.GetManifestResourceStream(resource)!;
            byte[] content = new byte[stream.Length];
            stream.ReadExactly(content);
            string name = resource[Folder.Length..];
            string fingerprint = Convert.ToHexStringLower(SHA256.HashData(content))[..FingerprintLength];
            yield return new EmbeddedFile(
                name,
                $"{Path.GetFileNameWithoutExtension(name)}.{fingerprint}{Path.GetExtension(name)}",
                types.Mappings[Path.GetExtension(name)],
                content,
                Compress(content)
            );
        }
    }

    private static byte[] Compress(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize))
        {
            brotli.Write(content);
        }

        return compressed.ToArray();
    }

    private sealed record EmbeddedFile(
        string Name,
        string FileName,
        string MediaType,
        byte[] Content,
        byte[] Compressed
    );
}
