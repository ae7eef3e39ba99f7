using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace ChiBo.App.Features.Api.Keys;

/// <summary>A key as its owner sees it once: <c>chibo_12_…</c>, its number and 32 random bytes as base64url.</summary>
/// <param name="Id">Number of the key.</param>
/// <param name="Secret">What nobody can guess.</param>
internal sealed record ApiKeyText(int Id, string Secret)
{
    private const string Begin = "chibo_";
    private const int SecretBytes = 32;
    private const int SecretLength = 43;

    /// <summary>A secret that was never there before.</summary>
    public static string NewSecret() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>What is kept of a secret. It is random and long, so that a fast hash without salt gives nothing away.</summary>
    public static byte[] DigestOf(string secret) => SHA256.HashData(Encoding.ASCII.GetBytes(secret));

    /// <summary>Reads a key; nothing when it has another form.</summary>
    public static ApiKeyText? Parse(string text)
    {
        if (!text.StartsWith(Begin, StringComparison.Ordinal))
        {
            return null;
        }

        // The secret may hold the sign that stands before it.
        int sign = text.IndexOf('_', Begin.Length);
        return
            sign > 0
            && int.TryParse(text.AsSpan(Begin.Length, sign - Begin.Length), NumberStyles.None, null, out int id)
            && text.Length - sign - 1 == SecretLength
            && text.All(char.IsAscii)
            ? new ApiKeyText(id, text[(sign + 1)..])
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Begin}{Id}_{Secret}");
}
