using ChiBo.Planning.Areas;

namespace ChiBo.Planning.Tests.Areas;

/// <summary>What holds of every assignment, over cells made from seeds.</summary>
public sealed class AreaPropertyTests
{
    [Theory]
    [InlineData(5, 3)]
    [InlineData(3, 5)]
    [InlineData(4, 4)]
    public void A_small_cell_is_assigned_as_well_as_by_trying_everything(int areas, int members)
    {
        for (int seed = 0; seed < 25; seed++)
        {
            AreaAssignmentRequest request = Cells.Random(seed, areas, members);
            var possible = All(request).Where(pairs => AreaVerifier.Faults(request, pairs).Count == 0).ToList();
            AreaAssignmentProposal proposal = AreaAssigner.Propose(request);
            if (possible.Count == 0)
            {
                proposal.ShouldBeOfType<AreaAssignmentProposal.Impossible>($"seed {seed}").Clashes.ShouldNotBeEmpty();
                continue;
            }

            var done = proposal.ShouldBeOfType<AreaAssignmentProposal.Assigned>($"seed {seed}");
            AreaVerifier.Faults(request, Pairs(done)).ShouldBeEmpty($"seed {seed}");
            AreaVerifier
                .Score(request, Pairs(done))
                .ShouldBe(possible.Min(pairs => AreaVerifier.Score(request, pairs)), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(40, 60)]
    [InlineData(40, 25)]
    public void A_commune_of_forty_areas_is_assigned_to_the_best(int areas, int members)
    {
        AreaAssignmentRequest request = Cells.Random(5, areas, members);
        var done = AreaAssigner.Propose(request).ShouldBeOfType<AreaAssignmentProposal.Assigned>();
        done.IsProvenBest.ShouldBeTrue();
        AreaVerifier.Faults(request, Pairs(done)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(12, 7)]
    [InlineData(7, 12)]
    public void The_same_request_in_any_order_gets_the_same_assignment(int areas, int members)
    {
        AreaAssignmentRequest request = Cells.Random(2, areas, members) with { MostTravelMinutes = null };
        var random = new Random(1);
        AreaAssignmentRequest shuffled = request with
        {
            Areas = [.. request.Areas.OrderBy(_ => random.Next())],
            Members = [.. request.Members.OrderBy(_ => random.Next())],
        };
        string[] first = Told(request);
        first.ShouldNotBeEmpty();
        Told(request).ShouldBe(first);
        Told(shuffled).ShouldBe(first);
    }

    [Fact]
    public void The_verifier_refuses_an_assignment_with_two_members_swapped()
    {
        MemberToAssign onDuty = Cells.Member("a") with { Duty = [new(DayOfWeek.Thursday, new(18, 0), new(22, 0))] };
        AreaAssignmentRequest request = new([Cells.Meeting("1"), Cells.Area("2")], [onDuty, Cells.Member("b")]);
        AreaVerifier.Faults(request, [("1", "b"), ("2", "a")]).ShouldBeEmpty();
        AreaVerifier.Faults(request, [("1", "a"), ("2", "b")]).ShouldBe(["duty a 1"]);
        AreaVerifier.Faults(request, [("1", "b"), ("2", "b")]).ShouldBe(["idle a"]);
        AreaVerifier.Faults(request, [("2", "a")]).ShouldBe(["nobody 1", "idle b"]);
    }

    /// <summary>All assignments in which each area has one member or, when members are more, each member one area.</summary>
    private static IEnumerable<(string Area, string Member)[]> All(AreaAssignmentRequest request)
    {
        string[] areas = [.. request.Areas.Select(area => area.Code)];
        string[] members = [.. request.Members.Select(member => member.Code)];
        return members.Length > areas.Length
            ? Choices(members.Length, areas.Length)
                .Select(to => members.Select((one, i) => (areas[to[i]], one)).ToArray())
            : Choices(areas.Length, members.Length)
                .Select(by => areas.Select((one, i) => (one, members[by[i]])).ToArray());
    }

    private static IEnumerable<int[]> Choices(int places, int values)
    {
        int count = (int)Math.Pow(values, places);
        for (int number = 0; number < count; number++)
        {
            int rest = number;
            int[] choice = new int[places];
            for (int i = 0; i < places; i++)
            {
                (rest, choice[i]) = Math.DivRem(rest, values);
            }

            yield return choice;
        }
    }

    private static (string Area, string Member)[] Pairs(AreaAssignmentProposal.Assigned done) =>
        [.. done.Lines.Select(line => (line.Area.Code, line.Member.Code))];

    private static string[] Told(AreaAssignmentRequest request) =>
        AreaAssigner.Propose(request) switch
        {
            AreaAssignmentProposal.Assigned done =>
            [
                .. done.Lines.Select(line =>
                    $"{line.Area.Code} {line.Member.Code} {string.Join("; ", line.Reasons.Select(one => one.Words))}"
                ),
            ],
            AreaAssignmentProposal.Impossible no => [.. no.Clashes.Select(one => $"{one.Code} {one.Subject}")],
            _ => [],
        };
}
