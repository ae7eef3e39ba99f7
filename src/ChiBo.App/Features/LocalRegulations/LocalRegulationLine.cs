using ChiBo.App.CommandLine;
using ChiBo.Storage.Local;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>A regulation with the name of its province.</summary>
/// <param name="Row">The regulation.</param>
/// <param name="ProvinceCode">Code of the province.</param>
/// <param name="Province">Name of the province.</param>
/// <param name="MaySet">Whether the person sets parameters for the province.</param>
/// <param name="Why">Why it is not applied, though it should count; nothing when it is sound.</param>
/// <param name="Overlap">What it and another that counts both set for a commune; nothing when there is none.</param>
public sealed record LocalRegulationLine(
    LocalRegulation Row,
    string ProvinceCode,
    string Province,
    bool MaySet,
    Phrase? Why,
    Phrase? Overlap
);
