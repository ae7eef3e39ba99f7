using System.Security.Cryptography;

namespace ChiBo.Storage.Audit;

/// <summary>The key that signs checkpoints of the audit. It lies beside the database, not in it.</summary>
public sealed class AuditKey : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private AuditKey(ECDsa key, string origin)
    {
        Key = key;
        Origin = origin;
    }

    internal ECDsa Key { get; }

    /// <summary>Names the installation in its checkpoints: the beginning of the public key's digest.</summary>
    public string Origin { get; }

    /// <summary>Reads the key, or makes one when there is none yet.</summary>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public static AuditKey OpenOrCreate(string file)
    {
        if (!File.Exists(file))
        {
            using ECDsa made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = OwnerOnly;
            }

            using var writer = new StreamWriter(file, options);
            writer.Write(made.ExportPkcs8PrivateKeyPem());
        }

        ECDsa key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(file));
        string digest = Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));
        return new AuditKey(key, $"chibo/{digest[..16]}");
    }

    public void Dispose() => Key.Dispose();
}
