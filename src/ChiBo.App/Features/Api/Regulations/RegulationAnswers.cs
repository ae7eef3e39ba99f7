using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Regulations;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Api.Regulations;

/// <summary>A version in a list.</summary>
internal sealed record VersionAnswer(
    long Key,
    int Version,
    string State,
    DateOnly? CellApprovedOn,
    DateOnly? CommitteeApprovedOn,
    DateOnly? InForceFrom,
    DateOnly? InForceTo
)
{
    public static VersionAnswer Of(RegulationDraft row) =>
        new(
            row.Key,
            row.Version,
            Words.Of(row.State),
            row.CellApprovedOn,
            row.CommitteeApprovedOn,
            row.InForceFrom,
            row.InForceTo
        );
}

/// <summary>Versions of the working regulations of a cell.</summary>
internal sealed record VersionsAnswer(string Cell, IReadOnlyList<VersionAnswer> Versions);

/// <summary>A version with its chapters.</summary>
internal sealed record RegulationAnswer
{
    public required string Cell { get; init; }

    public required VersionAnswer Version { get; init; }

    /// <summary>Stands for what is kept at the moment: sent back with what is written or voted on it.</summary>
    public required long Seen { get; init; }

    public required IReadOnlyDictionary<string, string> Chapters { get; init; }

    /// <summary>Mandatory relations that are empty.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    public required int? AnswerDays { get; init; }

    public required int? ReportDays { get; init; }

    public required int? UsualDay { get; init; }

    public required string? Symbol { get; init; }

    public static RegulationAnswer Of(OpenRegulations open) =>
        new()
        {
            Cell = open.CellCode,
            Version = VersionAnswer.Of(open.Row),
            Seen = open.Seen,
            Chapters = open
                .Texts.OrderBy(part => part.Key)
                .ToDictionary(part => Words.Of(part.Key), part => part.Value, StringComparer.Ordinal),
            Missing = [.. open.Coverage.Missing.Select(Words.Of)],
            AnswerDays = open.Row.AnswerDays,
            ReportDays = open.Row.ReportDays,
            UsualDay = open.Row.UsualDay,
            Symbol = open.Symbol,
        };
}
