using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;

namespace ChiBo.Bench;

/// <summary>
/// The limit: a loop written for nothing but this. Cells in the order of the communes, memberships grouped by cell as three
/// columns of two bytes, posts of a commune sorted by member; six rules, counts only, one pass.
/// </summary>
internal sealed class ReferenceLoop
{
    private const int None = -1;

    private readonly int communes;
    private readonly int[] cellStart;
    private readonly byte[] cellKind;
    private readonly ushort[] cellFrom;
    private readonly ushort[] cellTo;
    private readonly int[] cellParent;
    private readonly int[] cellAreas;
    private readonly int[] rowStart;
    private readonly ushort[] rowFrom;
    private readonly ushort[] rowTo;
    private readonly ushort[] rowOfficial;
    private readonly int[] rowMember;
    private readonly int[] committee;
    private readonly int[] areaCount;
    private readonly int[] postStart;
    private readonly int[] postMember;
    private readonly ushort[] postFrom;
    private readonly ushort[] postTo;
    private readonly int[] secretary;
    private readonly bool[] secretaryRanks;

    public ReferenceLoop(RegisterColumns columns)
    {
        communes = columns.CommuneCount;
        var kinds = new List<byte>();
        var from = new List<ushort>();
        var to = new List<ushort>();
        var parents = new List<int>();
        var areas = new List<int>();
        var starts = new List<int> { 0 };
        var rows = new List<int>();
        var members = new List<int>();
        var rowFroms = new List<ushort>();
        var rowTos = new List<ushort>();
        var officials = new List<ushort>();
        var secretaries = new List<int>();
        var ranks = new List<bool>();
        committee = new int[communes];
        areaCount = new int[communes];
        postStart = new int[communes + 1];
        var posts = new List<(int Member, ushort From, ushort To)>();
        for (int commune = 0; commune < communes; commune++)
        {
            int committeeVersion = columns.Committees.Of(commune)[0];
            committee[commune] = columns.Organisations.Organisation[committeeVersion];
            areaCount[commune] = columns.Areas.Of(commune).Length;
            foreach (int version in columns.AgencyCells.Of(commune))
            {
                Add(version, 1, 0);
            }

            foreach (int version in columns.ResidentialCells.Of(commune))
            {
                Add(version, 0, columns.Organisations.Units.Of(version).Length);
            }

            starts.Add(kinds.Count);
            foreach (PostFact post in columns.Posts.Of(commune))
            {
                if (post.IsOfficial)
                {
                    posts.Add((post.Member, post.From, post.To));
                }
            }

            postStart[commune + 1] = posts.Count;

            void Add(int version, byte kind, int served)
            {
                int cell = columns.Organisations.Organisation[version];
                kinds.Add(kind);
                from.Add(columns.Organisations.From[version]);
                to.Add(columns.Organisations.To[version]);
                parents.Add(columns.Organisations.Parent[version]);
                areas.Add(served);
                rows.Add(members.Count);
                for (int row = columns.Memberships.Starts[cell]; row < columns.Memberships.UnknownStarts[cell]; row++)
                {
                    members.Add(columns.Memberships.Member[row]);
                    rowFroms.Add(columns.Memberships.From[row]);
                    rowTos.Add(columns.Memberships.To[row]);
                    officials.Add(columns.Memberships.Official[row]);
                }

                (int who, bool hasRank) = kind == 1 ? SecretaryOf(columns, cell, committee[commune]) : (None, false);
                secretaries.Add(who);
                ranks.Add(hasRank);
            }
        }

        rows.Add(members.Count);
        (cellStart, cellKind, cellFrom, cellTo) = ([.. starts], [.. kinds], [.. from], [.. to]);
        (cellParent, cellAreas, rowStart, rowMember) = ([.. parents], [.. areas], [.. rows], [.. members]);
        (rowFrom, rowTo, rowOfficial) = ([.. rowFroms], [.. rowTos], [.. officials]);
        (secretary, secretaryRanks) = ([.. secretaries], [.. ranks]);
        postMember = [.. posts.Select(post => post.Member)];
        postFrom = [.. posts.Select(post => post.From)];
        postTo = [.. posts.Select(post => post.To)];
    }

