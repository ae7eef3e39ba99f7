using System.Collections.Immutable;
using ChiBo.Guidance.Documents;

namespace ChiBo.Planning.Months;

/// <summary>Says why each cell meets when it does, from the plan alone: what stood in the way of the usual moment.</summary>
internal sealed class MonthReasons(MonthInput input, ImmutableArray<Placement> plan)
{
    private readonly Placements possible = new(input.Request);

    /// <summary>The line of a cell that meets.</summary>
    public PlannedLine Line(int cell)
    {
        Placement at = plan[cell];
        return new PlannedLine(input.Meeting[cell], at.Day, Time(at.Start), [.. Reasons(cell)]);
    }

    /// <summary>The line of a cell that does not.</summary>
    public static PlannedLine Line(CellToPlan excused) =>
        new(
            excused,
            null,
            null,
            [
                new(
                    MonthReasonKind.Excused,
                    new($"không họp tháng này: {excused.Excused}", $"no meeting this month: {excused.Excused}")
                ),
            ]
        );

    private IEnumerable<MonthReason> Reasons(int cell)
    {
        CellToPlan meeting = input.Meeting[cell];
        IEnumerable<MonthReason> found = meeting.Fixed is { } agreed
            ? [new(agreed.IsHeld ? MonthReasonKind.Held : MonthReasonKind.Agreed, MonthWords.IsFixed(meeting, agreed))]
            : OfOpen(cell, meeting);
        return cell == input.Agency && plan.Length > 1 && IsLast(cell)
            ? found.Append(
                new(
                    MonthReasonKind.MeetsLast,
                    new("họp cuối cùng trong xã (II.2.b)", "meets last in the commune (II.2.b)")
                )
            )
            : found;
    }

    private IEnumerable<MonthReason> OfOpen(int cell, CellToPlan meeting)
    {
        Placement at = plan[cell];
        DateOnly? usual = meeting.UsualDay?.In(input.Request.Month);
        int hour = Placements.Minutes(meeting.UsualStart);
        bool otherDay = usual is not null && usual != at.Day;
        if (usual is null)
        {
            yield return new(
                MonthReasonKind.NoUsualDay,
                new("chi bộ chưa có ngày thường lệ", "the cell has no usual day")
            );
        }

        if (usual == at.Day && at.Start == hour)
        {
            yield return new(MonthReasonKind.UsualKept, new("giữ ngày, giờ thường lệ", "usual day and hour kept"));
        }

        if (otherDay)
        {
            foreach (var (kind, why, other) in InTheWay(cell, at with { Day = usual!.Value, Start = hour }, at.Start))
            {
                yield return new(kind, MonthWords.Left(usual, meeting.UsualStart, why), other);
            }
        }

        if (at.Start != hour)
        {
            foreach (var (kind, why, other) in InTheWay(cell, at with { Start = hour }, null))
            {
                yield return new(kind, MonthWords.Left(null, meeting.UsualStart, why), other);
            }
        }
    }

    /// <summary>What keeps a cell from a moment, beginning with what nobody can change.</summary>
    private IEnumerable<(MonthReasonKind, BilingualText, string?)> InTheWay(int cell, Placement wish, int? otherHour)
    {
        Breaches breaches = possible.BreachesOf(wish.Day, wish.Start, wish.Minutes);
        if ((breaches & Breaches.Holiday) != Breaches.None)
        {
            yield return (MonthReasonKind.Holiday, new("là ngày nghỉ lễ", "it is a holiday"), null);
        }
        else if ((breaches & Breaches.Weekend) != Breaches.None)
        {
            yield return (MonthReasonKind.Weekend, new("là ngày cuối tuần", "it is at a weekend"), null);
        }
        else if ((breaches & Breaches.Past) != Breaches.None)
        {
            yield return (MonthReasonKind.Past, new("ngày ấy đã qua", "that day is past"), null);
        }
        else if ((breaches & Breaches.Hours) != Breaches.None)
        {
            yield return (
                MonthReasonKind.OutsideHours,
                new("ngoài khung giờ họp", "it is outside the hours for meetings"),
                null
            );
            if (otherHour is { } start && Blocking(cell, wish with { Start = start }) is { } blocked)
            {
                yield return blocked;
            }
        }
        else
        {
            yield return Blocking(cell, wish)
                ?? (
                    MonthReasonKind.EffortRanOut,
                    new(
                        "chưa tìm được cách giữ trong giới hạn tính toán",
                        "no way to keep it was found within the effort"
                    ),
                    null
                );
        }
    }

    /// <summary>The meeting of another cell that keeps a cell from a moment.</summary>
    private (MonthReasonKind, BilingualText, string?)? Blocking(int cell, Placement wish)
    {
        foreach ((Attendee who, ImmutableArray<int> cells) in input.InCharge.Where(one => one.Cells.Contains(cell)))
        {
            foreach (int other in cells.Where(other => other != cell && Touch(wish, plan[other])))
            {
                return (
                    MonthReasonKind.SharedAttendee,
                    MonthWords.SharedAttendee(who, input.Meeting[other]),
                    input.Meeting[other].Code
                );
            }
        }

        if (input.Agency < 0)
        {
            return null;
        }

        if (cell != input.Agency)
        {
            CellToPlan agency = input.Meeting[input.Agency];
            Placement last = plan[input.Agency];
            return wish.To + input.Gap(cell) > last.From
                ? (
                    MonthReasonKind.BeforeAgencyCell,
                    MonthWords.BeforeAgency(agency, last.Day, Time(last.Start)),
                    agency.Code
                )
                : null;
        }

        int latest = Others(cell)
            .Where(other => wish.From < plan[other].To + input.Gap(other))
            .OrderByDescending(other => plan[other].To)
            .FirstOrDefault(-1);
        return latest < 0
            ? null
            : (MonthReasonKind.AfterOthers, MonthWords.AfterOthers(input.Meeting[latest]), input.Meeting[latest].Code);
    }

    private bool IsLast(int agency) => Others(agency).All(other => plan[agency].From >= plan[other].To);

    private bool Touch(Placement one, Placement other) =>
        one.From < other.To + input.Request.MarginMinutes && other.From < one.To + input.Request.MarginMinutes;

    private IEnumerable<int> Others(int cell) => Enumerable.Range(0, plan.Length).Where(other => other != cell);

    private static TimeOnly Time(int minutes) => new(minutes / 60, minutes % 60);
}
