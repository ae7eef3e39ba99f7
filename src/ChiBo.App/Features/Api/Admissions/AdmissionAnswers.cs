using ChiBo.App.Features.Admission;
using ChiBo.App.Features.Api.Work;
using ChiBo.Domain.Admission;

namespace ChiBo.App.Features.Api.Admissions;

/// <summary>A case in a list; the name is null once it is erased.</summary>
internal sealed record CaseLineAnswer(
    long Key,
    string? Name,
    string Cell,
    string? Next,
    DateOnly? DueOn,
    DateOnly? OverdueSince,
    string? EndedAs
)
{
    public static CaseLineAnswer Of(AdmissionLine line) =>
        new(
            line.Key,
            line.Name,
            line.Cell,
            line.Course.Next is { } next ? Words.Of(next) : null,
            line.Course.DueOn(),
            line.OverdueSince,
            line.Course.Ending is { } ending ? Words.Of(ending.As) : null
        );
}

/// <summary>A step that was taken.</summary>
internal sealed record StepAnswer(string Step, DateOnly Day, int? VotesFor, int? OfficialMembers)
{
    public static StepAnswer Of(StepTaken taken) =>
        new(Words.Of(taken.Step), taken.Day, taken.VotesFor, taken.OfficialMembers);
}

/// <summary>A case with its steps.</summary>
internal sealed record CaseAnswer
{
    public required long Key { get; init; }

    /// <summary>Code of the cell.</summary>
    public required string Cell { get; init; }

    public required string? Name { get; init; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>How many steps are on record: sent back with the next one.</summary>
    public required int Recorded { get; init; }

    public required IReadOnlyList<StepAnswer> Steps { get; init; }

    public required string? Next { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required DateOnly? OverdueSince { get; init; }

    /// <summary>The day on which the probation ends, however late it is decided.</summary>
    public required DateOnly? OfficialOn { get; init; }

    public required string? EndedAs { get; init; }

    public required DateOnly? EndedOn { get; init; }

    public static CaseAnswer Of(OpenCase found, string? name, DateOnly today)
    {
        AdmissionCourse course = found.Course;
        return new CaseAnswer
        {
            Key = found.Row.Key,
            Cell = found.CellCode,
            Name = name,
            OpenedOn = found.Row.OpenedOn,
            Recorded = found.Steps.Count,
            Steps = [.. course.Steps.Select(StepAnswer.Of)],
            Next = course.Next is { } next ? Words.Of(next) : null,
            DueOn = course.DueOn(),
            OverdueSince = course.OverdueSince(today),
            OfficialOn = course.OfficialOn,
            EndedAs = course.Ending is { } ending ? Words.Of(ending.As) : null,
            EndedOn = course.Ending?.On,
        };
    }
}
