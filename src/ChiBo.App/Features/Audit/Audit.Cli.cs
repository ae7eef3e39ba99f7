using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.Domain.Audit;
using ChiBo.Storage.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Audit;

/// <summary><c>chibo audit</c>: whether what was recorded is as it was written.</summary>
internal static class AuditCli
{
    public static Verb Create(Terminal terminal)
    {
        var audit = new Verb(
            terminal,
            "audit",
            new Phrase("Kiểm tra nhật ký kiểm toán.", "Looks at the audit."),
            "chibo audit verify",
            "chibo audit checkpoint"
        )
        {
            CreateVerify(terminal),
            CreateCheckpoint(terminal),
        };
        return audit;
    }

    private static Verb CreateVerify(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "verify",
            new Phrase(
                "Đối chiếu mọi việc, mọi dòng với nhật ký kiểm toán; nêu từng chỗ không khớp.",
                "Compares all acts and rows with the audit, and names what does not agree."
            ),
            "chibo audit verify",
            "chibo audit verify --checkpoint diem-kiem-tra.txt"
        );
        Option<string> data = verb.TakesData();
        Option<string> checkpoint = verb.Takes(
            "--checkpoint",
            "FILE",
            new Phrase("điểm kiểm tra đã lưu từ trước", "a checkpoint that was kept")
        );
        return verb.Does(async call =>
        {
            string? file = call.GetValue(checkpoint);
            Checkpoint? seen = file is null ? null : Read(file);
            using Installation installation = await Installation.OpenExisting(DataFolder.Choose(call.GetValue(data)));
            AuditReport report = await installation.Use(db => AuditVerifier.Verify(db, installation.Key, seen));
            verb.Answer(
                report.IsSound
                    ? [new Phrase($"Đúng: {report.Acts} việc đều khớp.", $"Sound: all {report.Acts} acts agree.")]
                    : report.Faults.Select(fault => new Phrase(fault.Vietnamese, fault.English))
            );
            return report.IsSound ? ExitCodes.Done : ExitCodes.Found;
        });
    }

    private static Verb CreateCheckpoint(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "checkpoint",
            new Phrase(
                "In điểm kiểm tra mới nhất đã ký, để lưu ở nơi khác.",
                "Prints the last signed checkpoint, to be kept elsewhere."
            ),
            "chibo audit checkpoint > diem-kiem-tra.txt"
        );
        Option<string> data = verb.TakesData();
        return verb.Does(async call =>
        {
            using Installation installation = await Installation.OpenExisting(DataFolder.Choose(call.GetValue(data)));
            string? last = await installation.Use(db =>
                db.AuditEntries.OrderByDescending(entry => entry.ActId)
                    .Select(entry => entry.Checkpoint)
                    .FirstOrDefaultAsync()
            );
            if (last is null)
            {
                throw new CallFaultException(new Phrase("Chưa có việc nào được ghi.", "No act has been recorded yet."));
            }

            using TextWriter text = terminal.OpenText();
            text.Write(last);
            return ExitCodes.Done;
        });
    }

    private static Checkpoint Read(string file)
    {
        try
        {
            if (SignedCheckpoint.Read(File.ReadAllText(file), out _) is { } signed)
            {
                return signed.Checkpoint;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(file);
        }

        throw Unreadable(file);
    }

    private static CallFaultException Unreadable(string file) =>
        new(
            new Phrase(
                $"--checkpoint {file}: không đọc được một điểm kiểm tra đã ký.",
                $"--checkpoint {file}: no signed checkpoint can be read from it."
            )
        );
}
