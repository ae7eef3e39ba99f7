using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Tests.Meetings;

/// <summary>Who is called, who may vote, and whether enough are there.</summary>
public sealed class MeetingCountTests
{
    private static readonly Share TwoThirds = new(2, 3);
    private static readonly CalledMember Official = new(IsOfficial: true, IsOnRoll: true);

    [Theory]
    [InlineData(16, 11, true)]
    [InlineData(16, 10, false)]
    [InlineData(15, 10, true)]
    [InlineData(15, 9, false)]
    [InlineData(3, 2, true)]
    [InlineData(3, 1, false)]
    [InlineData(1, 1, true)]
    public void Two_thirds_of_those_called_must_be_there(int called, int present, bool enough)
    {
        var count = MeetingCount.Of(Of(called, present));
        count.Called.ShouldBe(called);
        count.Voters.ShouldBe(present);
        count.HasQuorum(TwoThirds).ShouldBe(enough);
        (present >= TwoThirds.LeastOf(called)).ShouldBe(enough);
    }

    [Fact]
    public void Of_nobody_called_nobody_is_enough() => MeetingCount.Of([]).HasQuorum(TwoThirds).ShouldBeFalse();

    [Fact]
    public void Probationary_temporary_and_suspended_members_are_there_and_do_not_vote()
    {
        var count = MeetingCount.Of([
            Came(new CalledMember(IsOfficial: false, IsOnRoll: true)),
            Came(new CalledMember(IsOfficial: true, IsOnRoll: false)),
            Came(Official with { IsSuspended = true }),
            Came(Official),
        ]);
        count.ShouldBe(new MeetingCount(Called: 1, Voters: 1, Present: 4, Unrecorded: 0));
    }

    [Fact]
    public void Who_need_not_come_is_counted_when_there_and_not_otherwise()
    {
        CalledMember exempt = Official with { NeedNotCome = true };
        MeetingCount.Of([exempt]).ShouldBe(new MeetingCount(0, 0, 0, 0));
        MeetingCount.Of([exempt with { Came = AttendanceKind.Excused }]).Called.ShouldBe(0);
        MeetingCount.Of([Came(exempt)]).ShouldBe(new MeetingCount(1, 1, 1, 0));
    }

    [Fact]
    public void Who_is_not_recorded_is_counted_as_called_and_named_as_missing() =>
        MeetingCount.Of([Official, Came(Official)]).ShouldBe(new MeetingCount(2, 1, 1, 1));

    [Theory]
    [InlineData("2/3", true)]
    [InlineData("1/1", true)]
    [InlineData("0/3", false)]
    [InlineData("3/2", false)]
    [InlineData("2", false)]
    [InlineData("-2/3", false)]
    [InlineData("a/b", false)]
    public void A_share_is_a_part_of_a_whole(string text, bool sound)
    {
        Share.TryParse(text, out Share share).ShouldBe(sound);
        if (sound)
        {
            share.ToString().ShouldBe(text);
        }
    }

    private static CalledMember Came(CalledMember member) => member with { Came = AttendanceKind.Present };

    private static IEnumerable<CalledMember> Of(int called, int present) =>
        Enumerable
            .Range(0, called)
            .Select(place =>
                Official with
                {
                    Came = place < present ? AttendanceKind.Present : AttendanceKind.Excused,
                }
            );
}
