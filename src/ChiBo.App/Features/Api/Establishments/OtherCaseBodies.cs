using System.Text.Json.Serialization;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Reorganisations.Steps;

namespace ChiBo.App.Features.Api.Establishments;

/// <summary>When and why something is applied for.</summary>
internal abstract record CaseBody
{
    private protected const int LongestCode = 100;
    private protected const int LongestName = 200;

    /// <summary>Day on the application.</summary>
    public required DateOnly AppliedOn { get; init; }

    /// <summary>The first day on which it is so.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>Why.</summary>
    public required string Grounds { get; init; }

    /// <summary>Days and grounds.</summary>
    public (DateOnly AppliedOn, DateOnly EffectiveOn, string Grounds) ReadFrame(Faults faults) =>
        (
            faults.Day("appliedOn", AppliedOn),
            faults.Day("effectiveOn", EffectiveOn),
            faults.Text("grounds", Grounds, 1000)
        );
}

/// <summary>An application to rename an organisation.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record RenameCaseBody : CaseBody
{
    /// <summary>Code of the organisation.</summary>
    public required string Cell { get; init; }

    /// <summary>Its new name.</summary>
    public required string Name { get; init; }

    public IReadOnlyList<ReorganisationStep> Steps(Faults faults) =>
        [new RenameOrganisation(faults.Text("cell", Cell, LongestCode), faults.Text("name", Name, LongestName))];
}

/// <summary>An application to merge cells: the first goes on, under the name that is given.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record MergeCaseBody : CaseBody
{
    /// <summary>Codes of the cells; the first goes on.</summary>
    public required IReadOnlyList<string> Cells { get; init; }

    /// <summary>The name afterwards.</summary>
    public required string Name { get; init; }

    public IReadOnlyList<ReorganisationStep> Steps(Faults faults)
    {
        IReadOnlyList<string> cells = FoundCellBody.Codes(faults, "cells", Cells);
        string name = faults.Text("name", Name, LongestName);
        return cells.Count == 0 ? [] : [new MergeOrganisations(cells, new MergedOrganisation(cells[0], name))];
    }
}

/// <summary>An application to dissolve a cell.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DissolveCaseBody : CaseBody
{
    /// <summary>Code of the cell.</summary>
    public required string Cell { get; init; }

    /// <summary>For some members the cell to which they are sent, by code; the others go to their cell of residence.</summary>
    public required IReadOnlyDictionary<string, string> SentTo { get; init; }

    /// <summary>Code of the cell for those whose cell of residence is not known; null for none.</summary>
    public required string? OthersTo { get; init; }

    public IReadOnlyList<ReorganisationStep> Steps(Faults faults) =>
        [
            new DissolveOrganisations([faults.Text("cell", Cell, LongestCode)])
            {
                SentTo = SentTo ?? new Dictionary<string, string>(),
                OthersTo = faults.OptionalText("othersTo", OthersTo, LongestCode),
            },
        ];
}

/// <summary>An application to split a cell: a part of it becomes a cell of its own.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SplitCaseBody : CaseBody
{
    /// <summary>Code of the cell that is split.</summary>
    public required string Cell { get; init; }

    /// <summary>Name of the new cell.</summary>
    public required string Name { get; init; }

    /// <summary>Codes of the areas that it takes over; empty where the cell serves no areas.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>Codes of the members who go with it.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Code of its secretary, one of the members.</summary>
    public required string Secretary { get; init; }

    /// <summary>What is asked for; the new cell's code is given when the case is opened.</summary>
    public (string Cell, SplitPart Part, string Secretary) Read(Faults faults) =>
        (
            faults.Text("cell", Cell, LongestCode),
            new SplitPart("", faults.Text("name", Name, LongestName).Normalize())
            {
                Units = FoundCellBody.Codes(faults, "areas", Areas),
                Members = FoundCellBody.Codes(faults, "members", Members),
            },
            faults.Text("secretary", Secretary, LongestCode)
        );
}
