using System.Text.Json.Serialization;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using static ChiBo.App.Features.Reorganisations.Planning.EditedRegister;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>
/// Organisations are dissolved (giải thể). Each member goes where he or she is sent, else to the cell of residence, else to
/// the one cell for all others; for whom none of these is known a cell has to be chosen first.
/// </summary>
/// <param name="Organisations">Their codes.</param>
public sealed record DissolveOrganisations(IReadOnlyList<string> Organisations) : ReorganisationStep
{
    /// <summary>For some members the cell to which they are sent.</summary>
    public IReadOnlyDictionary<string, string> SentTo { get; init; } = new Dictionary<string, string>();

    /// <summary>The cell for all whose cell of residence is not known.</summary>
    public string? OthersTo { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> OrganisationCodes =>
        [.. Organisations, .. SentTo.Values, .. OthersTo is null ? [] : new[] { OthersTo }];

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> Ends => Organisations;

    internal override Refusal? Apply(PlanningTable table)
    {
        if (Organisations.Count == 0)
        {
            return new NothingToReorganise();
        }

        foreach (string target in SentTo.Values.Append(OthersTo).OfType<string>().Distinct())
        {
            if (table.Ends(target) || table.Register.Organisations.On(Code, target, table.On) is null)
            {
                return new NoCellToGoTo(target, table.On);
            }
        }

        return Organisations.Select(code => Dissolve(table, code)).FirstOrDefault(refusal => refusal is not null);
    }

    private Refusal? Dissolve(PlanningTable table, string code)
    {
        if (table.Register.Organisations.On(Code, code, table.On) is not { } organisation)
        {
            return new NotActiveOn(code, table.On);
        }

        List<string> below =
        [
            .. table
                .Register.Organisations.From(Parent, code, table.On)
                .Select(row => row.Code)
                .Where(child => !table.Ends(child))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        if (below.Count > 0)
        {
            return new OrganisationsBelow(code, below);
        }

        foreach (MembershipRow row in table.Register.Roll(code, table.On).ToList())
        {
            DateOnly start = row.Period.From is { } from && from > table.On ? from : table.On;
            if (table.Register.LeftOn(row.MemberCode) is { } left && left <= start)
            {
                continue;
            }

            string? target =
                SentTo.GetValueOrDefault(row.MemberCode) ?? table.CellOfResidence(row.MemberCode, start) ?? OthersTo;
            if (target is null)
            {
                table.LeaveUnplaced(row.MemberCode);
                continue;
            }

            table.Move(row, target);
            if (organisation.Kind == OrganisationKind.AgencyCell)
            {
                table.EndAssignmentsOf(row.MemberCode);
            }
        }

        table.End(organisation);
        return null;
    }
}
