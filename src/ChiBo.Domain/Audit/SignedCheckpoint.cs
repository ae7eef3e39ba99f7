using System.Security.Cryptography;
using System.Text;

namespace ChiBo.Domain.Audit;

/// <summary>
/// A checkpoint and its signature, as a text that can be kept anywhere: the four lines of the checkpoint, an empty
/// line, and <c>— origin base64</c>, where four bytes that name the key stand before the signature.
/// </summary>
public sealed class SignedCheckpoint
{
    /// <summary>How many bytes name a key.</summary>
    internal const int KeyIdLength = 4;

    /// <summary>What a line of a signature begins with.</summary>
    internal const string SignatureMark = "— ";

    private readonly byte[] keyId;
    private readonly byte[] signature;

    internal SignedCheckpoint(Checkpoint checkpoint, byte[] keyId, byte[] signature)
    {
        Checkpoint = checkpoint;
        this.keyId = keyId;
        this.signature = signature;
    }

    /// <summary>What is signed.</summary>
    public Checkpoint Checkpoint { get; }

    /// <summary>The text of the checkpoint and of its signature.</summary>
    public string Text =>
        $"{Checkpoint.Text}\n{SignatureMark}{Checkpoint.Origin} {Convert.ToBase64String([.. keyId, .. signature])}\n";

    /// <summary>Whether this key signed exactly this; a key without its private half is enough.</summary>
    public bool Verify(ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return keyId.AsSpan().SequenceEqual(KeyIdOf(key))
            && key.VerifyData(
                Encoding.UTF8.GetBytes(Checkpoint.Text),
                signature,
                HashAlgorithmName.SHA256,
                DSASignatureFormat.IeeeP1363FixedFieldConcatenation
            );
    }

    /// <summary>
    /// Reads a signed checkpoint. There is one way to write each, so that what reads well is letter for letter what was
    /// written; whether the signature is right, says <see cref="Verify"/>.
    /// </summary>
    /// <returns>The checkpoint, or <see langword="null"/> with the first fault.</returns>
    public static SignedCheckpoint? Read(string text, out CheckpointFault? fault) =>
        CheckpointReader.Read(text, out fault);

    internal static byte[] KeyIdOf(ECDsa key) => SHA256.HashData(key.ExportSubjectPublicKeyInfo())[..KeyIdLength];
}
