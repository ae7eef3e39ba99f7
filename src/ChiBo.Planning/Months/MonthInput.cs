using System.Collections.Immutable;

namespace ChiBo.Planning.Months;

/// <summary>A request in one order, whatever order it came in, and its faults refused.</summary>
internal sealed class MonthInput
{
    public MonthInput(MonthPlanRequest request)
    {
        Request = request;
        ImmutableArray<CellToPlan> cells =
        [
            .. request
                .Cells.OrderBy(cell => cell.Code, StringComparer.Ordinal)
                .Select(cell =>
                    cell with
                    {
                        Attendees =
                        [
                            .. cell
                                .Attendees.DistinctBy(attendee => attendee.Code)
                                .OrderBy(attendee => attendee.Code, StringComparer.Ordinal),
                        ],
                    }
                ),
        ];
        Refuse(cells, request);
        Meeting = [.. cells.Where(cell => cell.Excused is null)];
        Excused = [.. cells.Where(cell => cell.Excused is not null)];
        Agency = Meeting.IndexOf(Meeting.FirstOrDefault(cell => cell.IsAgencyCell)!);
        InCharge = Shared();
    }

    public MonthPlanRequest Request { get; }

    /// <summary>The cells that meet, by code.</summary>
    public ImmutableArray<CellToPlan> Meeting { get; }

    /// <summary>The places of all cells that meet.</summary>
    public ImmutableArray<int> All => [.. Enumerable.Range(0, Meeting.Length)];

    public ImmutableArray<CellToPlan> Excused { get; }

    /// <summary>The place of the agency cell among those that meet; -1 when it does not.</summary>
    public int Agency { get; }

    /// <summary>
    /// Who has to be at several meetings that must not touch, and at which: one for each set of meetings. The agency cell
    /// is not among them, for it comes after all others anyway, and of meetings held there is one at most.
    /// </summary>
    public ImmutableArray<(Attendee Who, ImmutableArray<int> Cells)> InCharge { get; }

    /// <summary>
    /// Minutes that the agency cell begins after the end of a cell: at least one, and time to come over from there for
    /// those who attend both.
    /// </summary>
    public int Gap(int cell) =>
        Meeting[Agency].Attendees.Any(attendee => Meeting[cell].Attendees.Any(other => other.Code == attendee.Code))
            ? Math.Max(1, Request.MarginMinutes)
            : 1;

    /// <summary>Whether both have taken place, so that no plan can change how they stand to each other.</summary>
    public bool BothHeld(int first, int second) =>
        Meeting[first].Fixed is { IsHeld: true } && Meeting[second].Fixed is { IsHeld: true };

    private ImmutableArray<(Attendee, ImmutableArray<int>)> Shared()
    {
        var found = new List<(Attendee, ImmutableArray<int>)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var byPerson = Enumerable
            .Range(0, Meeting.Length)
            .Where(cell => cell != Agency)
            .SelectMany(cell => Meeting[cell].Attendees.Select(who => (who, cell)))
            .GroupBy(pair => pair.who.Code, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var person in byPerson)
        {
            int[] cells = [.. person.Select(pair => pair.cell)];
            int[] open = [.. cells.Where(cell => Meeting[cell].Fixed is not { IsHeld: true })];
            int[] held = [.. cells.Except(open)];
            IEnumerable<int[]> sets = held.Length == 0 ? [open] : held.Select(one => (int[])[.. open, one]);
            foreach (int[] set in sets.Where(set => set.Length > 1))
            {
                if (seen.Add(string.Join(',', set)))
                {
                    found.Add((person.First().who, [.. set]));
                }
            }
        }

        return [.. found];
    }

    private static void Refuse(ImmutableArray<CellToPlan> cells, MonthPlanRequest request)
    {
        if (cells.Select(cell => cell.Code).Distinct(StringComparer.Ordinal).Count() < cells.Length)
        {
            throw new ArgumentException("Two cells have the same code.", nameof(request));
        }

        if (cells.Count(cell => cell.IsAgencyCell) > 1)
        {
            throw new ArgumentException("A commune has one agency cell only (II.1.1.b).", nameof(request));
        }

        if (cells.Any(cell => cell.Minutes is < 1 or > 720))
        {
            throw new ArgumentException("A meeting takes 1 to 720 minutes.", nameof(request));
        }

        if (request.StepMinutes is < 5 or > 240 || request.MarginMinutes < 0 || request.Effort <= 0)
        {
            throw new ArgumentException("Step 5 to 240 minutes, margin and effort not negative.", nameof(request));
        }
    }
}
