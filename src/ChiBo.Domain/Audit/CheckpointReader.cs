using System.Globalization;

namespace ChiBo.Domain.Audit;

/// <summary>Reads signed checkpoints, and takes no other spelling than the one that is written.</summary>
internal static class CheckpointReader
{
    private const int Lines = 6;

    public static SignedCheckpoint? Read(string text, out CheckpointFault? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = text.Split('\n');
        long size = 0;
        byte[]? root = null;
        DateTime at = default;
        byte[]? signature = null;
        fault =
            lines.Length != Lines + 1 || lines[Lines].Length > 0 || text.Contains('\r', StringComparison.Ordinal)
                ? CheckpointFault.NotSixLines
            : !Checkpoint.IsOrigin(lines[0]) ? CheckpointFault.Origin
            : !IsSize(lines[1], out size) ? CheckpointFault.Size
            : !IsBase64(lines[2], out root) || root.Length != MerkleTree.HashLength ? CheckpointFault.Root
            : !IsMoment(lines[3], out at) ? CheckpointFault.Moment
            : lines[4].Length > 0 ? CheckpointFault.EmptyLine
            : !IsSignature(lines[5], lines[0], out signature) ? CheckpointFault.Signature
            : null;
        return fault is null
            ? new SignedCheckpoint(
                new Checkpoint(lines[0], size, root!, at),
                signature![..SignedCheckpoint.KeyIdLength],
                signature[SignedCheckpoint.KeyIdLength..]
            )
            : null;
    }

    private static bool IsSize(string line, out long size) =>
        long.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out size)
        && size.ToString(CultureInfo.InvariantCulture) == line;

    private static bool IsMoment(string line, out DateTime at) =>
        DateTime.TryParseExact(
            line,
            Checkpoint.MomentFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out at
        );

    private static bool IsSignature(string line, string origin, out byte[] signature)
    {
        string start = $"{SignedCheckpoint.SignatureMark}{origin} ";
        signature = [];
        return line.StartsWith(start, StringComparison.Ordinal)
            && IsBase64(line[start.Length..], out signature)
            && signature.Length > SignedCheckpoint.KeyIdLength;
    }

    /// <summary>Base64 as it is written: bits that nobody reads must be zero, or two texts would say the same.</summary>
    private static bool IsBase64(string line, out byte[] bytes)
    {
        bytes = new byte[line.Length];
        if (!Convert.TryFromBase64String(line, bytes, out int length))
        {
            return false;
        }

        bytes = bytes[..length];
        return Convert.ToBase64String(bytes) == line;
    }
}
