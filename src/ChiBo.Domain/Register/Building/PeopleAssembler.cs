using ChiBo.Domain.Register.Columns;

namespace ChiBo.Domain.Register.Building;

/// <summary>Groups what is recorded of members by the unit or organisation where it counts.</summary>
internal sealed class PeopleAssembler
{
    private readonly RawRegister raw;
    private readonly UnitAssembler units;
    private readonly OrganisationAssembler organisations;
    private readonly MembershipColumns memberships;

    public PeopleAssembler(
        RawRegister raw,
        UnitAssembler units,
        OrganisationAssembler organisations,
        MembershipColumns memberships
    )
    {
        this.raw = raw;
        this.units = units;
        this.organisations = organisations;
        this.memberships = memberships;
        Posts = PostsByUnit();
    }

    public Grouped<PostFact> Posts { get; }

    /// <summary>Statuses that reach beyond a main membership, in the order of members; known after <see cref="Statuses"/>.</summary>
    public RawStatus[] LooseStatuses { get; private set; } = [];

    public Grouped<PositionFact> Positions()
    {
        var rows = raw.Positions.ConvertAll(row =>
            (
                organisations.NewIds[row.Organisation],
                row.Position with
                {
                    To = Until(row.Position.Member, row.Position.To),
                }
            )
        );
        return Grouped<PositionFact>.By(organisations.NewIds.Length, rows, ByMember);

        static int ByMember(PositionFact one, PositionFact other) => one.Member.CompareTo(other.Member);
    }

    /// <summary>Who has left the Party is in charge of nothing any more.</summary>
    public Grouped<AreaAssignmentFact> AreaAssignments()
    {
        var rows = raw.AreaAssignments.ConvertAll(row =>
            (units.NewIds[row.Unit], row.Assignment with { To = Until(row.Assignment.Member, row.Assignment.To) })
        );
        return Grouped<AreaAssignmentFact>.By(units.NewIds.Length, rows);
    }

    public ResidenceFact[] Residences()
    {
        ResidenceFact[] residences = [.. raw.Residences.Select(row => row with { Unit = units.NewIds[row.Unit] })];
        int[] members = [.. residences.Select(row => row.Member)];
        Array.Sort(members, residences);
        return residences;
    }

    /// <summary>Members who have left the Party, in the order of their ids.</summary>
    public DayByMember Left()
    {
        var members = new List<int>();
        for (int member = 0; member < raw.MemberCodes.Count; member++)
        {
            if (raw.Members.Left(member) != Days.Never)
            {
                members.Add(member);
            }
        }

        return new DayByMember([.. members], [.. members.Select(raw.Members.Left)]);
    }

    /// <summary>Members who have no main membership at any time.</summary>
    public Dictionary<int, UnattachedMember> Unattached()
    {
        bool[] attached = new bool[raw.MemberCodes.Count];
        for (int organisation = 0; organisation < organisations.NewIds.Length; organisation++)
        {
            int end = memberships.TemporaryStarts[organisation];
            foreach (int member in memberships.Member.AsSpan(memberships.Starts[organisation]..end))
            {
                attached[member] = true;
            }
        }

        var unattached = new Dictionary<int, UnattachedMember>();
        for (int member = 0; member < attached.Length; member++)
        {
            if (!attached[member])
            {
                unattached[member] = new UnattachedMember(
                    raw.Members.Official(member),
                    raw.Members.IsOfficialKnown(member)
                );
            }
        }

        return unattached;
    }

    /// <summary>Statuses of those on a roll, clipped to the time on it.</summary>
    public Grouped<StatusFact> Statuses()
    {
        var chains = new Chains(raw.MemberCodes.Count, raw.Statuses.Count, row => raw.Statuses[row].Member);
        var placed = new List<(int Organisation, StatusFact Status)>(raw.Statuses.Count);
        bool[] isWhole = new bool[raw.Statuses.Count];
        for (int organisation = 0; organisation < organisations.NewIds.Length; organisation++)
        {
            for (int row = memberships.Starts[organisation]; row < memberships.TemporaryStarts[organisation]; row++)
            {
                AddStatuses(chains, organisation, row, placed, isWhole);
            }
        }

        LooseStatuses =
        [
            .. raw
                .Statuses.Where((status, place) => status.From < status.To && !isWhole[place])
                .OrderBy(status => status.Member),
        ];
        return Grouped<StatusFact>.By(organisations.NewIds.Length, placed);
    }

    /// <summary>By commune: those who hold a post there and are on the roll of one of its residential cells.</summary>
    public Grouped<OfficialInCellFact> OfficialsInCells()
    {
        var chains = new Chains(raw.MemberCodes.Count, raw.Posts.Count, row => raw.Posts[row].Post.Member);
        var placed = new List<(int Commune, OfficialInCellFact Fact)>();
        for (int commune = 0; commune < units.CommuneCount; commune++)
        {
            int before = RegisterBuilder.None;
            foreach (int version in organisations.ResidentialCells.Of(commune))
            {
                int cell = organisations.Columns.Organisation[version];
                if (cell != before)
                {
                    AddOfficials(chains, commune, cell, placed);
                }

                before = cell;
            }
        }

        return Grouped<OfficialInCellFact>.By(units.CommuneCount, placed);
    }

    private void AddStatuses(Chains chains, int organisation, int row, List<(int, StatusFact)> placed, bool[] isWhole)
    {
        for (int s = chains.First(memberships.Member[row]); s >= 0; s = chains.Next(s))
        {
            RawStatus status = raw.Statuses[s];
            ushort from = Math.Max(status.From, memberships.From[row]);
            ushort to = Math.Min(status.To, memberships.To[row]);
            isWhole[s] |= from == status.From && to == status.To;
            if (from < to)
            {
                placed.Add((organisation, new StatusFact(row, from, to, status.Kind)));
            }
        }
    }

    private void AddOfficials(Chains chains, int commune, int cell, List<(int, OfficialInCellFact)> placed)
    {
        for (int row = memberships.Starts[cell]; row < memberships.TemporaryStarts[cell]; row++)
        {
            int member = memberships.Member[row];
            for (int p = chains.First(member); p >= 0; p = chains.Next(p))
            {
                if (raw.Posts[p].Post.IsOfficial && units.NewIds[raw.Posts[p].Unit] == commune)
                {
                    placed.Add((commune, new OfficialInCellFact(member, cell, row)));
                    break;
                }
            }
        }
    }

    private Grouped<PostFact> PostsByUnit()
    {
        var rows = raw.Posts.ConvertAll(row =>
            (units.NewIds[row.Unit], row.Post with { To = Until(row.Post.Member, row.Post.To) })
        );
        return Grouped<PostFact>.By(units.NewIds.Length, rows, ByMember);

        static int ByMember(PostFact one, PostFact other) => one.Member.CompareTo(other.Member);
    }

    private ushort Until(int member, ushort to) => Math.Min(to, raw.Members.Left(member));
}
