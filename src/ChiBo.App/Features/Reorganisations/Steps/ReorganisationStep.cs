using System.Text.Json.Serialization;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>One step of a reorganisation, as a form or a file asks for it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "step")]
[JsonDerivedType(typeof(DissolveOrganisations), "dissolve")]
[JsonDerivedType(typeof(MergeOrganisations), "merge")]
[JsonDerivedType(typeof(SplitOrganisation), "split")]
[JsonDerivedType(typeof(MergeUnits), "mergeUnits")]
[JsonDerivedType(typeof(EnterUnits), "enterUnits")]
[JsonDerivedType(typeof(MoveMembers), "moveMembers")]
[JsonDerivedType(typeof(AppointSecretary), "appointSecretary")]
[JsonDerivedType(typeof(PlaceUnder), "placeUnder")]
[JsonDerivedType(typeof(EstablishCell), "establish")]
[JsonDerivedType(typeof(RenameOrganisation), "rename")]
public abstract record ReorganisationStep
{
    /// <summary>Codes of the organisations that it names.</summary>
    [JsonIgnore]
    public abstract IEnumerable<string> OrganisationCodes { get; }

    /// <summary>Codes of the units that it names.</summary>
    [JsonIgnore]
    public virtual IEnumerable<string> UnitCodes => [];

    /// <summary>Codes of the organisations that it ends: nobody is sent there by residence.</summary>
    [JsonIgnore]
    public virtual IEnumerable<string> Ends => [];

    /// <summary>Does the step on what is known, or tells why it cannot be.</summary>
    internal abstract Refusal? Apply(PlanningTable table);
}

/// <summary>An organisation that others become: one of them, which goes on, or a new one.</summary>
/// <param name="Code">Its code; that of one of those that are merged when it goes on.</param>
/// <param name="Name">Its name; that of the first when nothing is said.</param>
/// <param name="Parent">The organisation directly above; that of the first when nothing is said.</param>
public sealed record MergedOrganisation(string Code, string? Name = null, string? Parent = null);
