using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;
using ChiBo.Guidance.Local;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>Packs as texts: their digest, and what they say, read once.</summary>
internal static class LocalPacks
{
    /// <summary>More are not remembered: they are read anew.</summary>
    private const int MostRemembered = 500;

    private static readonly ConcurrentDictionary<string, PackReading> Remembered = new(StringComparer.Ordinal);

    /// <summary>SHA-256 of the text, in lower-case hexadecimal.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The pack of a text, or what is wrong with how it is written.</summary>
    public static PackReading Read(string text)
    {
        string hash = HashOf(text);
        if (!Remembered.TryGetValue(hash, out PackReading? reading))
        {
            reading = LocalPackFiles.Read(text);
            if (Remembered.Count >= MostRemembered)
            {
                Remembered.Clear();
            }

            Remembered[hash] = reading;
        }

        return reading;
    }

    /// <summary>The guidance that a pack carries out: the one in force on its first day.</summary>
    public static GuidanceDocument GuidanceOf(LocalPack pack) => GuidanceLibrary.Embedded.AppliedOn(pack.From);
}
