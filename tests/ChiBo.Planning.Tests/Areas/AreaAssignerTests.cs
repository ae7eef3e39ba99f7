using System.Collections.Immutable;
using ChiBo.Planning.Areas;
using static ChiBo.Planning.Tests.Areas.Cells;

namespace ChiBo.Planning.Tests.Areas;

/// <summary>Each rule of an assignment at its edge.</summary>
public sealed class AreaAssignerTests
{
    [Fact]
    public void Each_area_has_one_member_and_the_load_is_even()
    {
        var done = Assign(new([Area("1", 3), Area("2", 2), Area("3", 1)], [Member("a"), Member("b")]));
        done.Lines.Select(line => line.Area.Code).ShouldBe(["1", "2", "3"]);
        (done.LeastLoad, done.MostLoad).ShouldBe((3m, 3m));
        done.Lines[0].Reasons.Single().Words.Vietnamese.ShouldBe("khối lượng 3; cả chi bộ từ 3 đến 3");
    }

    [Fact]
    public void With_as_many_areas_as_members_each_has_one()
    {
        var done = Assign(new([Area("1"), Area("2")], [Member("a"), Member("b")]));
        done.Lines.Select(line => line.Member.Code).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void More_members_than_areas_share_and_the_heavier_area_gets_more()
    {
        var done = Assign(new([Area("1", 1), Area("2", 3)], [Member("a"), Member("b"), Member("c"), Member("d")]));
        done.Lines.Count(line => line.Area.Code == "2").ShouldBe(3);
        (done.LeastLoad, done.MostLoad).ShouldBe((1m, 1m));
        done.Lines[^1].Reasons.ShouldContain(reason => reason.Kind == AreaReasonKind.Shared);
    }

    [Fact]
    public void A_member_who_is_exempt_gets_none_and_does_not_count_as_idle()
    {
        var done = Assign(new([Area("1")], [Member("a"), Member("b") with { MostAreas = 0 }]));
        done.Lines.Single().Member.Code.ShouldBe("a");
    }

    [Theory]
    [InlineData(HomeAreaPolicy.Preferred, true, AreaReasonKind.Home)]
    [InlineData(HomeAreaPolicy.Avoided, false, AreaReasonKind.NotHome)]
    public void The_own_area_is_respected_or_avoided(HomeAreaPolicy policy, bool isHome, AreaReasonKind why)
    {
        var done = Assign(new([Area("1"), Area("2")], [Member("a", "1"), Member("b", "2")]) { Home = policy });
        done.Lines.ShouldAllBe(line => line.Member.HomeArea == line.Area.Code == isHome);
        done.Lines.ShouldAllBe(line => line.Reasons.Any(reason => reason.Kind == why));
    }

    [Fact]
    public void An_own_area_that_cannot_be_avoided_or_had_is_said_so()
    {
        var avoided = Assign(new([Area("1")], [Member("a", "1")]) { Home = HomeAreaPolicy.Avoided });
        avoided.Lines[0].Reasons[0].Kind.ShouldBe(AreaReasonKind.HomeUnavoidable);
        MemberToAssign onDuty = Member("a", "1") with { Duty = [new(DayOfWeek.Thursday, new(20, 0), new(22, 0))] };
        var preferred = Assign(
            new([Meeting("1"), Area("2")], [onDuty, Member("b")]) { Home = HomeAreaPolicy.Preferred }
        );
        preferred.Lines[1].Reasons[0].Kind.ShouldBe(AreaReasonKind.HomeNotPossible);
        preferred
            .Lines[1]
            .Reasons[0]
            .Words.Vietnamese.ShouldBe("không giao Thôn 1 là nơi cư trú: vướng giờ trực hoặc ngày vắng");
        preferred.Lines[0].Reasons.ShouldContain(reason => reason.Kind == AreaReasonKind.OnlyOneFree);
    }

    [Fact]
    public void What_exists_is_kept_before_the_own_area_and_short_ways_but_not_before_an_even_load()
    {
        MemberToAssign a = Member("a", "2") with { Existing = ["1"], Travel = Ways(("1", 60)) };
        MemberToAssign b = Member("b", "1") with { Existing = ["2"] };
        AreaAssignmentRequest request = new([Area("1"), Area("2")], [a, b]) { Home = HomeAreaPolicy.Preferred };
        Of(Assign(request), "a").ShouldBe(["1"]);
        Of(Assign(request with { KeepExisting = false }), "a").ShouldBe(["2"]);
        var even = Assign(new([Area("1"), Area("2")], [a with { Existing = ["1", "2"] }, Member("b")]));
        even.Lines.Select(line => line.Member.Code).ShouldBe(["a", "b"], ignoreOrder: true);
    }

    [Fact]
    public void Ways_are_short_where_nothing_else_decides()
    {
        MemberToAssign a = Member("a") with { Travel = Ways(("1", 40), ("2", 10)) };
        MemberToAssign b = Member("b") with { Travel = Ways(("1", 20), ("2", 10)) };
        var done = Assign(new([Area("1"), Area("2")], [a, b]));
        Of(done, "a").ShouldBe(["2"]);
        done.Lines[0].Reasons[0].Words.Vietnamese.ShouldBe("đường đi 20 phút");
    }

    [Theory]
    [InlineData("21:00", 0, true)]
    [InlineData("20:59", 0, false)]
    [InlineData("21:15", 15, true)]
    [InlineData("21:15", 16, false)]
    public void Duty_may_begin_when_the_member_is_back_and_not_a_minute_earlier(string from, int way, bool can)
    {
        MemberToAssign member = Member("a") with
        {
            Duty = [new(DayOfWeek.Thursday, TimeOnly.Parse(from), new(23, 0))],
            Travel = Ways(("1", way)),
        };
        member.CanAttend(Meeting("1").Meetings[0], "1").ShouldBe(can);
    }

    [Fact]
    public void A_way_home_past_midnight_meets_the_duty_of_the_next_day()
    {
        MemberToAssign member = Member("a") with { Duty = [new(DayOfWeek.Friday, new(0, 0), new(6, 0))] };
        var late = new AreaMeeting(new DateOnly(2026, 9, 3), new TimeOnly(22, 0), 120);
        member.CanAttend(late, "1").ShouldBeTrue();
        (member with { Travel = Ways(("1", 1)) }).CanAttend(late, "1").ShouldBeFalse();
    }

    [Fact]
    public void Two_areas_that_meet_at_once_go_to_two_members()
    {
        AreaToAssign[] areas = [Meeting("1"), Meeting("2"), Meeting("3", 4), Meeting("4", 4)];
        var done = Assign(new([.. areas], [Member("a") with { Existing = ["1", "2"] }, Member("b")]));
        Of(done, "a").Count(code => code is "1" or "2").ShouldBe(1);
    }

    [Fact]
    public void An_area_that_nobody_can_attend_names_the_duty_hours()
    {
        MemberToAssign a = Member("a") with { Duty = [new(DayOfWeek.Thursday, new(18, 0), new(22, 0))] };
        MemberToAssign b = Member("b") with { Away = [new DateOnly(2026, 9, 3)] };
        Clashes(new([Meeting("1"), Area("2"), Area("3")], [a, b]))
            .ShouldBe(["duty-hours a", "duty-hours b", "somebody-in-charge 1"]);
    }

    [Fact]
    public void More_areas_than_all_may_have_name_the_limits() =>
        Clashes(
                new(
                    [Area("1"), Area("2"), Area("3")],
                    [Member("a") with { MostAreas = 1 }, Member("b") with { MostAreas = 1 }]
                )
            )
            .ShouldBe([
                "most-areas a",
                "most-areas b",
                "somebody-in-charge 1",
                "somebody-in-charge 2",
                "somebody-in-charge 3",
            ]);

    [Fact]
    public void An_area_too_far_for_all_names_the_limit() =>
        Clashes(new([Area("1")], [Member("a") with { Travel = Ways(("1", 31)) }]) { MostTravelMinutes = 30 })
            .ShouldBe(["not-too-far ", "somebody-in-charge 1"]);

    [Fact]
    public void Areas_without_members_and_members_without_areas_are_impossible()
    {
        Clashes(new([Area("1")], [])).ShouldBe(["somebody-in-charge 1"]);
        Clashes(new([], [Member("a")])).ShouldBe(["not-idle a"]);
    }

    [Fact]
    public void A_request_that_contradicts_itself_is_refused()
    {
        Should.Throw<ArgumentException>(() => AreaAssigner.Propose(new([Area("1"), Area("1")], [Member("a")])));
        Should.Throw<ArgumentException>(() => AreaAssigner.Propose(new([Area("1")], [Member("a"), Member("a")])));
        Should.Throw<ArgumentException>(() => AreaAssigner.Propose(new([Area("1", 0)], [Member("a")])));
    }

    private static AreaAssignmentProposal.Assigned Assign(AreaAssignmentRequest request)
    {
        var done = AreaAssigner.Propose(request).ShouldBeOfType<AreaAssignmentProposal.Assigned>();
        done.IsProvenBest.ShouldBeTrue();
        AreaVerifier
            .Faults(request, [.. done.Lines.Select(line => (line.Area.Code, line.Member.Code))])
            .ShouldBeEmpty();
        done.Lines.ShouldAllBe(line => line.Reasons.Length > 0);
        return done;
    }

    private static IEnumerable<string> Of(AreaAssignmentProposal.Assigned done, string member) =>
        done.Lines.Where(line => line.Member.Code == member).Select(line => line.Area.Code);

    private static IEnumerable<string> Clashes(AreaAssignmentRequest request) =>
        AreaAssigner
            .Propose(request)
            .ShouldBeOfType<AreaAssignmentProposal.Impossible>()
            .Clashes.Select(clash => $"{clash.Code} {clash.Subject}")
            .Order(StringComparer.Ordinal);

    private static ImmutableDictionary<string, int> Ways(params (string Area, int Minutes)[] ways) =>
        ways.ToImmutableDictionary(way => way.Area, way => way.Minutes);
}
