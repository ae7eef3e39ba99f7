using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.InBulk;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Members;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;
using ChiBo.Exchange.Reading;
using ChiBo.Samples.Nation;
using ChiBo.TestKit.Databases;

namespace ChiBo.App.Tests.Reorganisations;

/// <summary>The mergers of 1 July 2025, all that went whole into one commune, over a generated register, and undone again.</summary>
public abstract class Mergers2025Contract : ReorganisationContract
{
    /// <summary>Mergers in the list: new communes, and old units that went whole into one of them.</summary>
    private const int NewCommunes = 3_283;
    private const int OldUnits = 9_592;
    private static readonly DateOnly Day = new(2025, 7, 1);

    /// <summary>About 15 members a commune: the shape of a register, at a size that a test can make twice.</summary>
    private static readonly NationPlan Small = new(
        Seed: 25,
        LeastMembers: 14,
        MostMembers: 16,
        WithWork: false,
        MembersOfOtherCell: 1,
        LeastAreas: 2,
        LeastOfficials: 6,
        MostOfficials: 7
    );

    [Fact]
    public async Task The_mergers_are_one_act_and_undoing_it_brings_everything_back()
    {
        string? shared = Environment.GetEnvironmentVariable("CHIBO_SHARED");
        Assert.SkipWhen(shared is null, "CHIBO_SHARED names no folder with data/merges-2025.csv.");
        IReadOnlyList<UnitRow> old = Units(Path.Combine(shared!, "data", "units-2024.csv"));
        IReadOnlyList<UnitRow> communes = Units(Path.Combine(shared!, "data", "units-2025.csv"));
        (Reorganisation what, IReadOnlyList<string> divided) = ReorganisationTable.Read(
            Path.Combine(shared!, "data", "merges-2025.csv"),
            Day,
            communes
        );
        divided.Count.ShouldBe(460);
        await Import(Nation(old));
        string before = await Digest();

        RecordedReorganisation done = await Do(what);
        done.Plan.Count(PlanLineKind.UnitEnded).ShouldBe(OldUnits);
        done.Plan.Entered.Units.Count(row => row.Kind == UnitKind.Commune && row.Period.From == Day)
            .ShouldBe(NewCommunes);
        done.Plan.Unplaced.ShouldBeEmpty();
        RegisterRows after = await Known();
        NobodyIsLost(after);
        HashSet<string> gone =
        [
            .. done.Plan.Lines.Where(line => line.Kind == PlanLineKind.UnitEnded).Select(line => line.Subject),
        ];
        after.Units.ShouldAllBe(row =>
            row.Period.To <= Day || row.ParentCode == null || !gone.Contains(row.ParentCode)
        );
        string during = await Digest();
        during.ShouldNotBe(before);

        (await Undo(done.Act)).IsDone.ShouldBeTrue();
        (await Digest()).ShouldBe(before);
        (await Digest(done.Act)).ShouldBe(during);
    }

    private static void NobodyIsLost(RegisterRows rows) =>
        rows
            .Memberships.Where(row => row.Kind == MembershipKind.Main && row.Period.Contains(Day))
            .GroupBy(row => row.MemberCode)
            .Where(member => member.Skip(1).Any())
            .ShouldBeEmpty();

    private static IReadOnlyList<UnitRow> Units(string file) => ExchangeReader.ReadUnits(file).Rows!.Units;

    private static RegisterRows Nation(IReadOnlyList<UnitRow> units)
    {
        var all = new RegisterRows();
        foreach (RegisterRows part in SyntheticNation.Parts(units, Small))
        {
            CaoPhong2018.Add(all, part);
        }

        return all;
    }
}

public sealed class Mergers2025OnSqliteTests : Mergers2025Contract
{
    protected override Task<TestDatabase> Create() => SqliteTestDatabase.Create();
}

public sealed class Mergers2025OnPostgresTests : Mergers2025Contract
{
    protected override Task<TestDatabase> Create() => OnPostgres();
}
