using ChiBo.App.CommandLine;
using ChiBo.Storage.Local;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>A kept regulation that is not applied, and why.</summary>
internal sealed record FaultyPack(LocalRegulation Row, Phrase Why);
