using System.CommandLine;
using System.Text.Json;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Local;
using ChiBo.Guidance.Parameters;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary><c>chibo local check</c>: whether a province's pack is sound, its test cases, and what it would change.</summary>
internal static class CheckLocalPackCli
{
    public static Command Create(Terminal terminal)
    {
        var about = new Phrase("Quy định của tỉnh (III.1).", "Regulations of provinces (III.1).");
        return new Command("local", about.In(terminal.Language)) { CreateCheck(terminal) };
    }

    private static Verb CreateCheck(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "check",
            new Phrase(
                "Kiểm tra tệp quy định của tỉnh: cách viết, giới hạn, trường hợp kiểm thử, và sẽ đổi xã nào. "
                    + "Mã thoát: 0 dùng được; 1 có trường hợp kiểm thử không đạt; 2 tệp không dùng được.",
                "Checks a province's pack: how it is written, its bounds, its test cases, and what it would change. "
                    + "Exit status: 0 it can take effect; 1 a test case fails; 2 the pack cannot be used."
            ),
            "chibo local check quy-dinh.yaml",
            "chibo local check quy-dinh.yaml --from so-lieu --as-of 2027-01-01 --format json"
        );
        Argument<string> file = verb.TakesWord("PACK", new Phrase("tệp quy định (YAML)", "the pack (YAML)"));
        Option<string> from = verb.Takes(
            "--from",
            "PATH",
            new Phrase("xem thay đổi trên thư mục CSV hoặc tệp .xlsx này", "what it changes in this folder or workbook")
        );
        Option<string> data = verb.TakesData();
        Option<string> asOf = verb.Takes(
            "--as-of",
            "DAY",
            new Phrase("xem thay đổi tại ngày (ngày có hiệu lực)", "what it changes on this day (its first day)")
        );
        Option<string> format = verb.Takes(
            "--format",
            "table|json",
            new Phrase("dạng kết quả (table)", "form (table)")
        );
        return verb.Does(async call =>
        {
            string form = call.OneOf(format, "table", "json");
            DateOnly? day = call.OptionalDay(asOf);
            PackReading reading = LocalPacks.Read(LocalPackFile.TextOf(call.Required(file)));
            IReadOnlyList<PackFault> faults = FaultsOf(reading);
            if (faults.Count > 0 || reading.Pack is not { } pack)
            {
                return Faulty(terminal, faults);
            }

            IReadOnlyList<LocalCaseResult> results = LocalCaseRunner.Run(pack, LocalPacks.GuidanceOf(pack));
            (LocalPreview? preview, IReadOnlyList<PackFault> misplaced, bool isRead) = await Preview(
                terminal,
                pack,
                call.GetValue(from),
                call.GetValue(data),
                day ?? pack.From
            );
            if (!isRead || misplaced.Count > 0)
            {
                return Faulty(terminal, misplaced);
            }

            if (form == "json")
            {
                WriteJson(terminal, pack, results, preview);
            }
            else
            {
                Write(terminal, pack, results, preview);
            }

            return results.All(result => result.Passes) ? ExitCodes.Done : ExitCodes.Found;
        });
    }

    private static IReadOnlyList<PackFault> FaultsOf(PackReading reading) =>
        reading.Pack is { } pack ? LocalPackCheck.OfItself(pack, LocalPacks.GuidanceOf(pack)) : reading.Faults;

    private static int Faulty(Terminal terminal, IReadOnlyList<PackFault> faults)
    {
        foreach (PackFault fault in faults)
        {
            terminal.Say(PackTexts.Of(fault));
        }

        return ExitCodes.Faulty;
    }

    private static async Task<(LocalPreview? Preview, IReadOnlyList<PackFault> Faults, bool IsRead)> Preview(
        Terminal terminal,
        LocalPack pack,
        string? from,
        string? data,
        DateOnly day
    )
    {
        GuidanceDocument guidance = LocalPreview.GuidanceOn(day);
        if (from is not null)
        {
            return RegisterInput.Load(from, terminal) is { } snapshot
                ? Of(snapshot, ParameterSource.Of(guidance.Parameters))
                : (null, [], false);
        }

        if (data is null)
        {
            return (null, [], true);
        }

        using Installation installation = await Installation.OpenExisting(DataFolder.Choose(data));
        return await installation.Use(db =>
            Task.FromResult(Of(SnapshotReader.Read(db, KnownAt.Now), LocalRules.Read(db, KnownAt.Now).Over(guidance)))
        );

        (LocalPreview?, IReadOnlyList<PackFault>, bool) Of(RegisterSnapshot register, ParameterSource before)
        {
            IReadOnlyList<PackFault> faults = LocalPackCheck.OfPlace(pack, register);
            if (faults.Count > 0)
            {
                return (null, faults, true);
            }

            var above = UnitsAbove.Of(register.Columns);
            ParameterSource after = before.With(
                [
                    .. before.Overlays.Where(overlay => overlay.Id != pack.Number),
                    LocalOverlay.Of(pack, pack.InForce, guidance.Parameters),
                ],
                above
            );
            return (LocalPreview.Of(register, above, pack, before, after, day), faults, true);
        }
    }

    private static void Write(
        Terminal terminal,
        LocalPack pack,
        IReadOnlyList<LocalCaseResult> results,
        LocalPreview? preview
    )
    {
        using TextWriter text = terminal.OpenText();
        Language language = terminal.Language;
        text.WriteLine($"{pack.Number}: {pack.Title}");
        foreach (LocalCaseResult result in results)
        {
            text.WriteLine(result.Passes ? $"✔ {result.Case.Name}" : $"✘ {PackTexts.Of(result).In(language)}");
        }

        if (preview is not null)
        {
            text.WriteLine();
            text.WriteLine(LocalTexts.Changes(preview).In(language));
            ComparisonOutput.WriteChanges(text, terminal, preview.Changes);
        }
    }

    private static void WriteJson(
        Terminal terminal,
        LocalPack pack,
        IReadOnlyList<LocalCaseResult> results,
        LocalPreview? preview
    )
    {
        using var json = new Utf8JsonWriter(terminal.Output, new JsonWriterOptions { Indented = true });
        JsonSerializer.Serialize(json, LocalCheckAnswer.Of(pack, [], results, preview), LocalCheckAnswer.Options);
    }
}
