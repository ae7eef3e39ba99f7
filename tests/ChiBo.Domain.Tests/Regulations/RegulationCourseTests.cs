using ChiBo.Domain.Meetings;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Tests.Regulations;

/// <summary>The course of working regulations (II.2.a), at each edge and in generated sequences against a table.</summary>
public sealed class RegulationCourseTests
{
    private static readonly DateOnly Day = new(2015, 1, 28);
    private static readonly Share Half = new(1, 2);
    private static readonly RegulationCoverage Full = Covering(RegulationCoverage.Mandatory);
    private static readonly CellVote Carried = new(Day, 11, 20, Half);
    private static readonly string[] Steps = ["cell", "committee", "withdraw"];

    private static readonly (bool NeedsCommittee, RegulationState From, string Step, RegulationState After)[] Table =
    [
        (true, RegulationState.Drafted, "cell", RegulationState.ApprovedByCell),
        (false, RegulationState.Drafted, "cell", RegulationState.Approved),
        (true, RegulationState.ApprovedByCell, "committee", RegulationState.Approved),
        (true, RegulationState.Drafted, "withdraw", RegulationState.Withdrawn),
        (false, RegulationState.Drafted, "withdraw", RegulationState.Withdrawn),
        (true, RegulationState.ApprovedByCell, "withdraw", RegulationState.Withdrawn),
    ];

    [Fact]
    public void Sequences_of_steps_go_as_the_table_says_and_only_as_it_says()
    {
        var reached = new HashSet<(bool, RegulationState)>();
        for (int seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            bool needs = random.Next(2) == 0;
            var course = new RegulationCourse { NeedsCommittee = needs };
            for (int step = 0; step < 8; step++)
            {
                string word = Steps[random.Next(Steps.Length)];
                RegulationState before = course.State;
                Outcome<RegulationCourse> outcome = word switch
                {
                    "cell" => course.ApproveByCell(Carried, Full, Day, Day),
                    "committee" => course.ApproveByCommittee(Day, Day, Full, Day),
                    _ => course.Withdraw("Viết lại"),
                };
                RegulationState[] after =
                [
                    .. Table
                        .Where(line => line.NeedsCommittee == needs && line.From == before && line.Step == word)
                        .Select(line => line.After),
                ];
                outcome.IsDone.ShouldBe(after.Length == 1, $"seed {seed}, step {step}: {word} in {before}");
                if (!outcome.IsDone)
                {
                    outcome.Refusal.ShouldBe(new NotTheNextStepOfRegulations(before));
                    continue;
                }

                course = outcome.Value;
                course.State.ShouldBe(after[0]);
                (course.InForce is not null).ShouldBe(course.State == RegulationState.Approved);
                reached.Add((needs, course.State));
            }
        }

        reached.Count.ShouldBe(5);
    }

    [Fact]
    public void Versions_in_force_never_overlap_whatever_is_approved_in_whatever_order()
    {
        int refused = 0;
        for (int seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var versions = new List<RegulationCourse>();
            for (int version = 0; version < 8; version++)
            {
                DateOnly from = Day.AddDays(random.Next(0, 60));
                Outcome<RegulationCourse>[] room = [.. versions.Select(earlier => earlier.MakeRoomFor(from))];
                // The model: it fits where every version so far begins before it.
                bool fits = versions.TrueForAll(earlier => earlier.InForceFrom < from || earlier.InForceTo <= from);
                room.All(outcome => outcome.IsDone).ShouldBe(fits);
                if (!fits)
                {
                    refused++;
                    continue;
                }

                versions = [.. room.Select(outcome => outcome.Value!), InForce(from)];
            }

            Period[] periods = [.. versions.Select(version => version.InForce!.Value)];
            periods.ShouldAllBe(period => period.EndsAfterItBegins);
            foreach (Period period in periods)
            {
                periods.Count(period.Overlaps).ShouldBe(1);
            }

            // From the first version on, there is one on each day.
            periods.Count(period => period.To is null).ShouldBe(1);
        }

        refused.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData(RegulationChapter.PartyCommittee)]
    [InlineData(RegulationChapter.Government)]
    [InlineData(RegulationChapter.FatherlandFront)]
    [InlineData(RegulationChapter.Organisations)]
    [InlineData(RegulationChapter.Cells)]
    public void Neither_the_cell_nor_the_committee_approves_with_an_empty_relation(RegulationChapter missing)
    {
        RegulationCoverage coverage = Covering(RegulationCoverage.Chapters.Where(chapter => chapter != missing));
        foreach (
            Outcome<RegulationCourse> outcome in (Outcome<RegulationCourse>[])
                [
                    Draft().ApproveByCell(Carried, coverage, null, Day),
                    ByCell().ApproveByCommittee(Day, Day, coverage, Day),
                ]
        )
        {
            RelationsMissing refusal = outcome.Refusal.ShouldBeOfType<RelationsMissing>();
            refusal.Missing.ShouldBe([missing]);
            refusal.Vietnamese.ShouldContain("II.2.a");
            refusal.Vietnamese.ShouldContain(RegulationNames.In(Language.Vietnamese, missing));
            refusal.English.ShouldContain(RegulationNames.In(Language.English, missing));
        }
    }

