using ChiBo.Domain.Members;
using ChiBo.Domain.Register.Columns;

namespace ChiBo.Domain.Register.Building;

/// <summary>Groups memberships by organisation, in the three parts of <see cref="MembershipColumns"/>.</summary>
internal static class MembershipAssembler
{
    private const int Known = 0;
    private const int Unknown = 1;
    private const int Temporary = 2;
    private const int Parts = 3;

    public static MembershipColumns Assemble(RawRegister raw, int[] organisations)
    {
        ReadOnlySpan<RawMembership> rows = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(raw.Memberships);
        int[] starts = new int[(organisations.Length * Parts) + 1];
        foreach (ref readonly RawMembership row in rows)
        {
            if (HoldsSomeDay(row, raw.Members))
            {
                starts[PartOf(row, raw.Members, organisations) + 1]++;
            }
        }

        for (int part = 1; part < starts.Length; part++)
        {
            starts[part] += starts[part - 1];
        }

        return Place(rows, raw.Members, organisations, starts);
    }

    private static MembershipColumns Place(
        ReadOnlySpan<RawMembership> rows,
        RawMembers members,
        int[] organisations,
        int[] starts
    )
    {
        int count = starts[^1];
        int[] member = new int[count];
        ushort[] from = new ushort[count];
        ushort[] to = new ushort[count];
        ushort[] official = new ushort[count];
        int[] next = starts[..^1];
        foreach (ref readonly RawMembership row in rows)
        {
            if (HoldsSomeDay(row, members))
            {
                int place = next[PartOf(row, members, organisations)]++;
                member[place] = row.Member;
                from[place] = row.From;
                to[place] = EndOf(row, members);
                official[place] = members.Official(row.Member);
            }
        }

        return new MembershipColumns(
            EveryThird(starts, Known),
            EveryThird(starts, Unknown),
            EveryThird(starts, Temporary),
            member,
            from,
            to,
            official
        );
    }

    private static int PartOf(in RawMembership row, RawMembers members, int[] organisations)
    {
        int known = members.IsOfficialKnown(row.Member) ? Known : Unknown;
        return (organisations[row.Organisation] * Parts) + (row.Kind == MembershipKind.Main ? known : Temporary);
    }

    private static ushort EndOf(in RawMembership row, RawMembers members) => Math.Min(row.To, members.Left(row.Member));

    private static bool HoldsSomeDay(in RawMembership row, RawMembers members) => row.From < EndOf(row, members);

    private static int[] EveryThird(int[] starts, int part)
    {
        int[] every = new int[(starts.Length / Parts) + (part == Known ? 1 : 0)];
        for (int organisation = 0; organisation < every.Length; organisation++)
        {
            every[organisation] = starts[(organisation * Parts) + part];
        }

        return every;
    }
}
