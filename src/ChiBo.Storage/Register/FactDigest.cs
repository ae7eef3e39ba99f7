using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChiBo.Storage.Register;

/// <summary>SHA-256 over the values of facts, written so that no two lists of values look alike.</summary>
/// <remarks>Each value is its length, a colon and its text, and a value that is not known is a hyphen.</remarks>
internal sealed class FactDigest : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public FactDigest Add(string? value)
    {
        if (value is null)
        {
            hash.AppendData("-"u8);
            return this;
        }

        byte[] text = Encoding.UTF8.GetBytes(value);
        hash.AppendData(Encoding.ASCII.GetBytes(text.Length.ToString(CultureInfo.InvariantCulture) + ":"));
        hash.AppendData(text);
        return this;
    }

    public FactDigest Add(DateOnly? day) => Add(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public FactDigest Add(DateTime? moment) => Add(moment?.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));

    public FactDigest Add(long? number) => Add(number?.ToString(CultureInfo.InvariantCulture));

    public FactDigest Add<T>(T? word)
        where T : struct, Enum => Add(word?.ToString());

    public FactDigest Add(Fact fact)
    {
        Add(fact.Table).Add(fact.Id);
        fact.Describe(this);
        return this;
    }

    /// <summary>The digest of all that was added, in hexadecimal; the next begins anew.</summary>
    public string Take() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();
}
