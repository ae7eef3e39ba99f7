using ChiBo.App.Features.YearReviews;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Reviews;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.YearReviews;

/// <summary>The yearly review of members (II.1.3): what each engine must do.</summary>
public abstract class YearReviewContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Agency = "X99001-CQ";
    private const string Officer = "phu-trach-thon-5";
    private const string OfficerCode = "X99001-M285";

    [Fact]
    public async Task A_member_is_reviewed_step_by_step_each_by_whom_it_falls_to()
    {
        (await Decide(Office)).Refusal.ShouldBe(new NotThisStepNow(ReviewStage.Open));
        (await Review(Secretary)).Refusal.ShouldBeOfType<NotYourStep>();
        (await Review(Officer, words: " ")).Refusal.ShouldBeOfType<ReviewWithoutWords>();
        (await Review(Officer, words: "Lần đầu")).IsDone.ShouldBeTrue();
        (await Review(Officer, words: "Sửa lại")).IsDone.ShouldBeTrue();
        (await Discuss(Officer)).Refusal.ShouldBeOfType<NotYourStep>();
        (await Vote(Secretary, 10)).Refusal.ShouldBe(new NotThisStepNow(ReviewStage.SelfReviewed));
        (await Discuss(Secretary)).IsDone.ShouldBeTrue();
        (await Review(Officer, words: "Muộn")).Refusal.ShouldBeOfType<NotThisStepNow>();
        int members = ((MoreVotesThanMembers)(await Vote(Secretary, 9999)).Refusal!).Members;
        (await Vote(Secretary, members / 2)).Refusal.ShouldBeOfType<NoMajorityForTheLevel>();
        (await Vote(Secretary, (members / 2) + 1)).IsDone.ShouldBeTrue();
        (await Decide(Secretary)).Refusal.ShouldBeOfType<NotYourStep>();
        (await Decide(Officer)).Refusal.ShouldBeOfType<NotYourStep>();
        (await Decide(Office)).IsDone.ShouldBeTrue();
        MemberReview row = (
            await As<ReviewReach, SeenReview?>(Office, reach => reach.Find(OfficerCode, Today.Year))
        )!.Row;
        (row.Stage, row.DecidedLevel, row.DecidedOn, row.OfficialMembers).ShouldBe(
            (ReviewStage.Decided, ReviewLevel.Good, Today, members)
        );
        PrivateText[] words = await Ask(db =>
            db.PrivateTexts.Where(text => text.Subject == PrivateSubject.MemberReview && text.SubjectKey == row.Key)
                .OrderBy(text => text.Part)
                .ToArrayAsync()
        );
        words.Select(text => text.Text).ShouldBe(["Chi bộ góp ý", "Sửa lại"]);
        words.ShouldAllBe(text => text.EraseOn == new DateOnly(Today.Year + 6, 1, 1));
    }

    [Fact]
    public async Task Nobody_outside_learns_that_it_exists()
    {
        foreach (string account in (string[])["bi-thu-thon-3", "dang-vien", "chinh-quyen", "ban-to-chuc", "quan-tri"])
        {
            (await As<ReviewReach, SeenReview?>(account, reach => reach.Find(OfficerCode, Today.Year))).ShouldBeNull(
                account
            );
            (await Review(account)).Refusal.ShouldBeOfType<NoSuchReview>(account);
            (await Open(account, Agency, Today.Year)).Refusal.ShouldBeOfType<NoSuchReview>(account);
        }
    }

    [Fact]
    public async Task A_review_is_opened_once_for_all_on_the_roll_and_not_before_its_year()
    {
        (await Open(Secretary, Agency, Today.Year)).Refusal.ShouldBe(new ReviewIsOpenAlready(Today.Year));
        (await Open(Secretary, Agency, Today.Year + 1)).Refusal.ShouldBe(new ReviewedYearHasNotBegun(Today.Year + 1));
        int members = (await Open(Secretary, Agency, Today.Year - 1)).Value;
        int cell = await Cell(Agency);
        ReviewBoard board = (await Ask(db => ReviewBoard.Read(db, cell, Today.Year - 1)))!;
        board.Lines.Count.ShouldBe(members);
        board.Lines.ShouldAllBe(line => line.Row.Stage == ReviewStage.Open);
        board.Exceeded(Today).ShouldBeNull();
        (await Open(Secretary, "X99001-C03", Today.Year)).Refusal.ShouldBeOfType<NoSuchReview>();
        (await Open(Office, "X99001-C03", Today.Year)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task The_year_is_told_from_what_is_recorded()
    {
        int member = await Ask(db =>
            db.Members.Where(row => row.Code == OfficerCode).Select(row => row.Id).SingleAsync()
        );
        ReviewBasis basis = await Ask(db => ReviewBasis.Read(db, member, Today.Year, Today));
        basis.Tasks.ShouldBeGreaterThan(0);
        basis.TasksLate.ShouldBe(1);
        basis.Called.ShouldBeGreaterThan(0);
        basis.Residence.ShouldBeNull();
        (await As<MoveReview, bool>(Secretary, move => move.IsCommentMissing(member, Today.Year))).ShouldBeTrue();
        int commented = await Ask(db =>
            db.Members.Where(row => row.Code == "X99001-M281").Select(row => row.Id).SingleAsync()
        );
        (await As<MoveReview, bool>(Secretary, move => move.IsCommentMissing(commented, Today.Year))).ShouldBeFalse();
    }

    private Task<Outcome<int>> Open(string account, string cell, int year) =>
        As<OpenYearReview, Outcome<int>>(account, open => open.Handle(cell, year));

    private Task<Outcome<long>> Review(string account, string words = "Tự kiểm điểm") =>
        As<MoveReview, Outcome<long>>(
            account,
            move => move.ReviewSelf(OfficerCode, Today.Year, ReviewLevel.Good, words)
        );

    private Task<Outcome<long>> Discuss(string account) =>
        As<MoveReview, Outcome<long>>(account, move => move.Discuss(OfficerCode, Today.Year, "Chi bộ góp ý"));

    private Task<Outcome<long>> Vote(string account, int votes) =>
        As<MoveReview, Outcome<long>>(account, move => move.Vote(OfficerCode, Today.Year, ReviewLevel.Good, votes));

    private Task<Outcome<long>> Decide(string account) =>
        As<MoveReview, Outcome<long>>(account, move => move.Decide(OfficerCode, Today.Year, ReviewLevel.Good, Today));
}

public sealed class YearReviewOnSqliteTests() : YearReviewContract(isOnPostgres: false);

public sealed class YearReviewOnPostgresTests() : YearReviewContract(isOnPostgres: true);
