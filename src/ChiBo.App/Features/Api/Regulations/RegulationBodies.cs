using System.Text.Json.Serialization;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Regulations;
using ChiBo.Domain.Regulations;

namespace ChiBo.App.Features.Api.Regulations;

/// <summary>A new version.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record BeginBody
{
    /// <summary>Key of the version whose words it begins with; null for the model wording.</summary>
    public required long? BasedOn { get; init; }
}

/// <summary>What is written into a draft: all of it, in the place of what was seen.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ChaptersBody
{
    /// <summary><c>seen</c> of the version as it was read.</summary>
    public required long Seen { get; init; }

    /// <summary>Text by chapter; chapters that are left out become empty.</summary>
    public required IReadOnlyDictionary<string, string> Chapters { get; init; }

    public required int? AnswerDays { get; init; }

    public required int? ReportDays { get; init; }

    public required int? UsualDay { get; init; }

    public RegulationFields Read(Faults faults) =>
        new(
            (Chapters ?? new Dictionary<string, string>())
                .Select(part => (faults.Word<RegulationChapter>($"chapters.{part.Key}", part.Key), part.Value ?? ""))
                .DistinctBy(part => part.Item1)
                .ToDictionary(part => part.Item1, part => RegulationFile.Plain(part.Item2)),
            AnswerDays,
            ReportDays,
            UsualDay
        );
}

/// <summary>The vote of the cell.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ApproveBody
{
    /// <summary><c>seen</c> of the version that was voted on.</summary>
    public required long Seen { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Official members in favour.</summary>
    public required int Votes { get; init; }

    /// <summary>First day in force, where the committee above need not approve; else null.</summary>
    public required DateOnly? AloneFrom { get; init; }
}

/// <summary>What the committee above decided.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ApproveAboveBody
{
    public required DateOnly On { get; init; }

    /// <summary>First day in force.</summary>
    public required DateOnly From { get; init; }
}

/// <summary>Why something is given up.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record WithdrawBody
{
    public required string Reason { get; init; }
}
