using System.Globalization;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Samples.Nation;

namespace ChiBo.App.Tests.Reorganisations;

/// <summary>
/// A district as the one that dissolved its 13 agency cells with 245 members on 1 October 2018 (facts.md S02, S03), with
/// invented people: 13 communes of the generator under one district committee, and officials in the numbers reported.
/// </summary>
internal static class CaoPhong2018
{
    public const int Cells = 13;
    public const int Members = 245;
    public static readonly DateOnly Day = new(2018, 10, 1);
    public static readonly Period Life = new(NationPlan.Beginning, null);

    /// <summary>Codes of the agency cells.</summary>
    public static IReadOnlyList<string> CellsOf(RegisterRows rows) =>
        [
            .. rows
                .Organisations.Where(row => row.Kind == OrganisationKind.AgencyCell)
                .Select(row => row.Code)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    public static RegisterRows Create()
    {
        var all = new RegisterRows();
        var plan = new NationPlan(Seed: 20, LeastMembers: 160, MostMembers: 180);
        IEnumerable<RegisterRows> communes = SyntheticNation
            .Parts(SyntheticNation.InventUnits(40), plan)
            .Where(part => part.Units.Count > 0);
        int taken = 0;
        foreach (RegisterRows part in communes)
        {
            OrganisationRow? cell = part.Organisations.Find(row => row.Kind == OrganisationKind.AgencyCell);
            bool isPlaces = part.Organisations.Count == 0;
            // The generator's own communes that dissolved theirs in 2018 are left out: here all do, in one act.
            if (!isPlaces && (cell?.Period.To != NationPlan.End || taken == Cells))
            {
                continue;
            }

            taken += isPlaces ? 0 : 1;
            Add(all, part);
        }

        all.Organisations.Add(
            new OrganisationRow("HU", OrganisationKind.DistrictCommittee, "Huyện ủy Mẫu", null, [], Life)
        );
        Under(all, "HU");
        Resize(all);
        return all;
    }

    /// <summary>The rows of a part, going on after 30 June 2025.</summary>
    public static void Add(RegisterRows all, RegisterRows part)
    {
        static Period Open(Period period) => period.To == NationPlan.End ? period with { To = null } : period;
        all.Units.AddRange(part.Units.Select(row => row with { Period = Open(row.Period) }));
        all.Organisations.AddRange(part.Organisations.Select(row => row with { Period = Open(row.Period) }));
        all.Members.AddRange(part.Members);
        all.Memberships.AddRange(part.Memberships.Select(row => row with { Period = Open(row.Period) }));
        all.Statuses.AddRange(part.Statuses);
        all.Posts.AddRange(part.Posts.Select(row => row with { Period = Open(row.Period) }));
        all.Positions.AddRange(part.Positions.Select(row => row with { Period = Open(row.Period) }));
        all.Residences.AddRange(part.Residences.Select(row => row with { Period = Open(row.Period) }));
        all.Meetings.AddRange(part.Meetings);
        all.Regulations.AddRange(part.Regulations);
        all.AreaAssignments.AddRange(part.AreaAssignments.Select(row => row with { Period = Open(row.Period) }));
    }

    private static void Under(RegisterRows all, string district)
    {
        for (int i = 0; i < all.Organisations.Count; i++)
        {
            if (all.Organisations[i].Kind == OrganisationKind.CommuneCommittee)
            {
                all.Organisations[i] = all.Organisations[i] with { ParentCode = district };
            }
        }
    }

    /// <summary>Officials are added to the agency cells, or leave them, until there are 245.</summary>
    private static void Resize(RegisterRows all)
    {
        IReadOnlyList<string> cells = CellsOf(all);
        List<MembershipRow> Rolls() => all.Memberships.FindAll(row => cells.Contains(row.OrganisationCode));
        int number = 0;
        while (Rolls().Count < Members)
        {
            string cell = cells[number++ % cells.Count];
            MembershipRow colleague = all.Memberships.First(row => row.OrganisationCode == cell);
            string code = string.Create(CultureInfo.InvariantCulture, $"{colleague.MemberCode}-B{number}");
            all.Members.Add(all.Members.First(row => row.Code == colleague.MemberCode) with { Code = code });
            all.Memberships.Add(colleague with { MemberCode = code });
            all.Residences.Add(
                all.Residences.First(row => row.MemberCode == colleague.MemberCode) with
                {
                    MemberCode = code,
                }
            );
            all.Posts.Add(new PostRow(code, cell[2..], PostKind.CivilServant, "Công chức văn phòng", colleague.Period));
        }

        while (Rolls() is { Count: > Members } rolls)
        {
            // The last of the largest cell, who leads nothing.
            MembershipRow last = rolls
                .GroupBy(row => row.OrganisationCode)
                .MaxBy(cell => cell.Count())!
                .Last(row => !all.Positions.Exists(position => position.MemberCode == row.MemberCode));
            all.Memberships.RemoveAll(row => row.MemberCode == last.MemberCode);
            all.Memberships.Add(
                last with
                {
                    OrganisationCode = all
                        .Organisations.First(row =>
                            row.Kind == OrganisationKind.ResidentialCell
                            && row.UnitCodes.Contains(
                                all.Residences.First(home => home.MemberCode == last.MemberCode).UnitCode
                            )
                        )
                        .Code,
                    Period = Life,
                }
            );
            all.AreaAssignments.RemoveAll(row => row.MemberCode == last.MemberCode);
        }
    }
}
