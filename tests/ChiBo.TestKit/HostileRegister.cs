using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;

namespace ChiBo.TestKit;

/// <summary>
/// Small registers that look for trouble: intervals that touch on the day, eight to ten members, shared cells, two agency
/// cells, missing parents, moved members, versions, days before 1930. They have no fault of the exchange format.
/// </summary>
public sealed class HostileRegister
{
    /// <summary>The days about which such a register is worth asking.</summary>
    public static readonly IReadOnlyList<DateOnly> Days =
    [
        new(2014, 10, 9),
        new(2014, 10, 10),
        new(2014, 10, 11),
        new(2015, 3, 30),
        new(2015, 3, 31),
        new(2015, 4, 1),
        new(2016, 2, 28),
        new(2016, 2, 29),
        new(2016, 3, 1),
        new(2025, 6, 30),
    ];

    private static readonly DateOnly?[] Edges =
    [
        .. Days.Select(day => (DateOnly?)day),
        new DateOnly(1, 1, 1),
        new DateOnly(1929, 12, 31),
        new DateOnly(1930, 1, 1),
        new DateOnly(2100, 12, 31),
        new DateOnly(2101, 1, 1),
        new DateOnly(9999, 12, 31),
    ];

    private readonly Random random;
    private readonly RegisterRows rows = new();
    private readonly List<string> communes = [];
    private readonly List<string> areas = [];
    private readonly List<string> cells = [];
    private readonly List<string> organisations = [];

    private readonly bool isMild;

    private HostileRegister(int seed)
    {
        random = new Random(seed);
        isMild = seed % 3 == 0;
    }

    /// <summary>The register of a seed, always the same.</summary>
    public static RegisterRows Create(int seed)
    {
        var register = new HostileRegister(seed);
        register.AddUnits();
        register.AddOrganisations();
        register.AddPeople();
        return register.rows;
    }

    private void AddUnits()
    {
        rows.Units.Add(new UnitRow("P", UnitKind.Province, "Tỉnh Mẫu", null, null, Period.Always));
        rows.Units.Add(new UnitRow("P.D", UnitKind.District, "Huyện Mẫu", "P", null, Period.Always));
        int count = random.Next(1, 4);
        for (int i = 0; i < count; i++)
        {
            string code = $"C{i}";
            communes.Add(code);
            foreach (Period period in Versions(mostlyAlways: true))
            {
                string? parent = Chance(0.8) ? "P.D" : null;
                rows.Units.Add(new UnitRow(code, UnitKind.Commune, $"Xã Mẫu {i}", parent, CommuneKind.Xa, period));
            }
        }

        int areaCount = random.Next(0, 7);
        for (int i = 0; i < areaCount; i++)
        {
            string code = $"A{i}";
            areas.Add(code);
            foreach (Period period in Versions(mostlyAlways: true))
            {
                rows.Units.Add(new UnitRow(code, UnitKind.ResidentialArea, $"Thôn {i}", Pick(communes), null, period));
            }
        }
    }

    private void AddOrganisations()
    {
        foreach (string commune in communes)
        {
            for (int i = 0; i < Weighted(0, 1, 1, 1, 1, 2); i++)
            {
                Add(OrganisationKind.CommuneCommittee, $"DU-{commune}-{i}", () => null, () => [commune]);
            }

            Add(OrganisationKind.SubCommittee, $"BP-{commune}", () => Committee(), () => [commune]);
        }

        foreach (string commune in communes)
        {
            for (int i = 0; i < Weighted(0, 1, 1, 1, 2, 3); i++)
            {
                Add(
                    OrganisationKind.AgencyCell,
                    $"CQ-{commune}-{i}",
                    () => Chance(0.75) ? OwnCommittee(commune) : AnyParent(),
                    () => Chance(0.95) ? [commune] : []
                );
            }
        }

        AddResidentialCells();
        Add(OrganisationKind.OtherCell, "KHAC", AnyParent, () => [Pick(communes)]);
    }

    private void AddResidentialCells()
    {
        for (int i = 0; i < areas.Count; i++)
        {
            string own = areas[i];
            if (Chance(0.9))
            {
                string code = $"K{i}";
                cells.Add(code);
                Add(OrganisationKind.ResidentialCell, code, AnyParent, () => Served(own));
            }
        }

        cells.Add("K-NONE");
        Add(OrganisationKind.ResidentialCell, "K-NONE", AnyParent, () => []);
    }

