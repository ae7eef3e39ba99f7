using System.Collections.Immutable;

namespace ChiBo.Planning.Areas;

/// <summary>A request in one order, whatever order it came in, and its faults refused.</summary>
internal sealed class AreaInput
{
    public AreaInput(AreaAssignmentRequest request)
    {
        Request = request;
        Areas = [.. request.Areas.OrderBy(area => area.Code, StringComparer.Ordinal)];
        Members =
        [
            .. request
                .Members.Where(member => member.MostAreas is null or > 0)
                .OrderBy(member => member.Code, StringComparer.Ordinal),
        ];
        Refuse(request);
        AtOnce = MeetingAtOnce();
    }

    public AreaAssignmentRequest Request { get; }

    public ImmutableArray<AreaToAssign> Areas { get; }

    /// <summary>The members who are not exempt.</summary>
    public ImmutableArray<MemberToAssign> Members { get; }

    /// <summary>More members than areas: then several share an area and each has one; else each area has one member.</summary>
    public bool IsShared => Members.Length > Areas.Length;

    /// <summary>Sets of areas of which nobody can attend two.</summary>
    public ImmutableArray<ImmutableArray<int>> AtOnce { get; }

    /// <summary>Whether the member can come to all meetings of the area.</summary>
    public bool IsFree(int member, int area) =>
        Areas[area].Meetings.All(meeting => Members[member].CanAttend(meeting, Areas[area].Code));

    /// <summary>Whether the area is farther than anybody is sent.</summary>
    public bool IsTooFar(int member, int area) =>
        Members[member].MinutesTo(Areas[area].Code) > Request.MostTravelMinutes;

    private ImmutableArray<ImmutableArray<int>> MeetingAtOnce()
    {
        var meetings = Areas
            .SelectMany((area, place) => area.Meetings.Select(meeting => (place, meeting)))
            .Select(one => (one.place, from: one.meeting.Date.ToDateTime(one.meeting.Start), one.meeting.Minutes))
            .ToList();
        return
        [
            .. meetings
                .Select(now => now.from)
                .Distinct()
                .Order()
                .Select(now =>
                    meetings
                        .Where(one => one.from <= now && now < one.from.AddMinutes(one.Minutes + Request.MarginMinutes))
                        .Select(one => one.place)
                        .Distinct()
                        .Order()
                        .ToImmutableArray()
                )
                .Where(places => places.Length > 1)
                .DistinctBy(places => string.Join(',', places)),
        ];
    }

    private static void Refuse(AreaAssignmentRequest request)
    {
        if (request.Areas.DistinctBy(area => area.Code).Count() < request.Areas.Length)
        {
            throw new ArgumentException("Two areas have the same code.", nameof(request));
        }

        if (request.Members.DistinctBy(member => member.Code).Count() < request.Members.Length)
        {
            throw new ArgumentException("Two members have the same code.", nameof(request));
        }

        if (request.Areas.Any(area => area.Weight is < 1 or > 1000))
        {
            throw new ArgumentException("The load of an area is 1 to 1000.", nameof(request));
        }

        if (request.Members.Any(member => member.Travel.Values.Any(minutes => minutes is < 0 or > 720)))
        {
            throw new ArgumentException("A way takes 0 to 720 minutes.", nameof(request));
        }

        if (request.Effort <= 0 || request.MarginMinutes < 0)
        {
            throw new ArgumentException("Margin and effort are not negative.", nameof(request));
        }
    }
}
