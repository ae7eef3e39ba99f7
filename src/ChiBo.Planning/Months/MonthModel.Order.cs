using Google.OrTools.Sat;

namespace ChiBo.Planning.Months;

/// <content>The order of II.2.b: the agency cell after all others.</content>
internal sealed partial class MonthModel
{
    private void LetTheAgencyCellBeLast()
    {
        if (!cells.Contains(input.Agency))
        {
            return;
        }

        // later[k]: the agency cell meets at its k-th moment or after it.
        List<(long From, BoolVar Met)> agency =
        [
            .. placements[input.Agency]
                .Select((placement, at) => (placement.From, chosen[input.Agency][at]))
                .OrderBy(one => one.From),
        ];
        // One more at the end: it does not meet at all, which is thinkable only where conditions are weighed.
        var later = new BoolVar[agency.Count + 1];
        later[^1] = Model.NewBoolVar("never");
        Model.AddExactlyOne(agency.Select(one => one.Met).Append(later[^1]));
        if (conditions is null)
        {
            Model.Add(later[^1] == 0);
        }

        for (int k = agency.Count - 1; k >= 0; k--)
        {
            later[k] = Model.NewBoolVar($"later{k}");
            Model.AddImplication(later[k + 1], later[k]);
            Model.AddImplication(agency[k].Met, later[k]);
            Model.AddImplication(agency[k].Met, later[k + 1].Not());
        }

        long[] starts = [.. agency.Select(one => one.From)];
        foreach (int cell in cells)
        {
            if (cell != input.Agency && !input.BothHeld(cell, input.Agency))
            {
                Follow(cell, starts, later);
            }
        }
    }

    private void Follow(int cell, long[] starts, BoolVar[] later)
    {
        int gap = input.Gap(cell);
        for (int moment = 0; moment < chosen[cell].Length; moment++)
        {
            long earliest = placements[cell][moment].To + gap;
            int k = Array.FindIndex(starts, start => start >= earliest);
            ILiteral[] either = [chosen[cell][moment].Not(), k < 0 ? later[^1] : later[k]];
            Under(MonthConditions.Last, input.Meeting[cell].Code, Model.AddBoolOr(either));
        }
    }
}
