using System.Text.Json;
using ChiBo.App.Databases;
using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Tests.CommandLine;
using ChiBo.Guidance.Local;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Local;
using Microsoft.Data.Sqlite;

namespace ChiBo.App.Tests.LocalRegulations;

/// <summary><c>chibo local check</c>, and <c>--local</c> where a review is asked for.</summary>
public sealed class LocalCheckCliTests : IDisposable
{
    private readonly Cli cli = new();

    private string Data => cli.At("data");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        cli.Dispose();
    }

    [Fact]
    public void A_pack_by_itself_is_sound_or_fails_its_tests_or_cannot_be_used()
    {
        Check(Pack("10-QĐ/TU", "2026-11-01", 10)).Status.ShouldBe(0);
        CliAnswer failing = Check(Pack("10-QĐ/TU", "2026-11-01", 10, "conforming"));
        failing.Status.ShouldBe(1);
        failing.Output.ShouldContain("expected \"conforming\", found \"nonconforming\"");
        CliAnswer looser = Check(Pack("10-QĐ/TU", "2026-11-01", 8));
        looser.Status.ShouldBe(2);
        looser.Error.ShouldContain("II.1.1.b");
        CliAnswer vacuous = Check("number: 1\ncases: [~]");
        vacuous.Status.ShouldBe(2);
        vacuous.Error.ShouldContain("Line 2");
        cli.Call("local", "check", cli.At("khong-co.yaml")).Status.ShouldBe(2);
    }

    [Fact]
    public void Without_a_day_its_first_day_and_today_are_shown_and_with_one_that_day_alone()
    {
        string pack = Pack("10-QĐ/TU", "2026-11-01", 200);
        Days(pack, "--from", cli.Sample).ShouldBe(["2026-11-01 1", "2026-11-23 1"]);
        Days(pack, "--from", cli.Sample, "--as-of", "2026-11-10").ShouldBe(["2026-11-10 1"]);
        // It has not begun: only the day on which it does.
        Days(Pack("10-QĐ/TU", "2026-12-01", 200), "--from", cli.Sample).ShouldBe(["2026-12-01 1"]);
        Check(pack, "--from", cli.Sample).Output.ShouldContain("On 2026-11-23");
    }

    [Fact]
    public async Task One_that_overlaps_a_regulation_in_force_cannot_be_used()
    {
        cli.Call("import", "--from", cli.Sample, "--data", Data).Status.ShouldBe(0);
        await PutInForce(
            Pack("10-QĐ/TU", "2026-11-01", 12).Replace("kinds: []", "kinds: [xa]", StringComparison.Ordinal)
        );

        CliAnswer overlapping = Check(Pack("11-QĐ/TU", "2026-11-20", 200), "--data", Data);
        overlapping.Status.ShouldBe(2);
        overlapping.Error.ShouldContain("10-QĐ/TU");
        overlapping.Output.ShouldBeEmpty();
        using var json = JsonDocument.Parse(
            Check(Pack("11-QĐ/TU", "2026-11-20", 200), "--data", Data, "--format", "json").Output
        );
        json.RootElement.GetProperty("isSound").GetBoolean().ShouldBeFalse();
        json.RootElement.GetProperty("faults")[0].GetProperty("code").GetString().ShouldBe("local-regulations-overlap");

        // One that takes its place, and one for others, can.
        Days(Pack("10-QĐ/TU", "2026-11-01", 200), "--data", Data).ShouldBe(["2026-11-01 1", "2026-11-23 1"]);
        Check(
            Pack("11-QĐ/TU", "2026-11-20", 200)
                .Replace("kinds: []", "kinds: [phuong]", StringComparison.Ordinal)
                .Replace("- name", "- kind: phuong\n    name", StringComparison.Ordinal),
            "--data",
            Data
        )
            .Status.ShouldBe(0);
    }

    /// <summary>What could not be put into force is applied nowhere.</summary>
    [Theory]
    [InlineData("review", "--as-of", "2026-11-23")]
    [InlineData("timeline", "--commune", "X99001")]
    [InlineData("forecast", "--as-of", "2026-11-23")]
    public void A_pack_whose_tests_fail_is_not_applied_to_a_folder(string verb, string option, string value)
    {
        string sound = cli.Write("sound.yaml", Pack("10-QĐ/TU", "2026-11-01", 200));
        string failing = cli.Write("failing.yaml", Pack("10-QĐ/TU", "2026-11-01", 200, "conforming"));
        string vacuous = cli.Write(
            "vacuous.yaml",
            Pack("10-QĐ/TU", "2026-11-01", 200).Split("cases:")[0] + "cases: [{ name: a }]\n"
        );

        Call(sound).Status.ShouldBeLessThan(2);
        CliAnswer refused = Call(failing);
        refused.Status.ShouldBe(2);
        refused.Error.ShouldContain("found \"nonconforming\"");
        Call(vacuous).Status.ShouldBe(2);

        CliAnswer Call(string pack) =>
            cli.Call(verb, "--from", cli.Sample, option, value, "--local", pack, "--lang", "en");
    }

    private static string Pack(string number, string from, int minimum, string verdict = "nonconforming") =>
        LocalRegulationContract.Pack(number, from, $"minimumOfficialMembers: {minimum}", verdict);

    private CliAnswer Check(string pack, params string[] more) =>
        cli.Call(["local", "check", cli.Write("pack.yaml", pack), .. more, "--lang", "en"]);

    private string[] Days(string pack, params string[] more)
    {
        CliAnswer answer = Check(pack, [.. more, "--format", "json"]);
        answer.Status.ShouldBe(0, answer.Error);
        using var json = JsonDocument.Parse(answer.Output);
        return
        [
            .. json
                .RootElement.GetProperty("previews")
                .EnumerateArray()
                .Select(preview =>
                    $"{preview.GetProperty("asOf").GetString()} {preview.GetProperty("changes").GetArrayLength()}"
                ),
        ];
    }

    private async Task PutInForce(string text)
    {
        LocalPack pack = LocalPacks.Read(text).Pack!;
        using Installation installation = await Installation.OpenExisting(DataFolder.Choose(Data));
        bool isDone = await installation.Use(async db =>
            (
                await new RegisterActs(db, TimeProvider.System, installation.Key).Do<bool>(
                    new ActHeader(ActKind.LocalRegulationWorked, null),
                    scope =>
                    {
                        scope.Record(
                            new LocalRegulation
                            {
                                RecordedIn = scope.Act.Id,
                                UnitId = db.Units.Single(unit => unit.Code == "X99").Id,
                                Number = pack.Number,
                                Title = pack.Title,
                                IssuedOn = pack.IssuedOn,
                                InForceFrom = pack.From,
                                Pack = text,
                                PackSha256 = LocalPacks.HashOf(text),
                                Stage = LocalRegulationStage.InForce,
                                Version = 1,
                            }
                        );
                        return Task.FromResult<Domain.Shared.Outcome<bool>>(true);
                    }
                )
            ).IsDone
        );
        isDone.ShouldBeTrue();
    }
}
