using ChiBo.App.Features.Admission;
using ChiBo.App.Features.Admission.Moving;
using ChiBo.App.Features.Admission.Opening;
using ChiBo.App.Features.Members.Entering;
using ChiBo.App.Features.Privacy.Retention;
using ChiBo.App.Features.Registers;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Admission;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Life;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Admission;

/// <summary>Cases that are opened, moved on and ended (II.1.3.b-7): what each engine must do.</summary>
public abstract class AdmissionContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Agency = "X99001-CQ";
    private const string Helper = "X99001-M283";
    private const string Name = "Phạm Mẫu Thảo";
    private static readonly DateOnly Born = new(1999, 2, 3);

    [Fact]
    public async Task The_whole_way_brings_a_member_into_the_register_probationary_and_then_official()
    {
        long key = await Opened(Today.AddYears(-2));
        await Walk(key, AdmissionStep.CommitteeResolution, Today.AddYears(-2));
        int before = await Ask(db => db.Members.CountAsync());
        DateOnly decision = Today.AddYears(-2).AddDays(10);
        await Done(key, AdmissionStep.Decision, decision);
        await Done(key, AdmissionStep.Ceremony, decision.AddDays(5));
        (await Ask(db => db.Members.CountAsync())).ShouldBe(before + 1);
        MemberDetails admitted = await DetailsOf(key);
        (admitted.FullName, admitted.BirthDate).ShouldBe((Name, Born));
        (admitted.AdmittedOn, admitted.OfficialOn).ShouldBe((decision.AddDays(5), null));
        Membership roll = await Ask(db => db.Memberships.SingleAsync(row => row.MemberId == admitted.MemberId));
        (roll.Kind, roll.ValidFrom).ShouldBe((MembershipKind.Main, decision.AddDays(5)));
        roll.OrganisationId.ShouldBe(await Cell(Agency));
        (await Words(key)).ShouldBeEmpty();

        DateOnly end = decision.AddDays(5).AddMonths(12);
        await Done(key, AdmissionStep.ProbationHelper, decision.AddDays(6));
        await Done(key, AdmissionStep.ProbationClass, decision.AddDays(90));
        (await Take(key, AdmissionStep.CellReview, end.AddDays(-1))).Refusal.ShouldBeOfType<ProbationTooShort>();
        await Done(key, AdmissionStep.CellReview, end.AddDays(20));
        await Done(key, AdmissionStep.CommitteeReview, end.AddDays(30));
        await Done(key, AdmissionStep.Official, end.AddDays(60));
        (await DetailsOf(key)).OfficialOn.ShouldBe(end);
        (await Row(key)).EndedAs.ShouldBe(AdmissionEnd.Official);
        (await Take(key, AdmissionStep.Official, Today)).Refusal.ShouldBeOfType<AdmissionHasEnded>();
    }

    [Fact]
    public async Task What_cannot_be_is_refused_and_nothing_is_written()
    {
        long key = await Opened(Today.AddDays(-300));
        DateOnly day = Today.AddDays(-200);
        (await Take(key, AdmissionStep.Application, day)).Refusal.ShouldBeOfType<StepOutOfOrder>();
        await Done(key, AdmissionStep.AwarenessClass, day);
        int acts = await Ask(db => db.Acts.CountAsync());
        string probationary = await Ask(async db =>
        {
            int cell = await db.Organisations.Where(row => row.Code == Agency).Select(row => row.Id).SingleAsync();
            List<int> official = await VotingMembers.Of(db, cell, day).Select(row => row.MemberId).ToListAsync();
            return await db.Members.Where(row => !official.Contains(row.Id)).Select(row => row.Code).FirstAsync();
        });
        (await Take(key, AdmissionStep.HelpersAssigned, day, helper: probationary))
            .Refusal.ShouldBeOfType<HelperIsNotOfficial>()
            .Vietnamese.ShouldContain("II.1.3.b-7");
        (
            await Take(key, AdmissionStep.HelpersAssigned, day, together: day.AddMonths(-11))
        ).Refusal.ShouldBeOfType<HelperKnowsTooShort>();
        (await Take(key, AdmissionStep.HelpersAssigned, day, filledInOn: 1)).Refusal.ShouldBeOfType<CaseChangedSince>();
        (await Ask(db => db.Acts.CountAsync())).ShouldBe(acts);
        await Walk(key, AdmissionStep.ResidenceOpinion, day, from: AdmissionStep.HelpersAssigned);
        int members = await Ask(async db => await VotingMembers.Count(db, (await Row(key)).OrganisationId, day));
        members.ShouldBeGreaterThan(2);
        (await Take(key, AdmissionStep.CellResolution, day, votes: members + 1)).Refusal.ShouldBe(
            new MoreVotesThanMembers(members + 1, members, "II.1.3.b-7")
        );
        await Done(key, AdmissionStep.CellResolution, day, votes: 1);
        (await Take(key, AdmissionStep.CommitteeResolution, day)).Refusal.ShouldBeOfType<StepOutOfOrder>();
        await Done(key, AdmissionStep.CellResolution, day, votes: members);
        AdmissionStepDone vote = await Ask(db =>
            db.AdmissionSteps.OrderByDescending(row => row.Id).FirstAsync(row => row.CaseKey == key)
        );
        (vote.VotesFor, vote.OfficialMembers).ShouldBe((members, members));
    }

    [Fact]
    public async Task Only_the_committee_of_the_cell_and_the_office_see_and_move_it()
    {
        long key = await Opened(Today.AddDays(-10));
        foreach (string stranger in (string[])["dang-vien", "bi-thu-thon-3", Government, "ban-to-chuc", "quan-tri"])
        {
            (
                await Take(key, AdmissionStep.AwarenessClass, Today, account: stranger)
            ).Refusal.ShouldBeOfType<NoSuchCase>(stranger);
            (await Lines(stranger)).ShouldBeEmpty(stranger);
            (await Open(stranger, Today)).Refusal.ShouldBeOfType<NotYourCell>(stranger);
        }

        (await Lines(Secretary)).ShouldContain(key);
        (await Lines(Office)).ShouldContain(key);
        (await Take(key, AdmissionStep.AwarenessClass, Today, account: Office)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task An_end_without_membership_keeps_the_words_for_twelve_months_and_no_longer()
    {
        long key = await Opened(Today.AddDays(-10));
        (await End(key, AdmissionEnd.Withdrawn, null)).Refusal.ShouldBeOfType<EndWithoutReason>();
        (await End(key, AdmissionEnd.Withdrawn, "Chuyển nơi ở")).IsDone.ShouldBeTrue();
        List<PrivateText> words = await Words(key);
        words.Select(text => text.Part).ShouldBe(["birth", "name", "reason"], ignoreOrder: true);
        words.ShouldAllBe(text => text.EraseOn == Today.AddMonths(12));
        (await Ask(db => db.Acts.OrderByDescending(act => act.Id).FirstAsync())).Reason.ShouldBeNull();
        DateOnly gone = Today.AddMonths(12);
        Clock.Moved += gone.AddDays(-1).ToDateTime(TimeOnly.MinValue) - Today.ToDateTime(TimeOnly.MinValue);
        (await Erased()).ShouldBe(0);
        Clock.Moved += TimeSpan.FromDays(1);
        (await Erased()).ShouldBe(3);
        (await Words(key)).ShouldBeEmpty();
        (await As<AdmissionList, IReadOnlyList<AdmissionLine>>(Secretary, list => list.Of(Agency)))
            .Single(line => line.Key == key)
            .Name.ShouldBeNull();
        (await Erased()).ShouldBe(0);
        (await Row(key)).EndedAs.ShouldBe(AdmissionEnd.Withdrawn);
        (await End(key, AdmissionEnd.Refused, "Lần nữa")).Refusal.ShouldBeOfType<AdmissionHasEnded>();
    }

    [Fact]
    public async Task Who_is_refused_on_probation_is_a_member_no_longer()
    {
        long key = await Opened(Today.AddDays(-300));
        DateOnly day = Today.AddDays(-200);
        await Walk(key, AdmissionStep.Ceremony, day);
        (await DetailsOf(key)).LeftOn.ShouldBeNull();
        (await End(key, AdmissionEnd.Refused, "Không còn đủ tư cách")).IsDone.ShouldBeTrue();
        MemberDetails left = await DetailsOf(key);
        left.LeftOn.ShouldBe(Today);
        left.LeftReason.ShouldBe("Xóa tên trong danh sách đảng viên dự bị");
    }

    [Fact]
    public async Task Somebody_in_the_register_who_looks_the_same_is_looked_at_before_the_ceremony_is_recorded()
    {
        (string code, string fullName) = await Ask(async db =>
        {
            MemberDetails one = await db
                .MemberDetails.Include(row => row.Member)
                .FirstAsync(row => row.Member!.Code == Helper && row.SupersededIn == null);
            return (one.Member!.Code, one.FullName);
        });
        long key = await Opened(Today.AddDays(-300), fullName);
        DateOnly day = Today.AddDays(-200);
        await Walk(key, AdmissionStep.Decision, day);
        (await Take(key, AdmissionStep.Ceremony, day)).Refusal.ShouldBeOfType<LooksLikeAMember>();
        (await Row(key)).MemberId.ShouldBeNull();
        (await Take(key, AdmissionStep.Ceremony, day, lookedAt: code)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task The_sample_has_two_people_at_different_steps()
    {
        IReadOnlyList<AdmissionLine> lines = await As<AdmissionList, IReadOnlyList<AdmissionLine>>(
            Secretary,
            list => list.Of(Agency)
        );
        lines.Select(line => line.Name).ShouldBe(["Vũ Mẫu Hạnh", "Đỗ Mẫu Khoa"], ignoreOrder: true);
        lines
            .Select(line => line.Course.Next)
            .ShouldBe([AdmissionStep.UnionOpinion, AdmissionStep.Ceremony], ignoreOrder: true);
        lines[0].OverdueSince.ShouldNotBeNull();
    }

    private Task<Outcome<long>> Open(string account, DateOnly listedOn, string name = Name) =>
        As<OpenAdmission, Outcome<long>>(
            account,
            open => open.Handle(new OpenAdmissionRequest(Agency, name, Born, listedOn))
        );

    private async Task<long> Opened(DateOnly listedOn, string name = Name) =>
        (await Open(Secretary, listedOn, name)).Value;

    /// <summary>Takes the steps one after another, all on one day.</summary>
    private async Task Walk(long key, AdmissionStep to, DateOnly day, AdmissionStep from = AdmissionStep.AwarenessClass)
    {
        foreach (AdmissionStep step in AdmissionSteps.InOrder.Where(step => step >= from && step <= to))
        {
            await Done(key, step, day);
        }
    }

    private async Task Done(long key, AdmissionStep step, DateOnly day, int? votes = null) =>
        (await Take(key, step, day, votes: votes)).Refusal.ShouldBeNull($"{step}");

    private async Task<Outcome<long>> Take(
        long key,
        AdmissionStep step,
        DateOnly day,
        string helper = Helper,
        DateOnly? together = null,
        int? votes = null,
        int? filledInOn = null,
        string account = Secretary,
        string? lookedAt = null
    )
    {
        int seen = await Ask(db => db.AdmissionSteps.CountAsync(row => row.CaseKey == key));
        int members = await Ask(async db =>
            await VotingMembers.Count(
                db,
                await db.Organisations.Where(row => row.Code == Agency).Select(row => row.Id).SingleAsync(),
                day
            )
        );
        return await As<MoveAdmission, Outcome<long>>(
            account,
            move =>
                move.Take(
                    new StepRequest(key, filledInOn ?? seen, step, day)
                    {
                        VotesFor = votes ?? members,
                        Helpers = step.NamesHelpers() ? [(helper, together ?? day.AddYears(-2))] : [],
                        LookedAt = lookedAt is null ? [] : [lookedAt],
                    }
                )
        );
    }

    private Task<Outcome<long>> End(long key, AdmissionEnd how, string? reason) =>
        As<MoveAdmission, Outcome<long>>(Secretary, move => move.End(key, how, Today, reason));

    private async Task<IEnumerable<long>> Lines(string account) =>
        (await As<AdmissionList, IReadOnlyList<AdmissionLine>>(account, list => list.Of())).Select(line => line.Key);

    private Task<AdmissionCase> Row(long key) =>
        Ask(db => db.AdmissionCases.AsNoTracking().SingleAsync(row => row.Key == key && row.SupersededIn == null));

    private async Task<MemberDetails> DetailsOf(long key)
    {
        int member = (await Row(key)).MemberId!.Value;
        return await Ask(db =>
            db.MemberDetails.AsNoTracking().SingleAsync(row => row.MemberId == member && row.SupersededIn == null)
        );
    }

    private async Task<int> Erased() =>
        (await As<RetentionRun, RetentionProof>(Office, run => run.Run())).Of(RetentionRules.PrivateWords);

    private Task<List<PrivateText>> Words(long key) =>
        Ask(db =>
            db.PrivateTexts.AsNoTracking()
                .Where(text => text.Subject == PrivateSubject.Admission && text.SubjectKey == key)
                .ToListAsync()
        );
}

public sealed class AdmissionOnSqliteTests() : AdmissionContract(isOnPostgres: false);

public sealed class AdmissionOnPostgresTests() : AdmissionContract(isOnPostgres: true);