    [Fact]
    public void Further_chapters_may_be_empty_and_dashes_fill_none()
    {
        Draft().ApproveByCell(Carried, Full, null, Day).IsDone.ShouldBeTrue();
        Full.EmptyFurther.Count.ShouldBe(7);
        Full.Relations.ShouldBe(RegulationChapters.All);
        RegulationCoverage dashes = RegulationCoverage.Of(
            RegulationCoverage.Mandatory.ToDictionary(chapter => chapter, _ => "– … –")
        );
        dashes.Missing.ShouldBe(RegulationCoverage.Mandatory);
        dashes.Relations.ShouldBe(RegulationChapters.None);
    }

    [Theory]
    [InlineData(10, 20, false)]
    [InlineData(11, 20, true)]
    [InlineData(10, 21, false)]
    [InlineData(11, 21, true)]
    [InlineData(0, 0, false)]
    [InlineData(1, 1, true)]
    public void More_than_half_of_the_official_members_approve(int votes, int members, bool isCarried)
    {
        Outcome<RegulationCourse> outcome = Draft()
            .ApproveByCell(new CellVote(Day, votes, members, Half), Full, null, Day);
        outcome.IsDone.ShouldBe(isCarried);
        (outcome.Refusal is NoMajority).ShouldBe(!isCarried);
    }

    [Theory]
    [InlineData(21)]
    [InlineData(-1)]
    public void There_are_no_more_votes_than_members(int votes) =>
        Draft()
            .ApproveByCell(new CellVote(Day, votes, 20, Half), Full, null, Day)
            .Refusal.ShouldBeOfType<MoreVotesThanMembers>();

    [Fact]
    public void No_approval_is_in_the_future_or_before_that_of_the_cell()
    {
        DateOnly yesterday = Day.AddDays(-1);
        Draft().ApproveByCell(Carried, Full, null, yesterday).Refusal.ShouldBeOfType<ApprovedInTheFuture>();
        Draft().ApproveByCell(Carried, Full, null, Day).IsDone.ShouldBeTrue();
        ByCell().ApproveByCommittee(yesterday, Day, Full, Day).Refusal.ShouldBe(new CommitteeBeforeCell(Day));
        ByCell().ApproveByCommittee(Day, Day, Full, yesterday).Refusal.ShouldBeOfType<ApprovedInTheFuture>();
        ByCell().ApproveByCommittee(Day, Day, Full, Day).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void Nothing_is_in_force_before_it_was_approved()
    {
        DateOnly later = Day.AddDays(5);
        ByCell()
            .ApproveByCommittee(later, later.AddDays(-1), Full, later)
            .Refusal.ShouldBe(new InForceBeforeApproval(later));
        RegulationCourse onTheDay = ByCell().ApproveByCommittee(later, later, Full, later).Value!;
        onTheDay.InForce.ShouldBe(Period.Since(later));
        RegulationCourse alone = Draft() with { NeedsCommittee = false };
        alone.ApproveByCell(Carried, Full, Day.AddDays(-1), Day).Refusal.ShouldBe(new InForceBeforeApproval(Day));
        alone.ApproveByCell(Carried, Full, null, Day).Value!.InForce.ShouldBe(Period.Since(Day));
    }

    [Fact]
    public void A_version_ends_on_the_day_on_which_the_next_begins()
    {
        RegulationCourse first = InForce(Day);
        first.MakeRoomFor(Day).Refusal.ShouldBe(new LaterVersionInForce(Day));
        RegulationCourse ended = first.MakeRoomFor(Day.AddDays(1)).Value!;
        ended.InForce!.Value.Contains(Day).ShouldBeTrue();
        ended.InForce!.Value.Contains(Day.AddDays(1)).ShouldBeFalse();
        ended.MakeRoomFor(Day.AddDays(9)).Value.ShouldBe(ended);
        Draft().MakeRoomFor(Day).Value.ShouldBe(Draft());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Withdrawing_needs_a_reason(string? reason) =>
        Draft().Withdraw(reason).Refusal.ShouldBeOfType<WithdrawnWithoutReason>();

    private static RegulationCourse Draft() => new() { NeedsCommittee = true };

    private static RegulationCourse ByCell() => Draft().ApproveByCell(Carried, Full, null, Day).Value!;

    private static RegulationCourse InForce(DateOnly from) => ByCell().ApproveByCommittee(Day, from, Full, Day).Value!;

    private static RegulationCoverage Covering(IEnumerable<RegulationChapter> chapters) =>
        RegulationCoverage.Of(chapters.ToDictionary(chapter => chapter, _ => "Có"));
}
