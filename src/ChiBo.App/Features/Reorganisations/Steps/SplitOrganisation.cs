using System.Text.Json.Serialization;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using static ChiBo.App.Features.Reorganisations.Planning.EditedRegister;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>A part that leaves an organisation which is split.</summary>
/// <param name="Code">Code of the new organisation.</param>
/// <param name="Name">Its name.</param>
public sealed record SplitPart(string Code, string Name)
{
    /// <summary>The units that it serves from then on, and the old one no longer.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>The members who go with it, chosen by hand.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Whether those who live in its units go with it too, unless they are chosen for another part.</summary>
    public bool ByResidence { get; init; }
}

/// <summary>An organisation is split (chia tách): new ones under the same parent take units and members; the rest stays.</summary>
/// <param name="Organisation">Its code.</param>
/// <param name="Parts">What leaves it.</param>
public sealed record SplitOrganisation(string Organisation, IReadOnlyList<SplitPart> Parts) : ReorganisationStep
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> OrganisationCodes => [Organisation];

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> UnitCodes => Parts.SelectMany(part => part.Units);

    internal override Refusal? Apply(PlanningTable table)
    {
        if (table.Register.Organisations.On(Code, Organisation, table.On) is not { } whole)
        {
            return new NotActiveOn(Organisation, table.On);
        }

        if (Refuse(table, whole) is { } refusal)
        {
            return refusal;
        }

        HashSet<string> taken = [.. Parts.SelectMany(part => part.Units)];
        Dictionary<string, string> chosen = Parts
            .SelectMany(part => part.Members.Select(member => (member, part.Code)))
            .ToDictionary(StringComparer.Ordinal);
        foreach (SplitPart part in Parts)
        {
            table.Register.Organisations.Enter(
                table.Decided(
                    whole with
                    {
                        Code = part.Code,
                        Name = part.Name,
                        UnitCodes = part.Units.Count > 0 ? part.Units : whole.UnitCodes,
                        Period = Period.Since(table.On),
                    }
                )
            );
        }

        foreach (MembershipRow row in table.Register.Roll(Organisation, table.On).ToList())
        {
            if ((chosen.GetValueOrDefault(row.MemberCode) ?? PartOfResidence(table, row)) is { } to)
            {
                table.Move(row, to);
                table.EndPositions(Organisation, row.MemberCode);
            }
        }

        if (taken.Count > 0)
        {
            table.Change(
                Organisation,
                row => row with { UnitCodes = [.. row.UnitCodes.Where(code => !taken.Contains(code))] }
            );
        }

        return null;
    }

    private Refusal? Refuse(PlanningTable table, OrganisationRow whole)
    {
        if (Parts.Count == 0 || Parts.All(part => part.Members.Count == 0 && !part.ByResidence))
        {
            return new NothingToReorganise();
        }

        if (Parts.FirstOrDefault(part => table.IsTaken(part.Code)) is { } known)
        {
            return new CodeTaken(known.Code);
        }

        if (Repeated(Parts.Select(part => part.Code)) is { } twice)
        {
            return new CodeTaken(twice);
        }

        if (Parts.SelectMany(part => part.Units).FirstOrDefault(unit => !whole.UnitCodes.Contains(unit)) is { } foreign)
        {
            return new UnitNotServed(foreign, Organisation);
        }

        HashSet<string> roll = [.. table.Register.Roll(Organisation, table.On).Select(row => row.MemberCode)];
        return
            (
                Repeated(Parts.SelectMany(part => part.Members))
                ?? Parts.SelectMany(part => part.Members).FirstOrDefault(member => !roll.Contains(member))
            )
                is { } stranger
            ? new NotOnTheRoll(stranger, Organisation)
            : null;
    }

    private static string? Repeated(IEnumerable<string> codes) =>
        codes.GroupBy(code => code, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any())?.Key;

    private string? PartOfResidence(PlanningTable table, MembershipRow row)
    {
        DateOnly start = row.Period.From is { } from && from > table.On ? from : table.On;
        HashSet<string> homes =
        [
            .. table
                .Register.Residences.Of(Who, row.MemberCode)
                .Where(home => home.Period.Contains(start))
                .Select(home => home.UnitCode),
        ];
        return Parts.FirstOrDefault(part => part.ByResidence && part.Units.Any(homes.Contains))?.Code;
    }
}
