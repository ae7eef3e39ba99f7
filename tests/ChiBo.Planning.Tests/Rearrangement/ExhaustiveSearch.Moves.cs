using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Changes;
using ChiBo.Domain.Register.Rows;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;
using Changes = ChiBo.Domain.Register.Changes;

namespace ChiBo.Planning.Tests.Rearrangement;

/// <summary>Every lawful move of a commune: what may be chosen, and what it changes.</summary>
internal sealed partial class ExhaustiveSearch
{
    private void AddMergedAgencyCells()
    {
        HashSet<string> unlawful = [];
        ReviewSession session = commune.Reviewer().Open(day);
        session.Decide(rows.ToSnapshot().Find(SmallCommune.Code)!.Value);
        foreach (Finding finding in session.Describe().Findings)
        {
            if (finding.Rule == Rule.AgencyCellLawfulEstablishment && finding.Outcome != Outcome.Pass)
            {
                unlawful.Add(finding.Subject);
            }
        }

        foreach (string cell in AgencyCells().Where(cell => !unlawful.Contains(cell)))
        {
            foreach (string into in AgencyCells().Where(other => other != cell))
            {
                candidates.Add(
                    new Candidate(MoveKind.MergeAgencyCell, _ => [new MergeCells([cell, into], into, day)])
                    {
                        Ends = [cell],
                        Needs = [into],
                    }
                );
            }
        }
    }

    private void AddReturns()
    {
        foreach (string member in rows.Members.Select(member => member.Code).Where(code => !IsCadre(code)))
        {
            string? cell = AgencyCells().FirstOrDefault(cell => IsOn(member, cell, MembershipKind.Main));
            string[] temporary = [.. AgencyCells().Where(one => IsOn(member, one, MembershipKind.Temporary))];
            if (cell is not null)
            {
                foreach (string home in CellsOfResidence(member))
                {
                    candidates.Add(
                        new Candidate(
                            MoveKind.ReturnToResidence,
                            now => [new MoveMember(member, home, day), .. Ends(now)]
                        )
                        {
                            Once = $"return {member}",
                            NotIfDissolved = cell,
                        }
                    );
                }
            }

            if (temporary.Length > 0)
            {
                candidates.Add(
                    new Candidate(MoveKind.ReturnToResidence, now => [.. Ends(now)]) { Once = $"return {member}" }
                );
            }

            IEnumerable<RegisterChange> Ends(State now) =>
                temporary.Where(one => IsThere(now, one)).Select(one => new EndTemporaryMembership(member, one, day));
        }
    }

    private void AddDissolved()
    {
        string[] here = [.. CellsHere()];
        foreach (string cell in AgencyCells())
        {
            var ways = new List<Dictionary<string, string>> { new() };
            foreach (string member in MainMembers(cell))
            {
                string[] homes = [.. CellsOfResidence(member)];
                bool leads = rows.Positions.Exists(row =>
                    row.MemberCode == member
                    && row.OrganisationCode == "DU"
                    && row.Kind == PositionKind.Secretary
                    && rows.Organisations.Exists(one => one.Code == "DU")
                );
                bool suits = commune.Suitable.Contains(member) && !leads;
                string[] to = suits
                    ? homes.Intersect(here).Any()
                        ? [.. homes.Intersect(here)]
                        : here
                    : homes.Length > 0
                        ? homes
                        : rows.Residences.Exists(row => row.MemberCode == member)
                            ? here
                            : [];
                ways =
                [
                    .. ways.SelectMany(way => to.Select(one => new Dictionary<string, string>(way) { [member] = one })),
                ];
            }

            // Where they go matters only when another agency cell stays.
            foreach (Dictionary<string, string> way in ways.Take(AgencyCells().Count() == 1 ? 1 : int.MaxValue))
            {
                candidates.Add(
                    new Candidate(MoveKind.DissolveAgencyCell, _ => [new DissolveOrganisation(cell, way, day)])
                    {
                        Ends = [cell],
                        Dissolves = cell,
                    }
                );
            }
        }
    }

