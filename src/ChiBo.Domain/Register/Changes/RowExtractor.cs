using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Building;
using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Changes;

/// <summary>Takes a neighbourhood out of the columns, back as rows.</summary>
/// <remarks>
/// Where the same code stands in several columns those of the last change win. Days outside 1930 to 2100 are
/// not in the columns; rows are as good as those they came from for every day that can be asked about.
/// </remarks>
internal sealed class RowExtractor
{
    private readonly RegisterRows rows = new();
    private readonly HashSet<string> units = new(StringComparer.Ordinal);
    private readonly HashSet<string> organisations = new(StringComparer.Ordinal);
    private readonly HashSet<string> members = new(StringComparer.Ordinal);

    private RowExtractor() { }

    public static RegisterRows Extract(Neighbourhood neighbourhood)
    {
        var extractor = new RowExtractor();
        foreach (BlockPart part in neighbourhood.Parts)
        {
            extractor.Extract(part);
        }

        foreach (BlockPart part in Enumerable.Reverse(neighbourhood.Parts))
        {
            extractor.AddMembersOnNoRoll(part);
        }

        return extractor.rows;
    }

    private void Extract(BlockPart part)
    {
        RegisterColumns columns = part.Columns;
        foreach (int commune in part.Communes)
        {
            AddCommune(columns, commune);
        }

        foreach (int organisation in part.Organisations)
        {
            AddOrganisation(columns, organisation);
        }
    }

    private void AddCommune(RegisterColumns columns, int commune)
    {
        AddUnit(columns, commune);
        foreach (int version in columns.Areas.Of(commune))
        {
            AddUnit(columns, columns.Units.Unit[version]);
        }

        foreach (Grouped<int> versions in new[] { columns.ResidentialCells, columns.AgencyCells, columns.Committees })
        {
            foreach (int version in versions.Of(commune))
            {
                AddOrganisation(columns, columns.Organisations.Organisation[version]);
            }
        }

        foreach (int version in columns.Committees.Of(commune))
        {
            AddUnder(columns, columns.Organisations.Organisation[version]);
        }

        string code = columns.UnitCodes[commune];
        foreach (PostFact post in columns.Posts.Of(commune))
        {
            if (post.From < post.To)
            {
                rows.Posts.Add(
                    new PostRow(columns.MemberCodes[post.Member], code, post.Kind, "", Between(post.From, post.To))
                );
            }
        }
    }

    /// <summary>The other cells under a committee, directly or under a sub-committee: the order of meetings asks for them.</summary>
    private void AddUnder(RegisterColumns columns, int organisation)
    {
        foreach (int version in columns.Organisations.VersionsUnder(organisation))
        {
            int under = columns.Organisations.Organisation[version];
            bool isNew = !organisations.Contains(columns.OrganisationCodes[under]);
            AddOrganisation(columns, under);
            if (isNew && columns.Organisations.Kind[version] == OrganisationKind.SubCommittee)
            {
                AddUnder(columns, under);
            }
        }
    }

    private void AddUnit(RegisterColumns columns, int unit)
    {
        string code = columns.UnitCodes[unit];
        if (!units.Add(code))
        {
            return;
        }

        UnitColumns all = columns.Units;
        for (int version = all.Starts[unit]; version < all.Starts[unit + 1]; version++)
        {
            if (all.From[version] < all.To[version])
            {
                rows.Units.Add(
                    new UnitRow(
                        code,
                        all.Kind[version],
                        columns.UnitName(version),
                        all.Parent[version] < 0 ? null : columns.UnitCodes[all.Parent[version]],
                        columns.CommuneKindOf(version),
                        Between(all.From[version], all.To[version])
                    )
                );
            }
        }

        foreach (AreaAssignmentFact fact in columns.AreaAssignments.Of(unit))
        {
            if (fact.From < fact.To)
            {
                string member = columns.MemberCodes[fact.Member];
                rows.AreaAssignments.Add(new AreaAssignmentRow(member, code, Between(fact.From, fact.To)));
            }
        }

        foreach (AreaReportFact fact in columns.AreaReports.Of(unit))
        {
            string member = columns.MemberCodes[fact.Member];
            rows.AreaReports.Add(new AreaReportRow(code, fact.Month, member, fact.Attended, fact.ReportedAt));
        }
    }

    private void AddOrganisation(RegisterColumns columns, int organisation)
    {
        OrganisationColumns all = columns.Organisations;
        string code = columns.OrganisationCodes[organisation];
        if (all.Starts[organisation] == all.Starts[organisation + 1] || !organisations.Add(code))
        {
            return;
        }

        for (int version = all.Starts[organisation]; version < all.Starts[organisation + 1]; version++)
        {
            AddVersion(columns, version, code);
        }

        AddMemberships(columns, organisation, code);
        foreach (PositionFact fact in columns.Positions.Of(organisation))
        {
            if (fact.From < fact.To)
            {
                string member = columns.MemberCodes[fact.Member];
                rows.Positions.Add(new PositionRow(member, code, fact.Kind, Between(fact.From, fact.To)));
            }
        }

        AddWork(columns, organisation, code);
    }

    private void AddVersion(RegisterColumns columns, int version, string code)
    {
        OrganisationColumns all = columns.Organisations;
        if (all.From[version] >= all.To[version])
        {
            return;
        }

        var served = new List<string>();
        foreach (int unit in all.Units.Of(version))
        {
            served.Add(columns.UnitCodes[unit]);
            AddUnit(columns, unit);
        }

        rows.Organisations.Add(
            new OrganisationRow(
                code,
                all.Kind[version],
                columns.OrganisationName(version),
                all.Parent[version] < 0 ? null : columns.OrganisationCodes[all.Parent[version]],
                served,
                Between(all.From[version], all.To[version])
            )
        );
    }

