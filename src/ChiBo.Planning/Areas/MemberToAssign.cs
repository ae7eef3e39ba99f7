using System.Collections.Immutable;

namespace ChiBo.Planning.Areas;

/// <summary>A member of the agency cell.</summary>
/// <param name="Code">The member's code; no two members have the same.</param>
/// <param name="Name">As the member is called in reasons.</param>
public sealed record MemberToAssign(string Code, string Name)
{
    /// <summary>The code of the area in which the member lives; null when unknown or elsewhere.</summary>
    public string? HomeArea { get; init; }

    /// <summary>Codes of the areas that the member is in charge of now.</summary>
    public ImmutableArray<string> Existing { get; init; } = [];

    /// <summary>How many areas at most; 0 for a member who is exempt and gets none; null for no limit.</summary>
    public int? MostAreas { get; init; }

    /// <summary>Hours of duty that come back every week.</summary>
    public ImmutableArray<DutyHours> Duty { get; init; } = [];

    /// <summary>Days on which the member cannot come at all.</summary>
    public ImmutableHashSet<DateOnly> Away { get; init; } = [];

    /// <summary>Minutes from the office or home to an area, by its code; what is missing counts as none.</summary>
    public ImmutableDictionary<string, int> Travel { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Minutes to an area.</summary>
    public int MinutesTo(string area) => Travel.GetValueOrDefault(area);

    /// <summary>Whether the member can be at a meeting of an area, the way there and back included.</summary>
    public bool CanAttend(AreaMeeting meeting, string area)
    {
        DateTime from = meeting.Date.ToDateTime(meeting.Start);
        DateTime to = from.AddMinutes(meeting.Minutes + MinutesTo(area));
        from = from.AddMinutes(-MinutesTo(area));
        for (DateOnly day = DateOnly.FromDateTime(from); day <= DateOnly.FromDateTime(to); day = day.AddDays(1))
        {
            bool onDuty = Duty.Any(duty =>
                duty.Day == day.DayOfWeek && from < day.ToDateTime(duty.To) && day.ToDateTime(duty.From) < to
            );
            if (onDuty)
            {
                return false;
            }
        }

        return !Away.Contains(meeting.Date);
    }
}

/// <summary>Hours of a day of the week on which a member is on duty; night duty is given as two.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="From">From when.</param>
/// <param name="To">Until when.</param>
public sealed record DutyHours(DayOfWeek Day, TimeOnly From, TimeOnly To);