    private void AddTransfers()
    {
        string[] here = [.. CellsHere()];
        var before = new Dictionary<string, int>();
        foreach (string from in here)
        {
            foreach (string member in MainMembers(from))
            {
                string[] homes = [.. Homes(member)];
                string[] served = [.. Served(from)];
                string[] lives = homes.Length == 0 ? served : [.. homes.Intersect(served)];
                string[] to =
                [
                    .. here.Where(cell =>
                        cell != from
                        && Served(cell).Any(area => lives.Any(home => home == area || AreNeighbours(home, area)))
                    ),
                ];
                MemberRow row = rows.Members.Single(one => one.Code == member);
                bool isExempt = rows.Statuses.Exists(status => status.MemberCode == member);
                string alike = $"{from} {string.Join(',', lives.Order())} {row.OfficialOn} {isExempt}";
                int place = before[alike] = before.GetValueOrDefault(alike) + 1;
                for (int target = 0; target < to.Length; target++)
                {
                    string cell = to[target];
                    candidates.Add(
                        new Candidate(MoveKind.TransferToNeighbour, _ => [new MoveMember(member, cell, day)])
                        {
                            Once = $"transfer {member}",
                            Class = $"{alike} {place}",
                            // Of members who are alike the second goes only when the first does.
                            Before = place == 1 ? null : $"{alike} {place - 1}",
                            Target = target,
                        }
                    );
                }
            }
        }
    }

    private void AddMergedAreas()
    {
        string[] areas = [.. AreasHere()];
        foreach (string one in areas)
        {
            foreach (string other in areas.Where(other => string.CompareOrdinal(one, other) < 0))
            {
                if (AreNeighbours(one, other))
                {
                    candidates.Add(
                        new Candidate(MoveKind.MergeAreas, now => Merge(now, one, other))
                        {
                            Pair = new Neighbours(one, other),
                        }
                    );
                }
            }
        }
    }

    /// <summary>The areas as they have become by now, and all cells that serve them.</summary>
    private RegisterChange[] Merge(State now, string one, string other)
    {
        CommuneRef after = now.Snapshot.Find(SmallCommune.Code)!.Value;
        ushort on = Days.Of(day);
        string left = Root(now, one);
        string right = Root(now, other);
        var cells = new SortedSet<string>(StringComparer.Ordinal);
        foreach (int version in after.Columns.ResidentialCells.Of(after.Unit))
        {
            foreach (int unit in after.Columns.Organisations.Units.Of(version))
            {
                string code = after.Columns.UnitCodes[unit];
                if (after.Columns.Organisations.HoldsOn(version, on) && (code == left || code == right))
                {
                    cells.Add(after.Columns.OrganisationCodes[after.Columns.Organisations.Organisation[version]]);
                }
            }
        }

        var areas = new Changes.MergeAreas([left, right], new NewArea(left), day);
        return cells.Count < 2 ? [areas] : [areas, new MergeCells([.. cells], cells.Min!, day)];
    }

    /// <summary>An area that was merged goes on under the code of the one with which it was.</summary>
    private string Root(State state, string area)
    {
        Dictionary<string, string> roots = AreasHere().ToDictionary(code => code);
        foreach (Neighbours pair in state.Chosen.Select(i => candidates[i].Pair).OfType<Neighbours>())
        {
            (string stays, string ends) = (roots[pair.One], roots[pair.Other]);
            roots = roots.ToDictionary(one => one.Key, one => one.Value == ends ? stays : one.Value);
        }

        return roots[area];
    }

    private void AddParents()
    {
        foreach (string cell in AgencyCells())
        {
            if (rows.Organisations.Exists(row => row.Code == "DU"))
            {
                candidates.Add(
                    new Candidate(MoveKind.PlaceUnderCommittee, _ => [new PlaceUnder(cell, "DU", day)])
                    {
                        Once = $"parent {cell}",
                        Needs = [cell],
                    }
                );
            }
        }
    }

    private void AddSecretaries()
    {
        foreach (string cell in AgencyCells())
        {
            foreach (string member in AgencyCells().SelectMany(MainMembers).Distinct())
            {
                candidates.Add(
                    new Candidate(MoveKind.AppointSecretary, _ => [new Changes.AppointSecretary(cell, member, day)])
                    {
                        Once = $"secretary {cell}",
                        Needs = [cell],
                    }
                );
            }
        }
    }
}
