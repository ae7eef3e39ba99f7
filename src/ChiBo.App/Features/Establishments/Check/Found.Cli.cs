using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.InBulk;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Establishments.Check;

/// <summary><c>chibo found check</c>: what the guidance says of the state that an application would leave (III.2-c).</summary>
internal static class FoundCli
{
    public static Verb Create(Terminal terminal) =>
        new(
            terminal,
            "found",
            new Phrase("Thành lập, sắp xếp chi bộ.", "Setting up and rearranging cells."),
            "chibo found check --from so-lieu to-trinh.json"
        )
        {
            CreateCheck(terminal),
        };

    private static Verb CreateCheck(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "check",
            new Phrase(
                "Kiểm tra một tờ trình trên trạng thái sau khi thực hiện; mã thoát 1 khi chưa đúng hướng dẫn. Không ghi gì.",
                "Checks an application on the state that it would leave; exit code 1 when that does not conform. Records nothing."
            ),
            "chibo found check --from so-lieu to-trinh.json",
            """to-trinh.json: { "on": "2026-12-01", "steps": [ { "step": "establish", "code": "CQ", "kind": "agency_cell", … } ] }"""
        );
        Option<string> from = verb.Takes(
            "--from",
            "PATH",
            new Phrase("bộ số liệu: thư mục hoặc tệp", "register: a folder or a file")
        );
        Option<string> data = verb.TakesData();
        Option<string> format = verb.Takes(
            "--format",
            "table|json",
            new Phrase("dạng kết quả (table)", "form (table)")
        );
        Argument<string> file = verb.TakesWord(
            "FILE",
            new Phrase("tệp JSON của tờ trình", "JSON file of the application")
        );
        return verb.Does(async call =>
        {
            string form = call.OneOf(format, "table", "json");
            Reorganisation what = ReorganisationFile.Read(call.Required(file));
            Outcome<PlannedReorganisation> planned;
            if (call.GetValue(from) is { } path)
            {
                if (RegisterInput.LoadRows(path, terminal) is not { } rows)
                {
                    return ExitCodes.Faulty;
                }

                planned = OnRows(rows, what);
            }
            else
            {
                using Installation installation = await Installation.OpenExisting(
                    DataFolder.Choose(call.GetValue(data))
                );
                planned = await installation.Use(db => new ReorganisationReading(db).Plan(what));
            }

            if (!planned.IsDone)
            {
                return verb.Declines(planned.Refusal);
            }

            CheckedApplication found = CheckedApplication.Of(planned.Value, terminal.Language);
            found.Write(terminal, form == "json");
            return found.Conforms ? ExitCodes.Done : ExitCodes.Found;
        });
    }

    private static Outcome<PlannedReorganisation> OnRows(RegisterRows rows, Reorganisation what)
    {
        Outcome<ReorganisationPlan> plan = ReorganisationPlanner.Plan(rows, [], what, PlanBounds.None);
        return plan.IsDone
            ? new PlannedReorganisation(plan.Value, new NumberedRows(rows, new Dictionary<object, long>()))
            : plan.Refusal;
    }
}
