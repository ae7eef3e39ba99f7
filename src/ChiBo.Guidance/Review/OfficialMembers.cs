using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Parameters;

namespace ChiBo.Guidance.Review;

/// <summary>The count of a cell's official members on a day.</summary>
/// <param name="Official">On the roll and official by the day.</param>
/// <param name="MaybeOfficial">On the roll, and may have become official: no official day is recorded.</param>
/// <param name="AbleToAttend">Of the official ones, those who are neither exempt, away nor suspended.</param>
internal readonly record struct OfficialMembers(int Official, int MaybeOfficial, int AbleToAttend)
{
    public static OfficialMembers Of(CommuneOnDay commune, int cell)
    {
        RegisterColumns columns = commune.Columns;
        MembershipColumns rows = columns.Memberships;
        ushort day = commune.Day;
        int unknown = rows.UnknownStarts[cell];
        int temporary = rows.TemporaryStarts[cell];
        int official = OfficialCount.Of(rows, rows.Starts[cell], unknown, day);
        int maybe = unknown == temporary ? 0 : OfficialCount.Of(rows, unknown, temporary, day);
        int able = official - Unable(columns.Statuses.Of(cell), rows.Official, unknown, day);
        if (CountsEverybody(commune.Parameters))
        {
            return new OfficialMembers(official, maybe, able);
        }

        return new OfficialMembers(
            official - LeftOut(commune, cell, rows.Starts[cell], unknown),
            maybe - LeftOut(commune, cell, unknown, temporary),
            able
        );
    }

    /// <summary>How many of those with a known official day cannot attend, though they are official.</summary>
    private static int Unable(ReadOnlySpan<StatusFact> statuses, ushort[] officialOn, int end, ushort day)
    {
        int unable = 0;
        int before = -1;
        foreach (ref readonly StatusFact status in statuses)
        {
            // Without branches: whether a status holds on the day is anybody's guess.
            int row = status.Membership;
            bool counts =
                (status.From <= day) & (day < status.To) & (row < end) & (row != before) & (officialOn[row] <= day);
            unable += counts ? 1 : 0;
            before = counts ? row : before;
        }

        return unable;
    }

    /// <summary>Whether the member of the row is on the day exempt, away or suspended, and such are not counted.</summary>
    public static bool IsLeftOut(CommuneOnDay commune, int cell, int row)
    {
        if (CountsEverybody(commune.Parameters))
        {
            return false;
        }

        foreach (StatusFact status in commune.Columns.Statuses.Of(cell))
        {
            if (status.Membership == row && status.HoldsOn(commune.Day) && !commune.Parameters.Counts(status.Kind))
            {
                return true;
            }
        }

        return false;
    }

    private static int LeftOut(CommuneOnDay commune, int cell, int start, int end)
    {
        int leftOut = 0;
        for (int row = start; row < end; row++)
        {
            bool counted = commune.Columns.Memberships.HoldsOfficialOn(row, commune.Day);
            leftOut += counted && IsLeftOut(commune, cell, row) ? 1 : 0;
        }

        return leftOut;
    }

    private static bool CountsEverybody(ReviewParameters parameters) =>
        parameters.CountExempt && parameters.CountAway && parameters.CountSuspended;
}
