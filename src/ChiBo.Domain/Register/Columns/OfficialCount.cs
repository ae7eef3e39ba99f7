using System.Numerics;
using System.Runtime.CompilerServices;
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
        int width = Vector128<ushort>.Count;
        if (!Vector128.IsHardwareAccelerated || from.Length < width)
        {
            return OneByOne(from, to, official, day);
        }

        ref ushort f = ref MemoryMarshal.GetReference(from);
        ref ushort t = ref MemoryMarshal.GetReference(to);
        ref ushort o = ref MemoryMarshal.GetReference(official);
        Vector128<ushort> on = Vector128.Create(day);
        int last = from.Length - width;
        int count = 0;
        int row = 0;
        for (; row <= last; row += width)
        {
            count += BitOperations.PopCount(Holding(ref f, ref t, ref o, row, on));
        }

        // What is left over is read with the rows before it, and those are not counted again.
        int countedBefore = row - last;
        return count + BitOperations.PopCount(Holding(ref f, ref t, ref o, last, on) >> countedBefore);
    }

    /// <summary>A bit for each of the rows from one on that are looked at together: whether it holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Holding(ref ushort from, ref ushort to, ref ushort official, int row, Vector128<ushort> day)
    {
        Vector128<ushort> begun = Vector128.LessThanOrEqual(
            Vector128.Max(Vector128.LoadUnsafe(ref from, (nuint)row), Vector128.LoadUnsafe(ref official, (nuint)row)),
            day
        );
        Vector128<ushort> lasting = Vector128.GreaterThan(Vector128.LoadUnsafe(ref to, (nuint)row), day);
        return (begun & lasting).ExtractMostSignificantBits();
    }

    private static int OneByOne(
        ReadOnlySpan<ushort> from,
        ReadOnlySpan<ushort> to,
        ReadOnlySpan<ushort> official,
        ushort day
    )
    {
        int count = 0;
        for (int row = 0; row < from.Length; row++)
        {
            bool holds = from[row] <= day && day < to[row] && official[row] <= day;
            count += holds ? 1 : 0;
        }

        return count;
    }
}
