using System.Security.Cryptography;
using System.Text.Json;
using ChiBo.App.Features.Reorganisations.InBulk;
using Microsoft.AspNetCore.DataProtection;

namespace ChiBo.App.Features.Reorganisations.Pages;

/// <summary>What was asked for goes with the plan that is looked at, so that what is confirmed is what was asked for.</summary>
internal static class SealedReorganisation
{
    private const string Purpose = "reorganisation";

    public static string Seal(this Reorganisation what, IDataProtectionProvider keys) =>
        keys.CreateProtector(Purpose).Protect(JsonSerializer.Serialize(what, ReorganisationFile.Format));

    /// <summary>What was sealed; nothing when the text is not, or was sealed with keys that are gone.</summary>
    public static Reorganisation? Open(string? text, IDataProtectionProvider keys)
    {
        try
        {
            return text is null
                ? null
                : JsonSerializer.Deserialize<Reorganisation>(
                    keys.CreateProtector(Purpose).Unprotect(text),
                    ReorganisationFile.Format
                );
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
