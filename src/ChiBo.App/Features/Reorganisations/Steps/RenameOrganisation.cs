using System.Text.Json.Serialization;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>An organisation has another name from the day on (đổi tên); nothing else of it changes.</summary>
/// <param name="Organisation">Its code.</param>
/// <param name="Name">Its name from then on.</param>
public sealed record RenameOrganisation(string Organisation, string Name) : ReorganisationStep
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> OrganisationCodes => [Organisation];

    internal override Refusal? Apply(PlanningTable table)
    {
        if (table.Register.Organisations.On(EditedRegister.Code, Organisation, table.On) is not { } known)
        {
            return new NotActiveOn(Organisation, table.On);
        }

        if (string.IsNullOrWhiteSpace(Name) || known.Name == Name)
        {
            return new SameName(Organisation);
        }

        table.Change(Organisation, row => row with { Name = Name });
        return null;
    }
}