    private void AddMemberships(RegisterColumns columns, int organisation, string code)
    {
        MembershipColumns all = columns.Memberships;
        for (int row = all.Starts[organisation]; row < all.Starts[organisation + 1]; row++)
        {
            int member = all.Member[row];
            bool isMain = row < all.TemporaryStarts[organisation];
            MembershipKind kind = isMain ? MembershipKind.Main : MembershipKind.Temporary;
            string memberCode = columns.MemberCodes[member];
            rows.Memberships.Add(new MembershipRow(memberCode, code, kind, Between(all.From[row], all.To[row])));
            if (isMain)
            {
                AddMember(columns, member, all.Official[row], row < all.UnknownStarts[organisation]);
            }
            else if (columns.Unattached.TryGetValue(member, out UnattachedMember known))
            {
                AddMember(columns, member, known.Official, known.IsKnown);
            }
        }

        foreach (StatusFact status in columns.Statuses.Of(organisation))
        {
            string member = columns.MemberCodes[all.Member[status.Membership]];
            rows.Statuses.Add(new StatusRow(member, status.Kind, Between(status.From, status.To)));
        }
    }

    private void AddMember(RegisterColumns columns, int member, ushort official, bool isKnown)
    {
        string code = columns.MemberCodes[member];
        if (!members.Add(code))
        {
            return;
        }

        rows.Members.Add(MemberRows.Of(code, official, isKnown, columns.Left.Of(member)));
        foreach (RawStatus status in LooseStatusesOf(columns, member))
        {
            rows.Statuses.Add(new StatusRow(code, status.Kind, Between(status.From, status.To)));
        }

        foreach (ResidenceFact residence in columns.ResidencesOf(member))
        {
            string unit = columns.UnitCodes[residence.Unit];
            rows.Residences.Add(new ResidenceRow(code, unit, Between(residence.From, residence.To)));
        }

        AddContact(columns, member, code);
    }

    /// <summary>Where a letter goes and what a comment says is not in the columns.</summary>
    private void AddContact(RegisterColumns columns, int member, string code)
    {
        foreach (ResidenceLetterFact fact in columns.ResidenceLetters.Of(member))
        {
            rows.ResidenceLetters.Add(
                new ResidenceLetterRow(
                    code,
                    null,
                    null,
                    fact.ExemptAs,
                    DayOf(fact.IssuedOn),
                    Days.ToDate(fact.ReceivedOn),
                    Days.ToDate(fact.EndedOn)
                )
            );
        }

        foreach (ResidenceCommentFact fact in columns.ResidenceComments.Of(member))
        {
            rows.ResidenceComments.Add(
                new ResidenceCommentRow(
                    code,
                    null,
                    null,
                    fact.Year,
                    DayOf(fact.AskedOn),
                    DayOf(fact.DueOn),
                    Days.ToDate(fact.GivenOn)
                )
            );
        }
    }

    /// <summary>A day before the first, or after the last, that can be asked about is as good as any other such day.</summary>
    private static DateOnly DayOf(ushort day) =>
        Days.ToDate(day) ?? (day == Days.Open ? DateOnly.MinValue : DateOnly.MaxValue);

    private static ReadOnlySpan<RawStatus> LooseStatusesOf(RegisterColumns columns, int member)
    {
        RawStatus[] all = columns.LooseStatuses;
        int first = 0;
        int high = all.Length;
        while (first < high)
        {
            int middle = (first + high) / 2;
            (first, high) = all[middle].Member < member ? (middle + 1, high) : (first, middle);
        }

        int end = first;
        while (end < all.Length && all[end].Member == member)
        {
            end++;
        }

        return all.AsSpan(first..end);
    }

    private void AddMembersOnNoRoll(BlockPart part)
    {
        IEnumerable<int> inPosts = part.Communes.SelectMany(commune =>
            part.Columns.Posts.Of(commune).ToArray().Select(post => post.Member)
        );
        foreach (int member in part.Members.Concat(inPosts))
        {
            if (part.Columns.Unattached.TryGetValue(member, out UnattachedMember known))
            {
                AddMember(part.Columns, member, known.Official, known.IsKnown);
            }
        }
    }

    private void AddWork(RegisterColumns columns, int organisation, string code)
    {
        foreach (MeetingFact meeting in columns.Meetings.Of(organisation))
        {
            rows.Meetings.Add(
                new MeetingRow(
                    code,
                    meeting.Month,
                    meeting.Kind,
                    meeting.StartsAt,
                    meeting.EndsAt,
                    meeting.State,
                    meeting.HasReason ? "…" : null
                )
            );
        }

        foreach (OrderOverrideFact fact in columns.OrderOverrides.Of(organisation))
        {
            string by = columns.MemberCodes[fact.By];
            rows.OrderOverrides.Add(new OrderOverrideRow(code, fact.Month, fact.DecidedAt, by, fact.Reason));
        }

        foreach (RegulationsFact fact in columns.Regulations.Of(organisation))
        {
            rows.Regulations.Add(
                new RegulationsRow(
                    code,
                    Between(fact.From, fact.To),
                    TextOf(fact, RegulationChapters.PartyCommittee),
                    TextOf(fact, RegulationChapters.Government),
                    TextOf(fact, RegulationChapters.FatherlandFront),
                    TextOf(fact, RegulationChapters.Organisations),
                    TextOf(fact, RegulationChapters.Cells)
                )
            );
        }
    }

    /// <summary>Something that counts as filled: the columns keep no more than that.</summary>
    private static string TextOf(RegulationsFact fact, RegulationChapters chapter) =>
        fact.Filled.HasFlag(chapter) ? "1" : "";

    private static Period Between(ushort from, ushort to) => new(Days.ToDate(from), Days.ToDate(to));
}
