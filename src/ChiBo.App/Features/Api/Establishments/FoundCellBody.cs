using System.Text.Json.Serialization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Establishments;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Organisations;

namespace ChiBo.App.Features.Api.Establishments;

/// <summary>An application to set up a cell.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record FoundCellBody
{
    private const int LongestCode = 100;
    private const int MostCodes = 500;

    /// <summary>One of <c>agencyCell</c>, <c>residentialCell</c>, <c>otherCell</c>.</summary>
    public required string Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>Codes of the residential areas that a residential cell serves; empty for another cell.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>Codes of its members, who leave their cells of origin on its first day.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Code of its secretary, one of the members.</summary>
    public required string Secretary { get; init; }

    /// <summary>Code of its deputy secretary; null for none.</summary>
    public required string? Deputy { get; init; }

    /// <summary>Day on the application.</summary>
    public required DateOnly AppliedOn { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>Why.</summary>
    public required string Grounds { get; init; }

    public CellToFound Read(Faults faults) =>
        new(
            KindIn(faults, "kind", Kind),
            faults.Text("name", Name, 200),
            Codes(faults, "areas", Areas),
            Codes(faults, "members", Members),
            faults.Text("secretary", Secretary, LongestCode),
            faults.OptionalText("deputy", Deputy, LongestCode),
            faults.Day("effectiveOn", EffectiveOn)
        );

    public (CellToFound Cell, DateOnly AppliedOn, string Grounds) ReadAll(Faults faults) =>
        (Read(faults), faults.Day("appliedOn", AppliedOn), faults.Text("grounds", Grounds, 1000));

    /// <summary>A cell, not a committee.</summary>
    public static OrganisationKind KindIn(Faults faults, string name, string? word)
    {
        if (Words.Read<OrganisationKind>(word) is { } kind && Rolls.Cells.Contains(kind))
        {
            return kind;
        }

        faults.Add(
            name,
            new Phrase(
                $"{name} cần là một trong: agencyCell, residentialCell, otherCell.",
                $"{name} has to be one of: agencyCell, residentialCell, otherCell."
            )
        );
        return OrganisationKind.OtherCell;
    }

    internal static IReadOnlyList<string> Codes(Faults faults, string name, IReadOnlyList<string>? codes)
    {
        if (
            codes is null
            || codes.Count > MostCodes
            || codes.Any(code => code is null or { Length: 0 or > LongestCode })
        )
        {
            faults.Add(
                name,
                new Phrase(
                    $"{name} cần là danh sách mã, không quá {MostCodes} mã.",
                    $"{name} has to be a list of codes, {MostCodes} at most."
                )
            );
            return [];
        }

        return codes;
    }
}
