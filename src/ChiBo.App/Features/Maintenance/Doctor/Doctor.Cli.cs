using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;

namespace ChiBo.App.Features.Maintenance.Doctor;

/// <summary><c>chibo doctor</c>: what is well with an installation, what is not, and what to do.</summary>
internal static class DoctorCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "doctor",
            new Phrase(
                "Kiểm tra bản cài đặt và chỉ cách khắc phục.",
                "Looks an installation over and says what to do."
            ),
            "chibo doctor"
        );
        Option<string> data = verb.TakesData();
        return verb.Does(async call =>
        {
            IReadOnlyList<Checkup> checks = await InstallationChecks.Run(
                DataFolder.Choose(call.GetValue(data)),
                terminal.Clock
            );
            verb.Answer(
                checks.Select(check => new Phrase(
                    $"{(check.IsWell ? "✔" : "✘")} {check.Found.Vietnamese}",
                    $"{(check.IsWell ? "✔" : "✘")} {check.Found.English}"
                ))
            );
            return checks.All(check => check.IsWell) ? ExitCodes.Done : ExitCodes.Found;
        });
    }
}
