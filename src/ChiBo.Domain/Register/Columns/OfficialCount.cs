using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ChiBo.Domain.Register.Columns;

/// <summary>Counts rows in force: the one loop that sees every membership of the nation.</summary>
public static class OfficialCount
{
    /// <summary>How many of the rows hold on the day, of someone official by then.</summary>
    /// <param name="memberships">The columns.</param>
    /// <param name="start">The first row.</param>
    /// <param name="end">The row after the last.</param>
    /// <param name="day">The day.</param>
    public static int Of(MembershipColumns memberships, int start, int end, ushort day)
    {
        int length = end - start;
        ReadOnlySpan<ushort> from = memberships.From.AsSpan(start, length);
        ReadOnlySpan<ushort> to = memberships.To.AsSpan(start, length);
        ReadOnlySpan<ushort> official = memberships.Official.AsSpan(start, length);
        return InForce(from, to, official, day);
    }

    /// <summary>How many rows have <c>from ≤ day &lt; to</c> and <c>official ≤ day</c>; the columns are of one length.</summary>
    public static int InForce(
        ReadOnlySpan<ushort> from,
        ReadOnlySpan<ushort> to,
        ReadOnlySpan<ushort> official,
        ushort day
    )
    {
        int count = 0;
        int row = 0;
        if (Vector128.IsHardwareAccelerated && from.Length >= Vector128<ushort>.Count)
        {
            ref ushort f = ref MemoryMarshal.GetReference(from);
            ref ushort t = ref MemoryMarshal.GetReference(to);
            ref ushort o = ref MemoryMarshal.GetReference(official);
            Vector128<ushort> on = Vector128.Create(day);
            for (; row <= from.Length - Vector128<ushort>.Count; row += Vector128<ushort>.Count)
            {
                Vector128<ushort> begun = Vector128.LessThanOrEqual(
                    Vector128.Max(Vector128.LoadUnsafe(ref f, (nuint)row), Vector128.LoadUnsafe(ref o, (nuint)row)),
                    on
                );
                Vector128<ushort> lasting = Vector128.GreaterThan(Vector128.LoadUnsafe(ref t, (nuint)row), on);
                count += BitOperations.PopCount((begun & lasting).ExtractMostSignificantBits());
            }
        }

        for (; row < from.Length; row++)
        {
            bool holds = from[row] <= day && day < to[row] && official[row] <= day;
            count += holds ? 1 : 0;
        }

        return count;
    }
}
