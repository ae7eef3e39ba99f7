using System.Text;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Sources;

namespace ChiBo.Exchange.Rosters.Files;

/// <summary>Looks at an .xls file before anything reads it: macros and passwords are refused.</summary>
internal static class OldWorkbookGuard
{
    public static void Check(ReadOnlySpan<byte> file)
    {
        CompoundHeader.Check(file);
        if (Holds(file, "EncryptedPackage"))
        {
            throw Encrypted();
        }

        if (Holds(file, "_VBA_PROJECT"))
        {
            throw new UnreadableSourceException(
                FaultReason.Unreadable(
                    "tệp có macro, nên không được mở; hãy lưu lại không có macro.",
                    "the file has macros and is not opened; save it without them."
                )
            );
        }
    }

    public static UnreadableSourceException Encrypted() =>
        new(
            FaultReason.Unreadable(
                "tệp có mật khẩu; hãy lưu lại không mật khẩu.",
                "the file has a password; save it without one."
            )
        );

    /// <summary>Names inside such a file are written in UTF-16.</summary>
    private static bool Holds(ReadOnlySpan<byte> file, string name) =>
        file.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
