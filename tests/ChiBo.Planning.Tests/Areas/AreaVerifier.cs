using ChiBo.Planning.Areas;

namespace ChiBo.Planning.Tests.Areas;

/// <summary>Reads an assignment against the request without the planner.</summary>
internal static class AreaVerifier
{
    public static List<string> Faults(AreaAssignmentRequest request, IReadOnlyList<(string Area, string Member)> pairs)
    {
        MemberToAssign[] members = [.. request.Members.Where(member => member.MostAreas != 0)];
        bool isShared = members.Length > request.Areas.Length;
        List<string> faults =
        [
            .. request
                .Areas.Where(area => pairs.All(pair => pair.Area != area.Code))
                .Select(area => $"nobody {area.Code}"),
        ];
        if (!isShared)
        {
            faults.AddRange(
                request
                    .Areas.Where(area => pairs.Count(pair => pair.Area == area.Code) > 1)
                    .Select(area => $"many {area.Code}")
            );
        }

        foreach (MemberToAssign member in request.Members)
        {
            AreaToAssign[] theirs =
            [
                .. pairs
                    .Where(pair => pair.Member == member.Code)
                    .Select(pair => request.Areas.Single(a => a.Code == pair.Area)),
            ];
            AddIf(theirs.Length == 0 && member.MostAreas != 0, $"idle {member.Code}");
            AddIf(theirs.Length > (member.MostAreas ?? 99), $"most {member.Code}");
            AddIf(isShared && theirs.Length > 1, $"many {member.Code}");
            AddIf(theirs.Any(area => member.MinutesTo(area.Code) > request.MostTravelMinutes), $"far {member.Code}");
            var meetings = theirs
                .SelectMany(area =>
                    area.Meetings.Select(meeting => (area, from: meeting.Date.ToDateTime(meeting.Start), meeting))
                )
                .ToList();
            foreach (var (area, from, meeting) in meetings)
            {
                TimeSpan way = TimeSpan.FromMinutes(member.MinutesTo(area.Code));
                DateTime to = from.AddMinutes(meeting.Minutes) + way;
                // Minute by minute, so that it is not the same arithmetic.
                for (DateTime now = from - way; now < to; now = now.AddMinutes(1))
                {
                    var time = TimeOnly.FromDateTime(now);
                    bool onDuty = member.Duty.Any(duty =>
                        duty.Day == now.DayOfWeek && duty.From <= time && time < duty.To
                    );
                    AddIf(onDuty, $"duty {member.Code} {area.Code}");
                }

                AddIf(member.Away.Contains(meeting.Date), $"away {member.Code} {area.Code}");
                foreach (var other in meetings.Where(other => other.area != area && other.from >= from))
                {
                    AddIf(
                        other.from < from.AddMinutes(meeting.Minutes + request.MarginMinutes),
                        $"two at once {member.Code}"
                    );
                }
            }
        }

        return [.. faults.Distinct()];

        void AddIf(bool isSo, string fault)
        {
            if (isSo)
            {
                faults.Add(fault);
            }
        }
    }

    /// <summary>What is to be made small, first things first: spread, not kept, against the wish about homes, ways.</summary>
    public static (decimal Spread, int NotKept, int AgainstHome, int Ways) Score(
        AreaAssignmentRequest request,
        IReadOnlyList<(string Area, string Member)> pairs
    )
    {
        decimal[] loads =
        [
            .. request
                .Members.Where(member => member.MostAreas != 0)
                .Select(member =>
                    pairs
                        .Where(pair => pair.Member == member.Code)
                        .Sum(pair =>
                            request.Areas.Single(area => area.Code == pair.Area).Weight
                            * 60
                            / pairs.Count(other => other.Area == pair.Area)
                            / 60m
                        )
                ),
        ];
        int kept = pairs.Count(pair => Of(pair.Member).Existing.Contains(pair.Area));
        int home = pairs.Count(pair => Of(pair.Member).HomeArea == pair.Area);
        return (
            loads.Max() - loads.Min(),
            request.KeepExisting ? -kept : 0,
            request.Home switch
            {
                HomeAreaPolicy.Preferred => -home,
                HomeAreaPolicy.Avoided => home,
                _ => 0,
            },
            pairs.Sum(pair => Of(pair.Member).MinutesTo(pair.Area))
        );

        MemberToAssign Of(string code) => request.Members.Single(member => member.Code == code);
    }
}
