using ChiBo.App.Features.Areas.Assigning;
using ChiBo.Planning.Areas;

namespace ChiBo.App.Tests.Areas;

/// <summary>Who keeps office hours attends no meeting in them, the way there and back included.</summary>
public sealed class OfficeHoursTests
{
    /// <summary>A Thursday.</summary>
    private static readonly DateOnly Day = new(2026, 9, 3);

    [Theory]
    [InlineData(0, "09:00", 0, false)]
    [InlineData(0, "11:30", 0, true)]
    [InlineData(0, "11:30", 25, false)]
    [InlineData(0, "17:00", 0, true)]
    [InlineData(0, "16:59", 0, false)]
    [InlineData(0, "19:30", 25, true)]
    [InlineData(2, "09:00", 25, true)]
    public void A_meeting_fits_or_does_not(int daysOn, string start, int way, bool can)
    {
        MemberToAssign member = new("a", "Trần Mẫu A")
        {
            Duty = OfficeHours.All,
            Travel = System.Collections.Immutable.ImmutableDictionary<string, int>.Empty.Add("1", way),
        };
        var meeting = new AreaMeeting(
            Day.AddDays(daysOn),
            TimeOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture),
            90
        );
        member.CanAttend(meeting, "1").ShouldBe(can);
    }
}
