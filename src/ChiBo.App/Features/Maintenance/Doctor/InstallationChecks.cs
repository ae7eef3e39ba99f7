using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Notices.Mail;
using ChiBo.Guidance.Meetings;
using ChiBo.Storage;
using ChiBo.Storage.Audit;
using ChiBo.Storage.Upkeep;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Maintenance.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="IsWell">Whether it is well.</param>
/// <param name="Found">What was found; when it is not well, what to do.</param>
internal sealed record Checkup(bool IsWell, Phrase Found);

/// <summary>Looks an installation over: folder, room, database, audit, mail, backups, sheets of assessment.</summary>
internal static class InstallationChecks
{
    private const long LeastRoom = 200L * 1024 * 1024;
    private const int OldestBackupDays = 7;

    public static async Task<IReadOnlyList<Checkup>> Run(DataFolder folder, TimeProvider clock)
    {
        var checks = new List<Checkup> { Room(folder) };
        Installation installation;
        try
        {
            installation = await Installation.OpenExisting(folder);
        }
        catch (DatabaseFaultException fault)
        {
            checks.Add(new Checkup(false, new Phrase(fault.Vietnamese, fault.English)));
            return checks;
        }

        using (installation)
        {
            checks.Add(Well("Cơ sở dữ liệu mở được, đúng phiên bản.", "The database opens and is of this version."));
            checks.AddRange(
                await installation.Use(async db =>
                    (IReadOnlyList<Checkup>)
                        [await Integrity(db), await SetUp(db), await Audit(db, installation), await Mail(db, clock)]
                )
            );
            checks.Add(Backups(folder, clock));
            checks.Add(Assessments(folder));
        }

        return checks;
    }

    private static Checkup Well(string vietnamese, string english) => new(true, new Phrase(vietnamese, english));

    private static Checkup Room(DataFolder folder)
    {
        string root = Directory.Exists(folder.Path) ? folder.Path : Path.GetPathRoot(folder.Path) ?? "/";
        long free = new DriveInfo(root).AvailableFreeSpace;
        long megabytes = free / (1024 * 1024);
        return free >= LeastRoom
            ? Well($"Còn trống {megabytes} MB cho {folder.Path}.", $"There are {megabytes} MB free for {folder.Path}.")
            : new Checkup(
                false,
                new Phrase(
                    $"Chỉ còn {megabytes} MB cho {folder.Path}: giải phóng ổ đĩa.",
                    $"There are only {megabytes} MB free for {folder.Path}: make room."
                )
            );
    }

    private static async Task<Checkup> Integrity(ChiBoContext db)
    {
        if (!SqliteFile.Holds(db))
        {
            return Well("PostgreSQL tự kiểm tra toàn vẹn.", "PostgreSQL sees to its own integrity.");
        }

        return await SqliteFile.IsWhole(db)
            ? Well("Tệp dữ liệu toàn vẹn.", "The data file is whole.")
            : new Checkup(
                false,
                new Phrase(
                    "Tệp dữ liệu bị hỏng: khôi phục từ bản sao lưu gần nhất bằng chibo restore.",
                    "The data file is damaged: restore the last backup with chibo restore."
                )
            );
    }

    private static async Task<Checkup> SetUp(ChiBoContext db) =>
        await db.Installations.AnyAsync()
            ? Well("Đã thiết lập.", "It is set up.")
            : new Checkup(
                false,
                new Phrase(
                    "Chưa thiết lập: chạy chibo serve và mở trang /setup.",
                    "It is not set up: run chibo serve and open /setup."
                )
            );

    private static async Task<Checkup> Audit(ChiBoContext db, Installation installation)
    {
        AuditReport report = await AuditVerifier.Verify(db, installation.Key);
        return report.IsSound
            ? Well($"Nhật ký kiểm toán nguyên vẹn ({report.Acts} việc).", $"The audit is whole ({report.Acts} acts).")
            : new Checkup(
                false,
                new Phrase(
                    $"Nhật ký kiểm toán có {report.Faults.Count} chỗ không khớp: xem chibo audit verify.",
                    $"The audit does not agree in {report.Faults.Count} places: see chibo audit verify."
                )
            );
    }

    private static async Task<Checkup> Mail(ChiBoContext db, TimeProvider clock)
    {
        MailSettings settings;
        try
        {
            settings = MailSettings.Read(Environment.GetEnvironmentVariable);
        }
        catch (CallFaultException fault)
        {
            return new Checkup(false, fault.Phrase);
        }

        MailState state = await MailState.Count(db, clock);
        return state.GivenUp > 0
                ? new Checkup(
                    false,
                    new Phrase(
                        $"{state.GivenUp} thư không gửi được trong {MailState.Days} ngày qua: xem trang /mail và chạy chibo mail test.",
                        $"{state.GivenUp} mails of the last {MailState.Days} days were given up: see /mail and run chibo mail test."
                    )
                )
            : !settings.IsOn
                ? Well(
                    "Chưa cài đặt gửi thư; thông báo chỉ hiện trong chương trình.",
                    "No mail is set; notices are told in the program alone."
                )
            : Well($"Gửi thư đã cài đặt; {state.Waiting} thư đang chờ.", $"Mail is set; {state.Waiting} mails wait.");
    }

    /// <summary>A sheet that cannot be used keeps the server from starting.</summary>
    private static Checkup Assessments(DataFolder folder)
    {
        try
        {
            AssessmentForms forms = AssessmentFolder.Read(folder);
            int own = forms.All.Count - AssessmentForms.Embedded.All.Count;
            return Well(
                $"Phiếu đánh giá sinh hoạt dùng được ({own} phiếu của địa phương).",
                $"The sheets of assessment can be used ({own} of the place)."
            );
        }
        catch (CallFaultException fault)
        {
            return new Checkup(false, fault.Phrase);
        }
    }

    private static Checkup Backups(DataFolder folder, TimeProvider clock)
    {
        DateTime? last = Directory.Exists(folder.Backups)
            ? Directory
                .EnumerateFiles(folder.Backups, "chibo-backup-*")
                .Select(File.GetLastWriteTimeUtc)
                .Cast<DateTime?>()
                .Max()
            : null;
        return last is { } at && clock.GetUtcNow().UtcDateTime - at < TimeSpan.FromDays(OldestBackupDays)
            ? Well($"Bản sao lưu gần nhất: {at:dd/MM/yyyy}.", $"The last backup is of {at:yyyy-MM-dd}.")
            : new Checkup(
                false,
                new Phrase(
                    $"Chưa có bản sao lưu trong {OldestBackupDays} ngày qua: chạy chibo backup.",
                    $"There is no backup of the last {OldestBackupDays} days: run chibo backup."
                )
            );
    }
}
