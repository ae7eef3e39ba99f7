using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChiBo.Domain.Audit;

/// <summary>
/// What a tree was at a moment, to be signed, kept elsewhere and printed: with it, whatever is changed later is found.
/// </summary>
public sealed class Checkpoint
{
    /// <summary>How the moment is written.</summary>
    internal const string MomentFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private readonly byte[] root;

    /// <summary>A checkpoint.</summary>
    /// <param name="origin">Whose tree it is: one line, without control characters or white space at its ends.</param>
    /// <param name="size">How many leaves the tree has.</param>
    /// <param name="root">The root of the tree.</param>
    /// <param name="at">When, in UTC; fractions of a second are dropped.</param>
    /// <exception cref="ArgumentException">One of them is not of that kind.</exception>
    public Checkpoint(string origin, long size, byte[] root, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(root);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        if (!IsOrigin(origin))
        {
            throw new ArgumentException(
                "An origin is one line that begins and ends with a visible sign.",
                nameof(origin)
            );
        }

        if (root.Length != MerkleTree.HashLength)
        {
            throw new ArgumentException($"A root has {MerkleTree.HashLength} bytes.", nameof(root));
        }

        if (at.Kind != DateTimeKind.Utc)
        {
            throw new ArgumentException("The moment of a checkpoint is in UTC.", nameof(at));
        }

        Origin = origin;
        Size = size;
        this.root = [.. root];
        At = new DateTime(at.Ticks - (at.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
    }

    /// <summary>Whose tree it is.</summary>
    public string Origin { get; }

    /// <summary>How many leaves the tree has.</summary>
    public long Size { get; }

    /// <summary>The root of the tree.</summary>
    public ReadOnlyMemory<byte> Root => root;

    /// <summary>When, in UTC, to the second.</summary>
    public DateTime At { get; }

    /// <summary>What is signed: four lines, each with its end. The same checkpoint has the same text everywhere.</summary>
    public string Text =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Origin}\n{Size}\n{Convert.ToBase64String(root)}\n{At.ToString(MomentFormat, CultureInfo.InvariantCulture)}\n"
        );

    /// <summary>The checkpoint with the signature of the key.</summary>
    public SignedCheckpoint Sign(ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new SignedCheckpoint(
            this,
            SignedCheckpoint.KeyIdOf(key),
            key.SignData(
                Encoding.UTF8.GetBytes(Text),
                HashAlgorithmName.SHA256,
                DSASignatureFormat.IeeeP1363FixedFieldConcatenation
            )
        );
    }

    internal static bool IsOrigin(string origin) =>
        origin.Length > 0 && origin.Trim().Length == origin.Length && !origin.Any(IsLineBreaking);

    private static bool IsLineBreaking(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' || char.IsSurrogate(character);
}
