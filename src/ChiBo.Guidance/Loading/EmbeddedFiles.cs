using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace ChiBo.Guidance.Loading;

/// <summary>The files of <c>guidance/</c> and of the rules, as they lie in this assembly.</summary>
internal static class EmbeddedFiles
{
    private static readonly Assembly Here = typeof(EmbeddedFiles).Assembly;

    /// <summary>Names with <c>/</c> between folders, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [.. Here.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The text of a file, its lines ended by LF.</summary>
    public static string Read(string name)
    {
        string actual = Here.GetManifestResourceNames().First(candidate => candidate.Replace('\\', '/') == name);
        using Stream stream = Here.GetManifestResourceStream(actual)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>The text of a file, or nothing when there is none.</summary>
    public static string? ReadIfThere(string name) => Names.Contains(name, StringComparer.Ordinal) ? Read(name) : null;

    /// <summary>SHA-256 over the names and texts of all files under the folders.</summary>
    public static string HashOf(params string[] folders)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string name in Names)
        {
            if (folders.Any(folder => name.StartsWith(folder, StringComparison.Ordinal)))
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{Read(name)}\n"));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
