using ChiBo.App.Features.YearReviews;
using ChiBo.App.Features.YearReviews.OfTheCell;
using ChiBo.App.Features.YearReviews.Papers;
using ChiBo.App.Tests.Proposals;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Reviews;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.YearReviews;

/// <summary>The yearly review of a cell itself (II.1.3): what each engine must do.</summary>
public abstract class CellReviewContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Agency = "X99001-CQ";
    private const string Third = "X99001-C03";

    [Fact]
    public async Task A_cell_is_reviewed_step_by_step_each_by_whom_it_falls_to()
    {
        (await Vote(Secretary, 10)).Refusal.ShouldBe(new NotThisStepOfTheCell(ReviewStage.SelfReviewed));
        (await Decide(Office, "45-QĐ/ĐU")).Refusal.ShouldBe(new NotThisStepOfTheCell(ReviewStage.SelfReviewed));
        (await Self(Secretary, ReviewLevel.Good, " ")).Refusal.ShouldBeOfType<ReviewWithoutWords>();
        (await Self(Secretary, ReviewLevel.Fulfilled, "Sửa lại")).IsDone.ShouldBeTrue();
        (await Discuss(Secretary)).IsDone.ShouldBeTrue();
        (await Self(Secretary, ReviewLevel.Good, "Muộn")).Refusal.ShouldBe(
            new NotThisStepOfTheCell(ReviewStage.Discussed)
        );
        int members = ((MoreVotesThanMembers)(await Vote(Secretary, 9999)).Refusal!).Members;
        (await Vote(Secretary, members / 2)).Refusal.ShouldBeOfType<NoMajorityForTheLevel>();
        (await Vote(Secretary, (members / 2) + 1)).IsDone.ShouldBeTrue();
        (await Decide(Secretary, "45-QĐ/ĐU")).Refusal.ShouldBeOfType<NotYourCellStep>();
        (await Decide(Office, " ")).Refusal.ShouldBeOfType<DecisionWithoutNumber>();
        (await Decide(Office, "45-QĐ/ĐU", Today.AddDays(1))).Refusal.ShouldBeOfType<DecidedInTheFuture>();
        (await Decide(Office, "45-QĐ/ĐU")).IsDone.ShouldBeTrue();
        (await Decide(Office, "46-QĐ/ĐU")).Refusal.ShouldBe(new NotThisStepOfTheCell(ReviewStage.Decided));

        SeenCellReview seen = (await Open(Secretary))!;
        (seen.Row.Stage, seen.Row.SelfLevel, seen.Row.DecidedLevel, seen.Row.DecidedOn).ShouldBe(
            (ReviewStage.Decided, ReviewLevel.Good, ReviewLevel.Fulfilled, Today)
        );
        seen.Texts[MoveReview.SelfPart].ShouldBe("Sửa lại");
        seen.Texts[MoveCellReview.VotePart].ShouldBe($"{(members / 2) + 1}/{members}");
        seen.Texts[MoveCellReview.DecisionPart].ShouldBe("45-QĐ/ĐU");
        (
            await Ask(db =>
                db.PrivateTexts.Where(text =>
                        text.Subject == PrivateSubject.YearReview && text.SubjectKey == seen.Row.Key
                    )
                    .Select(text => text.EraseOn)
                    .Distinct()
                    .ToListAsync()
            )
        ).ShouldBe([new DateOnly(Today.Year + 6, 1, 1)]);
    }

    [Fact]
    public async Task Excellent_is_refused_with_its_source_while_tasks_on_record_were_late()
    {
        SeenCellReview seen = (await Open(Secretary))!;
        seen.Grounds.Tasks.Due.ShouldBeGreaterThan(seen.Grounds.Tasks.InTime);
        Refusal refusal = (await Self(Secretary, ReviewLevel.Excellent, "Xuất sắc")).Refusal!;
        refusal.ShouldBe(
            new TasksNotInTimeForExcellent(seen.Grounds.Tasks.InTime, seen.Grounds.Tasks.Due, 100, "366-QĐ/TW năm 2025")
        );
        (await Open(Secretary))!.Row.SelfLevel.ShouldBe(ReviewLevel.Good);
    }

    [Fact]
    public async Task Nobody_outside_learns_that_it_exists()
    {
        int acts = await Ask(db => db.Acts.CountAsync());
        foreach (
            string account in (string[])
                ["bi-thu-thon-3", "phu-trach-thon-5", "dang-vien", Government, "ban-to-chuc", "quan-tri"]
        )
        {
            (await Open(account)).ShouldBeNull(account);
            (await Self(account, ReviewLevel.Good, "Lời")).Refusal.ShouldBeOfType<NoSuchReview>(account);
            (await Decide(account, "1")).Refusal.ShouldBeOfType<NoSuchReview>(account);
            (await Papers(account, papers => papers.OfCell(Agency, Today.Year))).ShouldBeNull(account);
            (await Papers(account, papers => papers.Summary(Agency, Today.Year))).ShouldBeNull(account);
        }

        (await Papers("dang-vien", papers => papers.Member("X99001-M285", Today.Year))).ShouldBeNull();
        (await As<CellReviewFile, SeenCellReview?>(Office, file => file.Open(Third, Today.Year))).ShouldBeNull();
        (await Ask(db => db.Acts.CountAsync())).ShouldBe(acts);
    }

    [Fact]
    public async Task Papers_tell_the_review_as_it_stands_and_that_they_are_the_programs_own()
    {
        PartyDocument cell = (await Papers(Secretary, papers => papers.OfCell(Agency, Today.Year)))!;
        cell.Body.OfType<NoteBlock>().Single().Text.ShouldContain("mẫu 01 của 43-HD/BTCTW");
        cell.Body.OfType<ItemBlock>().ShouldContain(item => item.Text.StartsWith("Chi bộ đã họp "));
        PartyDocument summary = (await Papers(Office, papers => papers.Summary(Agency, Today.Year)))!;
        summary.Body.OfType<TableBlock>().Single().Rows.Count().ShouldBe(4);
        PartyDocument own = (await Papers("phu-trach-thon-5", papers => papers.Member("X99001-M285", Today.Year)))!;
        own.Body.OfType<NoteBlock>().Single().Text.ShouldContain("chưa có bản mẫu");
        own.Symbol.ShouldBeNull();
    }

    [Fact]
    public async Task The_review_of_a_year_that_is_over_goes_by_what_was_in_force_then()
    {
        (await As<OpenYearReview, Outcome<int>>(Secretary, open => open.Handle(Agency, 2024))).IsDone.ShouldBeTrue();

        PartyDocument cell = (await Papers(Secretary, papers => papers.OfCell(Agency, 2024)))!;
        cell.Body.OfType<NoteBlock>().Single().Text.ShouldContain("Chưa biết mẫu");
        PartyDocument summary = (await Papers(Secretary, papers => papers.Summary(Agency, 2024)))!;
        summary.Body.OfType<NoteBlock>().First().Text.ShouldContain("124-QĐ/TW");
    }

    private Task<SeenCellReview?> Open(string account) =>
        As<CellReviewFile, SeenCellReview?>(account, file => file.Open(Agency, Today.Year));

    private Task<PartyDocument?> Papers(string account, Func<ReviewPapers, Task<PartyDocument?>> work) =>
        As<ReviewPapers, PartyDocument?>(account, work);

    private Task<Outcome<long>> Self(string account, ReviewLevel level, string words) =>
        As<MoveCellReview, Outcome<long>>(account, move => move.ReviewSelf(Agency, Today.Year, level, words));

    private Task<Outcome<long>> Discuss(string account) =>
        As<MoveCellReview, Outcome<long>>(account, move => move.Discuss(Agency, Today.Year, "Chi bộ đồng ý"));

    private Task<Outcome<long>> Vote(string account, int votes) =>
        As<MoveCellReview, Outcome<long>>(account, move => move.Vote(Agency, Today.Year, ReviewLevel.Good, votes));

    private Task<Outcome<long>> Decide(string account, string number, DateOnly? on = null) =>
        As<MoveCellReview, Outcome<long>>(
            account,
            move => move.Decide(Agency, Today.Year, ReviewLevel.Fulfilled, on ?? Today, number)
        );
}

public sealed class CellReviewOnSqliteTests() : CellReviewContract(isOnPostgres: false);

public sealed class CellReviewOnPostgresTests() : CellReviewContract(isOnPostgres: true);