    private string[] Served(string own)
    {
        if (Chance(0.8))
        {
            return [own];
        }

        return [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(areas)).Append(own).Distinct()];
    }

    private void Add(OrganisationKind kind, string code, Func<string?> parent, Func<string[]> units)
    {
        organisations.Add(code);
        bool isNew = kind == OrganisationKind.AgencyCell && random.Next(2) == 0;
        foreach (Period period in isNew ? [Period.Since(Pick(Days))] : Versions(mostlyAlways: false))
        {
            rows.Organisations.Add(new OrganisationRow(code, kind, $"Tổ chức {code}", parent(), units(), period));
        }
    }

    private void AddPeople()
    {
        int number = 0;
        foreach (string cell in cells)
        {
            int size = Chance(0.7) ? random.Next(isMild ? 9 : 8, 12) : random.Next(0, 4);
            for (int i = 0; i < size; i++)
            {
                AddMember($"M{number++:000}", cell);
            }
        }

        foreach (string cell in organisations.Where(code => code.StartsWith("CQ", StringComparison.Ordinal)))
        {
            int size = random.Next(0, 5);
            string? secretary = null;
            for (int i = 0; i < size; i++)
            {
                string code = $"M{number++:000}";
                AddMember(code, cell);
                AddPosts(code, 0.85, cell.Split('-')[1]);
                secretary ??= code;
            }

            AddSecretary(cell, secretary);
        }
    }

    private void AddSecretary(string cell, string? secretary)
    {
        if (secretary is null || Chance(0.1))
        {
            return;
        }

        rows.Positions.Add(new PositionRow(secretary, cell, PositionKind.Secretary, MostlyAlways()));
        if (Chance(0.85) && OwnCommittee(cell.Split('-')[1]) is { } committee)
        {
            PositionKind kind = Chance(0.5) ? PositionKind.DeputySecretary : PositionKind.StandingMember;
            rows.Positions.Add(new PositionRow(secretary, committee, kind, MostlyAlways()));
        }
    }

    private void AddMember(string code, string cell)
    {
        DateOnly? left = Chance(0.05) ? Edge() : null;
        rows.Members.Add(new MemberRow(code, $"Người Mẫu {code}", null, null, Admitted(), Official(), left));
        foreach (Period period in Versions(mostlyAlways: Chance(0.8)))
        {
            string at = Chance(0.9) ? cell : Pick(organisations);
            rows.Memberships.Add(new MembershipRow(code, at, MembershipKind.Main, period));
        }

        if (Chance(0.1))
        {
            rows.Memberships.Add(new MembershipRow(code, Pick(organisations), MembershipKind.Temporary, AnyPeriod()));
        }

        if (Chance(0.15))
        {
            var status = (StatusKind)random.Next(3);
            rows.Statuses.Add(new StatusRow(code, status, AnyPeriod()));
            rows.Statuses.Add(new StatusRow(code, status, AnyPeriod()));
        }

        AddPosts(code, 0.15, Pick(communes));
        if (Chance(0.05))
        {
            var kind = (PositionKind)random.Next(4);
            rows.Positions.Add(new PositionRow(code, Pick(organisations), kind, AnyPeriod()));
        }
    }

    private void AddPosts(string member, double chance, string commune)
    {
        if (Chance(chance))
        {
            var kind = (PostKind)Weighted(0, 0, 1, 1, 2);
            string unit = Chance(0.9) ? commune : "P.D";
            rows.Posts.Add(new PostRow(member, unit, kind, "Chức vụ", MostlyAlways()));
        }
    }

    private DateOnly? Admitted() =>
        Weighted(0, 0, 1, 2) switch
        {
            0 => new DateOnly(2000, 1, 1),
            1 => null,
            // Eighteen months before a day that is asked about, and a little beside it.
            _ => Pick(Days).AddMonths(-18).AddDays(random.Next(-3, 4)),
        };

    private DateOnly? Official() =>
        Weighted(0, 0, 0, 0, 0, 0, 1, 1, 2) switch
        {
            0 => new DateOnly(2001, 1, 1),
            1 => null,
            _ => Edge(),
        };

    /// <summary>Intervals that do not overlap, often touching.</summary>
    private IEnumerable<Period> Versions(bool mostlyAlways)
    {
        if (Chance(mostlyAlways ? 0.85 : 0.65))
        {
            return [Chance(0.8) ? Period.Always : AnyPeriod()];
        }

        DateOnly[] cuts = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Edge()!.Value).Distinct().Order()];
        var periods = new List<Period>();
        DateOnly? from = Chance(0.5) ? null : cuts[0];
        foreach (DateOnly cut in cuts.Where(cut => from is null || cut > from))
        {
            if (Chance(0.9))
            {
                periods.Add(new Period(from, cut));
            }

            from = cut;
        }

        periods.Add(new Period(from, null));
        return periods;
    }

    private Period MostlyAlways() => Chance(0.8) ? Period.Always : AnyPeriod();

    private Period AnyPeriod()
    {
        while (true)
        {
            var period = new Period(Chance(0.3) ? null : Edge(), Chance(0.5) ? null : Edge());
            if (period.EndsAfterItBegins)
            {
                return period;
            }
        }
    }

    private string? AnyParent() => Chance(0.2) ? null : Committee() ?? null;

    private string? Committee()
    {
        List<string> all = [.. organisations.Where(code => code.StartsWith("DU", StringComparison.Ordinal))];
        return all.Count == 0 ? null : Pick(all);
    }

    private string? OwnCommittee(string commune)
    {
        List<string> own =
        [
            .. organisations.Where(code => code.StartsWith($"DU-{commune}-", StringComparison.Ordinal)),
        ];
        return own.Count == 0 ? null : Pick(own);
    }

    private DateOnly? Edge() => Edges[random.Next(Edges.Length)];

    private int Weighted(params int[] values) => values[random.Next(values.Length)];

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>What is likely is nearly sure in a mild register, and what is unlikely nearly never happens.</summary>
    private bool Chance(double probability)
    {
        double mild = probability < 0.5 ? probability * 0.1 : 1 - ((1 - probability) * 0.1);
        return random.NextDouble() < (isMild ? mild : probability);
    }
}
