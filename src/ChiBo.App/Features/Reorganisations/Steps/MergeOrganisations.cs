using System.Text.Json.Serialization;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using static ChiBo.App.Features.Reorganisations.Planning.EditedRegister;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>
/// Organisations become one: a new one (hợp nhất), or one of them takes the others in (sáp nhập). The members of all are on
/// its roll, it serves all units that they served, and what lay under them lies under it.
/// </summary>
/// <param name="Organisations">Codes of those that are merged.</param>
/// <param name="Into">What they become.</param>
public sealed record MergeOrganisations(IReadOnlyList<string> Organisations, MergedOrganisation Into)
    : ReorganisationStep
{
    /// <summary>Members whose positions go on; <c>*</c> for all. Those in the one that goes on stay in any case.</summary>
    public IReadOnlyList<string> Continue { get; init; } = [];

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> OrganisationCodes => Organisations;

    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> Ends => Organisations.Where(code => code != Into.Code);

    internal override Refusal? Apply(PlanningTable table)
    {
        if (Organisations.Distinct(StringComparer.Ordinal).Count() != Organisations.Count || Organisations.Count < 2)
        {
            return new MergedWithItself(Organisations.Count > 0 ? Organisations[0] : "");
        }

        var joined = new List<OrganisationRow>();
        foreach (string code in Organisations)
        {
            if (table.Register.Organisations.On(Code, code, table.On) is not { } organisation)
            {
                return new NotActiveOn(code, table.On);
            }

            joined.Add(organisation);
        }

        OrganisationRow? model = joined.Find(row => row.Code == Into.Code);
        if (model is null && table.IsTaken(Into.Code))
        {
            return new CodeTaken(Into.Code);
        }

        model ??= joined[0];
        if (joined.Exists(row => row.Kind != model.Kind))
        {
            return new KindsDiffer(model.Code, joined.First(row => row.Kind != model.Kind).Code);
        }

        Join.Run(
            table,
            joined,
            model with
            {
                Code = Into.Code,
                Name = Into.Name ?? model.Name,
                ParentCode = Into.Parent ?? model.ParentCode,
                UnitCodes = [.. joined.Prepend(model).SelectMany(row => row.UnitCodes).Distinct()],
            },
            Continue
        );
        return null;
    }
}
