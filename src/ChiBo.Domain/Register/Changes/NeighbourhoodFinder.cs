using ChiBo.Domain.Register.Columns;
using ChiBo.Domain.Units;

namespace ChiBo.Domain.Register.Changes;

/// <summary>Finds the communes that a change may touch.</summary>
internal static class NeighbourhoodFinder
{
    public static Neighbourhood Of(RegisterSnapshot snapshot, TouchedCodes codes)
    {
        var found = new Neighbourhood(snapshot);
        foreach (RegisterColumns columns in snapshot.NewestFirst)
        {
            AddUnits(found, columns, codes.Units);
            AddOrganisations(found, columns, codes.Organisations);
            AddMembers(found, columns, codes.Members);
            if (codes.WithHomesOfMembers)
            {
                AddHomes(found, columns);
            }
        }

        foreach (string code in found.CommuneCodes)
        {
            if (snapshot.Find(code) is { } commune)
            {
                found.Of(commune.Columns).Communes.Add(commune.Unit);
            }
        }

        return found;
    }

    /// <summary>The communes that an organisation serves at some time, itself or by its areas.</summary>
    private static IEnumerable<int> CommunesOf(RegisterColumns columns, int organisation)
    {
        OrganisationColumns organisations = columns.Organisations;
        for (int v = organisations.Starts[organisation]; v < organisations.Starts[organisation + 1]; v++)
        {
            foreach (int unit in organisations.Units.Of(v).ToArray())
            {
                foreach (int commune in CommunesOfUnit(columns, unit))
                {
                    yield return commune;
                }
            }
        }
    }

    private static IEnumerable<int> CommunesOfUnit(RegisterColumns columns, int unit)
    {
        if (unit < columns.CommuneCount)
        {
            yield return unit;
        }

        for (int version = columns.Units.Starts[unit]; version < columns.Units.Starts[unit + 1]; version++)
        {
            int parent = columns.Units.Parent[version];
            bool isArea = columns.Units.Kind[version] == UnitKind.ResidentialArea;
            if (isArea && parent >= 0 && parent < columns.CommuneCount)
            {
                yield return parent;
            }
        }
    }

    private static void AddUnits(Neighbourhood found, RegisterColumns columns, IEnumerable<string> codes)
    {
        foreach (string code in codes)
        {
            if (columns.UnitCodes.TryGet(code, out int unit))
            {
                AddCommunes(found, columns, CommunesOfUnit(columns, unit));
                AddCellsServing(found, columns, unit);
            }
        }
    }

    /// <summary>A cell that serves a touched area may serve areas of other communes beside it.</summary>
    private static void AddCellsServing(Neighbourhood found, RegisterColumns columns, int unit)
    {
        foreach (int commune in CommunesOfUnit(columns, unit))
        {
            foreach (int version in columns.ResidentialCells.Of(commune))
            {
                if (columns.Organisations.Units.Of(version).Contains(unit))
                {
                    AddOrganisation(found, columns, columns.Organisations.Organisation[version]);
                }
            }
        }
    }

    private static void AddOrganisations(Neighbourhood found, RegisterColumns columns, IEnumerable<string> codes)
    {
        foreach (string code in codes)
        {
            if (columns.OrganisationCodes.TryGet(code, out int organisation))
            {
                AddOrganisation(found, columns, organisation);
            }
        }
    }

    private static void AddOrganisation(Neighbourhood found, RegisterColumns columns, int organisation)
    {
        int[] communes = [.. CommunesOf(columns, organisation)];
        AddCommunes(found, columns, communes);
        // Where a later change made a commune anew, what it no longer has is gone: it must not come back from before.
        if (communes.All(commune => found.Answers(columns, commune)))
        {
            found.Of(columns).Organisations.Add(organisation);
        }
    }

    private static void AddMembers(Neighbourhood found, RegisterColumns columns, IEnumerable<string> codes)
    {
        foreach (string code in codes)
        {
            if (!columns.MemberCodes.TryGet(code, out int member))
            {
                continue;
            }

            found.Of(columns).Members.Add(member);
            foreach (int organisation in OrganisationsOf(columns, member))
            {
                AddOrganisation(found, columns, organisation);
            }

            for (int commune = 0; commune < columns.CommuneCount; commune++)
            {
                if (columns.Posts.Of(commune).ContainsMember(member))
                {
                    AddCommunes(found, columns, [commune]);
                }
            }
        }
    }

    private static void AddHomes(Neighbourhood found, RegisterColumns columns)
    {
        foreach (int organisation in found.Of(columns).Organisations)
        {
            int[] starts = columns.Memberships.Starts;
            for (int row = starts[organisation]; row < starts[organisation + 1]; row++)
            {
                foreach (ResidenceFact home in columns.ResidencesOf(columns.Memberships.Member[row]))
                {
                    AddCommunes(found, columns, CommunesOfUnit(columns, home.Unit));
                }
            }
        }
    }

    private static IEnumerable<int> OrganisationsOf(RegisterColumns columns, int member)
    {
        int[] members = columns.Memberships.Member;
        for (int row = Array.IndexOf(members, member); row >= 0; row = Array.IndexOf(members, member, row + 1))
        {
            int place = Array.BinarySearch(columns.Memberships.Starts, row);
            yield return OwnerOf(columns.Memberships.Starts, row, place);
        }

        for (int organisation = 0; organisation < columns.OrganisationCodes.Count; organisation++)
        {
            foreach (PositionFact position in columns.Positions.Of(organisation).ToArray())
            {
                if (position.Member == member)
                {
                    yield return organisation;
                }
            }
        }
    }

    /// <summary>The organisation whose rows hold this one: the last that begins at or before it.</summary>
    private static int OwnerOf(int[] starts, int row, int place)
    {
        int owner = place >= 0 ? place : ~place - 1;
        while (starts[owner + 1] <= row)
        {
            owner++;
        }

        return owner;
    }

    private static bool ContainsMember(this ReadOnlySpan<PostFact> posts, int member)
    {
        foreach (PostFact post in posts)
        {
            if (post.Member == member)
            {
                return true;
            }
        }

        return false;
    }

    private static void AddCommunes(Neighbourhood found, RegisterColumns columns, IEnumerable<int> communes)
    {
        foreach (int commune in communes)
        {
            found.CommuneCodes.Add(columns.UnitCodes[commune]);
        }
    }
}