    /// <summary>Bytes of the arrays: the raw columns.</summary>
    public long Bytes =>
        (
            4L
            * (
                cellStart.Length
                + cellParent.Length
                + cellAreas.Length
                + rowStart.Length
                + rowMember.Length
                + committee.Length
            )
        )
        + (4L * (areaCount.Length + postStart.Length + postMember.Length + secretary.Length))
        + (2L * (cellFrom.Length + cellTo.Length + rowFrom.Length + rowTo.Length + rowOfficial.Length))
        + (2L * (postFrom.Length + postTo.Length))
        + cellKind.Length
        + secretaryRanks.Length;

    /// <summary>How many findings fail on the day, of the communes from the first to the one before the end.</summary>
    public int Run(ushort day, int first, int end)
    {
        int failing = 0;
        for (int commune = first; commune < end; commune++)
        {
            failing += Decide(commune, day);
        }

        return failing;
    }

    public int Run(ushort day) => Run(day, 0, communes);

    private int Decide(int commune, ushort day)
    {
        int failing = 0;
        int agencyCells = 0;
        int own = 0;
        for (int cell = cellStart[commune]; cell < cellStart[commune + 1]; cell++)
        {
            if (cellFrom[cell] > day || day >= cellTo[cell])
            {
                continue;
            }

            if (cellKind[cell] == 0)
            {
                own += cellAreas[cell] == 1 ? 1 : 0;
                failing += Official(rowStart[cell], rowStart[cell + 1], day) >= 9 ? 0 : 1;
                continue;
            }

            agencyCells++;
            failing += cellParent[cell] == committee[commune] ? 0 : 1;
            failing += AllHoldPosts(commune, cell, day) ? 0 : 1;
            failing += secretary[cell] != None && secretaryRanks[cell] ? 0 : 1;
        }

        return failing + (agencyCells > 1 ? 1 : 0) + (areaCount[commune] - own);
    }

    private bool AllHoldPosts(int commune, int cell, ushort day)
    {
        bool all = true;
        ReadOnlySpan<int> members = postMember.AsSpan(postStart[commune]..postStart[commune + 1]);
        for (int row = rowStart[cell]; row < rowStart[cell + 1]; row++)
        {
            if (rowFrom[row] <= day && day < rowTo[row])
            {
                int place = members.BinarySearch(rowMember[row]);
                int post = postStart[commune] + place;
                all &= place >= 0 && postFrom[post] <= day && day < postTo[post];
            }
        }

        return all;
    }

    private int Official(int start, int end, ushort day)
    {
        int count = 0;
        int row = start;
        ref ushort f = ref MemoryMarshal.GetArrayDataReference(rowFrom);
        ref ushort t = ref MemoryMarshal.GetArrayDataReference(rowTo);
        ref ushort o = ref MemoryMarshal.GetArrayDataReference(rowOfficial);
        Vector128<ushort> on = Vector128.Create(day);
        for (; row <= end - Vector128<ushort>.Count; row += Vector128<ushort>.Count)
        {
            Vector128<ushort> begun = Vector128.LessThanOrEqual(
                Vector128.Max(Vector128.LoadUnsafe(ref f, (nuint)row), Vector128.LoadUnsafe(ref o, (nuint)row)),
                on
            );
            Vector128<ushort> lasting = Vector128.GreaterThan(Vector128.LoadUnsafe(ref t, (nuint)row), on);
            count += BitOperations.PopCount((begun & lasting).ExtractMostSignificantBits());
        }

        for (; row < end; row++)
        {
            count += rowFrom[row] <= day && day < rowTo[row] && rowOfficial[row] <= day ? 1 : 0;
        }

        return count;
    }

    private static (int, bool) SecretaryOf(RegisterColumns columns, int cell, int committee)
    {
        foreach (PositionFact position in columns.Positions.Of(cell))
        {
            if (position.Kind != PositionKind.Secretary)
            {
                continue;
            }

            foreach (PositionFact rank in columns.Positions.Of(committee))
            {
                if (
                    rank.Member == position.Member
                    && rank.Kind is PositionKind.DeputySecretary or PositionKind.StandingMember
                )
                {
                    return (position.Member, true);
                }
            }

            return (position.Member, false);
        }

        return (None, false);
    }
}
