using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Shared;
using ChiBo.Storage;

namespace ChiBo.App.Features.Reorganisations.InBulk;

/// <summary><c>chibo reorganise</c>: mergers, splits and dissolutions of a whole district or province as one act.</summary>
internal static class ReorganiseCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "reorganise",
            new Phrase(
                "Hợp nhất, chia tách, giải thể nhiều tổ chức, đơn vị thành một việc; hoàn tác được cả việc.",
                "Merges, splits and dissolves many organisations and units as one act, which can be undone whole."
            ),
            "chibo reorganise --plan giai-the.json --dry-run",
            "chibo reorganise --plan sap-nhap.csv --units don-vi-moi.csv --on 2025-07-01 --reason \"Nghị quyết …\""
        );
        Option<string> file = verb.Takes(
            "--plan",
            "FILE",
            new Phrase("tệp JSON hoặc CSV nêu việc cần làm", "JSON or CSV file of what is to be done")
        );
        Option<string> day = verb.Takes(
            "--on",
            "DAY",
            new Phrase("ngày có hiệu lực, cho tệp CSV", "day from which it is so, for a CSV file")
        );
        Option<string> units = verb.Takes(
            "--units",
            "FILE",
            new Phrase("danh mục đơn vị mới, cho tệp CSV", "catalogue of the units that come, for a CSV file")
        );
        Option<string> reason = verb.Takes("--reason", "TEXT", new Phrase("lý do, số văn bản", "why; the decision"));
        Option<string> list = verb.Takes(
            "--list",
            "FILE",
            new Phrase("ghi từng dòng của kế hoạch ra tệp CSV", "writes each line of the plan to a CSV file")
        );
        Option<string> data = verb.TakesData();
        Option<bool> dryRun = verb.Flag(
            "--dry-run",
            new Phrase("chỉ cho biết sẽ làm gì, không ghi", "tells what would be done, and records nothing")
        );
        return verb.Does(async call =>
        {
            string path = call.Required(file);
            DateOnly? on = call.OptionalDay(day);
            (Reorganisation what, IReadOnlyList<string> divided) = path.EndsWith(
                ".csv",
                StringComparison.OrdinalIgnoreCase
            )
                ? ReorganisationTable.Read(
                    path,
                    on ?? call.RequiredDay(day),
                    call.GetValue(units) is { } catalogue ? RegisterInput.LoadUnits(catalogue, terminal) ?? [] : []
                )
                : (ReorganisationFile.Read(path), []);
            what = what with { Reason = call.GetValue(reason) ?? what.Reason };
            using Installation installation = await Installation.OpenExisting(DataFolder.Choose(call.GetValue(data)));
            return await installation.Use(db =>
                Do(
                    verb,
                    new RegisterActs(db, terminal.Clock, installation.Key),
                    db,
                    what,
                    divided,
                    call.GetValue(list),
                    call.GetValue(dryRun)
                )
            );
        });
    }

    private static async Task<int> Do(
        Verb verb,
        RegisterActs acts,
        ChiBoContext db,
        Reorganisation what,
        IReadOnlyList<string> divided,
        string? list,
        bool isTrial
    )
    {
        Outcome<PlannedReorganisation> planned = await new ReorganisationReading(db).Plan(what);
        if (!planned.IsDone)
        {
            return verb.Declines(planned.Refusal);
        }

        if (list is not null)
        {
            PlanList.Write(list, planned.Value.Plan);
        }

        if (RecordReorganisation.Refuse(planned.Value) is { } refusal)
        {
            return verb.Declines(refusal);
        }

        List<Phrase> lines = [.. PlanSummary.Of(planned.Value.Plan), .. PlanSummary.Of(planned.Value.Verdicts())];
        if (divided.Count > 0)
        {
            lines.Add(PlanSummary.Divided(divided));
        }

        if (isTrial)
        {
            verb.Answer([.. lines, new Phrase("Chạy thử: chưa ghi gì.", "Dry run: nothing was written.")]);
            return ExitCodes.Done;
        }

        Outcome<RecordedReorganisation> done = await new RecordReorganisation(db, acts).Handle(
            what,
            planned.Value.Plan
        );
        if (!done.IsDone)
        {
            return verb.Declines(done.Refusal);
        }

        verb.Answer([.. lines, new Phrase($"Việc số {done.Value.Act}.", $"Act {done.Value.Act}.")]);
        return ExitCodes.Done;
    }
}
