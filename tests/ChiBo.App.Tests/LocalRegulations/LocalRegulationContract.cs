using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Areas.Reporting;
using ChiBo.App.Features.Campaigns;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Local;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.LocalRegulations;

/// <summary>A regulation of the sample province: from a pack to what it changes, and all that is refused on the way.</summary>
public abstract partial class LocalRegulationContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Board = ProvincialBoard.Account;

    [Fact]
    public async Task A_sound_pack_is_entered_put_into_force_changes_what_the_preview_told_and_ends()
    {
        await Begin();
        string text = Pack("10-QĐ/TU", "2026-11-26", "minimumOfficialMembers: 200", "nonconforming");
        long key = await Entered(text);
        LocalRegulation row = await Row(key);
        (row.Stage, row.Version, row.PackSha256).ShouldBe((LocalRegulationStage.Tested, 1, LocalPacks.HashOf(text)));
        CommuneVerdictRow before = await Kept();
        LocalPreview preview = await Preview(key, Today);
        preview.Changes.ShouldHaveSingleItem().Code.ShouldBe("X99001");
        (await Kept()).Failures.ShouldBe(before.Failures);

        (await Put(key)).IsDone.ShouldBeTrue();

        CommuneVerdictRow after = await Kept();
        ((byte)preview.Changes[0].After!).ShouldBe(after.Verdict);
        after.Failures.ShouldBeGreaterThan(before.Failures);
        // Known as it was before, the review is what it was.
        (await Ask(db => Task.FromResult(LocalRules.Read(db, new KnownAt(before.DecidedAfter)).Packs.Count))).ShouldBe(
            0
        );
        (await Settings()).EstablishmentAsksAbove.ShouldBeTrue();

        (await End(key, Today)).Refusal.ShouldBeOfType<EndOutOfTime>();
        (await End(key, Today.AddDays(10))).IsDone.ShouldBeTrue();
        (await Kept()).NextChangeOn.ShouldBe(Today.AddDays(10));
        (await Put(key)).Refusal.ShouldBeOfType<NotTheNextStepOfLocalRegulation>();
        (await Withdraw(key)).Refusal.ShouldBeOfType<NotTheNextStepOfLocalRegulation>();

        // Another may begin on the day on which it ends, and on none before.
        long early = await Entered(
            Pack("11-QĐ/TU", $"{Today.AddDays(9):yyyy-MM-dd}", "minimumOfficialMembers: 10", "nonconforming")
        );
        (await Put(early)).Refusal.ShouldBeOfType<LocalRegulationsOverlap>().Vietnamese.ShouldContain("10-QĐ/TU");
        long next = await Entered(
            Pack("12-QĐ/TU", $"{Today.AddDays(10):yyyy-MM-dd}", "minimumOfficialMembers: 10", "nonconforming")
        );
        (await Put(next)).IsDone.ShouldBeTrue();
        (await Withdraw(next)).IsDone.ShouldBeTrue();
        (await Ask(db => db.Acts.CountAsync(act => act.Kind == ActKind.LocalRegulationWorked))).ShouldBe(7);
    }

    [Fact]
    public async Task What_may_not_be_is_refused_with_the_reason_and_nothing_is_written()
    {
        await Begin();
        (string Text, string Reason)[] packs =
        [
            (Pack("1-QĐ/TU", "2026-12-01", "minimumOfficialMembers: 8", "conforming"), "II.1.1.b"),
            (Pack("1-QĐ/TU", "2026-12-01", "meetsLast: false", "conforming"), "meetsLast"),
            (
                Pack("1-QĐ/TU", "2026-12-01", "countExempt: true", "conforming")
                    .Replace("X99", "X98", StringComparison.Ordinal),
                "X98"
            ),
            (
                Pack("1-QĐ/TU", "2026-12-01", "countExempt: true", "conforming")
                    .Replace("kinds: []", "districts: [X99.K]", StringComparison.Ordinal),
                "X99.K"
            ),
            ("a: &a [x]\nb: *a", "bí danh"),
            ("", "Không đọc được"),
        ];
        foreach ((string text, string reason) in packs)
        {
            (await Enter(Board, text)).Refusal.ShouldBeOfType<PackNotSound>().Vietnamese.ShouldContain(reason);
        }

        // A pack whose tests fail is kept as a draft, and cannot take effect.
        long key = await Entered(Pack("2-QĐ/TU", "2026-12-01", "minimumOfficialMembers: 10", "conforming"));
        (await Row(key)).Stage.ShouldBe(LocalRegulationStage.Drafted);
        (await Put(key)).Refusal.ShouldBeOfType<PackTestsFail>().Vietnamese.ShouldContain("nonconforming");
        (
            await Enter(Board, Pack("2-QĐ/TU", "2026-12-01", "countExempt: true", "conforming"))
        ).Refusal.ShouldBeOfType<LocalNumberTaken>();

        // A day that is over takes a reason.
        long past = await Entered(Pack("3-QĐ/TU", "2026-11-10", "minimumOfficialMembers: 10", "nonconforming"));
        (await Put(past)).Refusal.ShouldBeOfType<PastNeedsReason>();
        (await Put(past, "Công văn đến chậm")).IsDone.ShouldBeTrue();

        // Nobody else enters or puts into force.
        (
            await Enter(Office, Pack("4-QĐ/TU", "2026-12-01", "countExempt: true", "conforming"))
        ).Refusal.ShouldBeOfType<NotYourProvince>();
        (
            await As<LocalRegulationWork, Outcome<long>>(Office, work => work.PutInForce(key, 1, null))
        ).Refusal.ShouldBeOfType<NotYourProvince>();
        (await Ask(db => db.LocalRegulations.CountAsync(row => row.Stage == LocalRegulationStage.InForce))).ShouldBe(1);
        (await Ask(db => db.LocalRegulations.Select(row => row.Number).Distinct().CountAsync())).ShouldBe(2);
    }

    /// <summary>A row that somebody writes past the program, with a digest that fits, is told and never applied.</summary>
    [Fact]
    public async Task A_stored_pack_that_is_looser_or_was_edited_is_never_applied()
    {
        await Begin();
        CommuneVerdictRow before = await Kept();
        string looser = Pack("1-QĐ/TU", "2026-11-01", "minimumOfficialMembers: 2", "conforming");
        string sound = Pack("2-QĐ/TU", "2026-11-01", "minimumOfficialMembers: 200", "nonconforming");
        await Insert(looser, LocalPacks.HashOf(looser));
        await Insert(sound, LocalPacks.HashOf("khác"));
        await Insert(Pack("3-QĐ/TU", "2026-11-01", "minimumOfficialMembers: 200", "nonconforming"), null, "9-QĐ/TU");
        LocalRules rules = await Ask(db => Task.FromResult(LocalRules.Read(db, KnownAt.Now)));
        rules.Packs.ShouldBeEmpty();
        rules.Faulty.Count.ShouldBe(3);
        (await Kept()).Failures.ShouldBe(before.Failures);

        // Negative control: the same way in, with a sound pack, is applied.
        await Insert(Pack("4-QĐ/TU", "2026-11-01", "countExempt: false", "conforming"), null);
        rules = await Ask(db => Task.FromResult(LocalRules.Read(db, KnownAt.Now)));
        rules.Packs.ShouldHaveSingleItem().Row.Number.ShouldBe("4-QĐ/TU");
        rules.Faulty.Count.ShouldBe(3);
    }

    /// <summary>One for wards, one for a commune by name: when the commune becomes a ward, what either orders does not go away.</summary>
    [Fact]
    public async Task Two_that_the_register_makes_meet_after_they_took_effect_are_both_applied_and_told()
    {
        await Begin();
        long wards = await Entered(Wards("1-QĐ/TU", "2026-11-10", "minimumOfficialMembers: 10"));
        (await Put(wards, "Công văn đến chậm")).IsDone.ShouldBeTrue();
        long named = await Entered(
            Pack("2-QĐ/TU", "2026-11-05", "minimumOfficialMembers: 12", "nonconforming")
                .Replace("kinds: []", "communes: [X99001]", StringComparison.Ordinal)
                .Replace("- name", "- commune: X99001\n    name", StringComparison.Ordinal)
        );
        (await Put(named, "Công văn đến chậm")).IsDone.ShouldBeTrue();
        (await Line(wards)).Overlap.ShouldBeNull();

        await BecomeWard();

        LocalRules rules = await Ask(db => Task.FromResult(LocalRules.Read(db, KnownAt.Now)));
        rules.Packs.Select(kept => kept.Row.Key).ShouldBe([named, wards]);
        rules.Faulty.ShouldBeEmpty();
        Domain.Register.RegisterSnapshot register = await Ask(db => Single<RegisterCache>().Current(db));
        rules
            .Over(LocalPreview.GuidanceOn(Today))
            .On(register.Find("X99001")!.Value, Today)
            .MinimumOfficialMembers.ShouldBe(12);
        LocalRegulationLine line = await Line(wards);
        line.Why.ShouldBeNull();
        line.Overlap.ShouldNotBeNull().Vietnamese.ShouldContain("2-QĐ/TU");
        (await Line(named)).Overlap.ShouldNotBeNull().Vietnamese.ShouldContain("1-QĐ/TU");

        // Ending one is a new record of it: which of the two is applied does not turn on that. A third one is refused as before.
        (await End(named, Today.AddDays(10))).IsDone.ShouldBeTrue();
        rules = await Ask(db => Task.FromResult(LocalRules.Read(db, KnownAt.Now)));
        rules.Packs.Select(kept => kept.Row.Key).ShouldBe([named, wards]);
        long third = await Entered(Wards("3-QĐ/TU", "2026-11-26", "minimumOfficialMembers: 11"));
        (await Line(third)).Overlap.ShouldNotBeNull().Vietnamese.ShouldContain("2-QĐ/TU");
        (await Put(third)).Refusal.ShouldBeOfType<LocalRegulationsOverlap>();
    }

    /// <summary>A pack that somebody else has replaced since it was opened is not written over.</summary>
    [Fact]
    public async Task A_draft_is_replaced_only_by_who_has_seen_it()
    {
        await Begin();
        long key = await Entered(Pack("1-QĐ/TU", "2026-12-01", "minimumOfficialMembers: 10", "nonconforming"));
        string second = Pack("1-QĐ/TU", "2026-12-01", "minimumOfficialMembers: 11", "nonconforming");
        string third = Pack("1-QĐ/TU", "2026-12-01", "minimumOfficialMembers: 12", "nonconforming");

        (await Replace(key, second, 1)).IsDone.ShouldBeTrue();
        (await Replace(key, third, 1)).Refusal.ShouldBeOfType<LocalRegulationChangedSince>();

        (await Row(key)).Pack.ShouldBe(second.ReplaceLineEndings("\n"));
        (await Replace(key, third, 2)).IsDone.ShouldBeTrue();
        (await Row(key)).Version.ShouldBe(3);
    }

    /// <summary>A district that is entered while the server runs is one for packs and campaigns at once.</summary>
    [Fact]
    public async Task A_district_entered_while_the_server_runs_is_known_to_packs_and_campaigns()
    {
        await Begin();
        string text = Pack("1-QĐ/TU", "2026-12-01", "minimumOfficialMembers: 10", "nonconforming")
            .Replace("kinds: []", "districts: [X99.M]", StringComparison.Ordinal)
            .Replace("- name", "- district: X99.M\n    name", StringComparison.Ordinal);
        (await Enter(Board, text)).Refusal.ShouldBeOfType<PackNotSound>().Vietnamese.ShouldContain("X99.M");

        await NewDistrict("X99.M");

        (await Enter(Board, text)).IsDone.ShouldBeTrue();
        (
            await As<OpenCampaign, Outcome<OpenedCampaign>>(
                Board,
                open =>
                    open.Handle(
                        new NewCampaign("Mẫu", null, "X99.M", new DateOnly(2026, 6, 30), Today.AddDays(20)),
                        CampaignActor.Program(default)
                    )
            )
        ).Refusal.ShouldBeOfType<NoCommunesThen>();
    }

    /// <summary>What a commune's page says of regulations goes with what was known, as its findings do.</summary>
    [Fact]
    public async Task What_applied_is_told_by_what_was_known()
    {
        await Begin();
        long before = await Ask(db => db.Acts.MaxAsync(act => act.Id));
        long key = await Entered(Pack("1-QĐ/TU", "2026-11-26", "minimumOfficialMembers: 10", "nonconforming"));
        (await Put(key)).IsDone.ShouldBeTrue();

        (await Known(KnownAt.Now)).ShouldBe(1);
        (await Known(new KnownAt(before))).ShouldBe(0);

        Task<int> Known(KnownAt known) =>
            Ask(db => Task.FromResult(LocalSettings.PacksOf(db, "X99001", Today, known).Count));
    }

    /// <summary>Where the cell's working regulations say nothing, the province says by when areas report.</summary>
    [Fact]
    public async Task The_province_says_by_when_areas_report_where_the_regulations_of_the_cell_do_not()
    {
        await Begin();
        int cell = await Cell("X99001-CQ");
        int commune = await Ask(db => db.Units.Where(row => row.Code == "X99001").Select(row => row.Id).SingleAsync());
        var meeting = new AgencyMeeting(cell, "X99001-CQ", "", null, null);
        (await Due()).ShouldBeNull();
        long key = await Entered(
            Pack("1-QĐ/TU", "2026-11-26", "countExempt: true", "conforming")
                .Replace("establishment-asks-above: true", "area-report-days-before: 5", StringComparison.Ordinal)
        );
        (await Put(key)).IsDone.ShouldBeTrue();

        (await Due()).ShouldBe((5, true));
        await Write(
            ActKind.RegulationsWorked,
            scope =>
                scope.Revise(
                    scope
                        .Db.RegulationDrafts.Known(KnownAt.Now)
                        .Single(row =>
                            row.OrganisationId == cell && row.State == Domain.Regulations.RegulationState.Approved
                        ),
                    next => next.ReportDays = 3
                )
        );

        (await Due()).ShouldBe((3, false));

        Task<(int Days, bool IsByProvince)?> Due() => Ask(db => ReportDue.DaysOf(db, meeting, commune, Today));
    }

    internal static string Pack(string number, string from, string parameter, string verdict) =>
        $$"""
            number: {{number}}
            title: Quy định mẫu
            issuer: Tỉnh ủy Mẫu
            issuedOn: 2026-10-01
            province: X99
            inForceFrom: {{from}}
            applies:
              kinds: []
            parameters:
              {{parameter}}
            settings:
              establishment-asks-above: true
            cases:
              - name: Chín người
                cells: [{ official: 9 }]
                expect: { verdict: {{verdict}}, parameters: { {{parameter}}, establishment-asks-above: true } }
            """;
}

public sealed class LocalRegulationOnSqliteTests() : LocalRegulationContract(isOnPostgres: false);

public sealed class LocalRegulationOnPostgresTests() : LocalRegulationContract(isOnPostgres: true);
