using ChiBo.App.Features.Campaigns;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Campaigns;

/// <summary>A review campaign (III.2-a) of the sample district: what each engine must do.</summary>
public abstract class CampaignContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Board = "ban-to-chuc";
    private const string Commune = "X99001";

    private DateOnly CutOff => Today.AddDays(-26);

    [Fact]
    public async Task It_is_opened_submitted_returned_corrected_accepted_and_closed()
    {
        long key = (await Open()).Value!.Key;
        ShownCampaign shown = (await See(Board, key))!;
        shown.Lines.Select(line => (line.Code, line.Row.Stage)).ShouldBe([(Commune, CommuneStage.Waiting)]);
        shown.Lines[0].Row.BetweenId.ShouldBeNull();

        (await Accept(key)).Refusal.ShouldBeOfType<NotSubmittedYet>();
        (await Submit(key, "Bổ sung đảng viên")).IsDone.ShouldBeTrue();
        (await Submit(key, null)).Refusal.ShouldBeOfType<SubmittedAlready>();
        (await Return(key, " ")).Refusal.ShouldBeOfType<ReturnedWithoutComment>();
        (await Return(key, "Thiếu ngày chính thức")).IsDone.ShouldBeTrue();
        (await See(Office, key))!.Lines[0].Row.Comment.ShouldBe("Thiếu ngày chính thức");
        (await Submit(key, null)).IsDone.ShouldBeTrue();
        (await Accept(key)).IsDone.ShouldBeTrue();
        (await Return(key, "Nghĩ lại")).Refusal.ShouldBeOfType<AcceptedAlready>();
        (await As<CampaignDesk, Outcome<int>>(Board, desk => desk.Close(key))).Value.ShouldBe(0);
        (await Accept(key)).Refusal.ShouldBeOfType<CampaignIsClosed>();

        List<CampaignSubmission> kept = await Ask(db => db.CampaignSubmissions.OrderBy(row => row.Id).ToListAsync());
        kept.Select(row => (row.Turn, row.Plan)).ShouldBe([(1, "Bổ sung đảng viên"), (2, "Bổ sung đảng viên")]);
        IReadOnlyList<Finding> findings = FrozenEvidence.Read(kept[1].Evidence);
        findings.Count(finding => finding.Outcome == Outcome.Fail).ShouldBe(kept[1].Failures);
        findings.SelectMany(finding => finding.Counted).ShouldNotBeEmpty();
        kept[1].FactsHash.Length.ShouldBe(64);
        (await Ask(db => db.CampaignCommunes.CountAsync())).ShouldBe(5);
    }

    private Task<Outcome<OpenedCampaign>> Open(string name = "Đợt 1") =>
        As<CampaignDesk, Outcome<OpenedCampaign>>(
            Board,
            desk => desk.Open(new NewCampaign(name, null, "X99.H", CutOff, Today.AddDays(14)))
        );

    private Task<ShownCampaign?> See(string account, long key) =>
        As<CampaignFile, ShownCampaign?>(account, file => file.Open(key));

    private Task<Outcome<MovedCommunes>> Submit(long key, string? plan, string account = Office) =>
        As<CampaignDesk, Outcome<MovedCommunes>>(account, desk => desk.Submit(key, Commune, plan, null));

    private Task<Outcome<MovedCommunes>> Return(long key, string comment, string account = Board) =>
        As<CampaignDesk, Outcome<MovedCommunes>>(account, desk => desk.Return(key, Commune, comment, null));

    private Task<Outcome<MovedCommunes>> Accept(long key, string account = Board) =>
        As<CampaignDesk, Outcome<MovedCommunes>>(account, desk => desk.Accept(key, [Commune], null, false));
}

public sealed class CampaignOnSqliteTests() : CampaignContract(isOnPostgres: false);

public sealed class CampaignOnPostgresTests() : CampaignContract(isOnPostgres: true);
