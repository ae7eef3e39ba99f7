using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Supervision;
using ChiBo.App.Features.Supervision.Discipline;
using ChiBo.App.Features.Supervision.Inspections;
using ChiBo.App.Features.Supervision.Signals;
using ChiBo.Domain.Supervision;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Api.Cases;

/// <summary>A case of which the account is told.</summary>
internal sealed record CaseLineAnswer(long Key, string State, DateOnly? DueOn, DateOnly? OverdueSince);

/// <summary>The cases of a cell for which the account is named; for everybody else there are none.</summary>
internal sealed record CasesAnswer(
    string Cell,
    IReadOnlyList<CaseLineAnswer> Signals,
    IReadOnlyList<CaseLineAnswer> Inspections,
    IReadOnlyList<CaseLineAnswer> Discipline
);

/// <summary>A signal.</summary>
internal sealed record SignalAnswer(
    long Key,
    string Topic,
    string State,
    DateOnly ReceivedOn,
    DateOnly DueOn,
    DateOnly? ClosedOn,
    DateOnly? OverdueSince,
    string? Words,
    string? Outcome
)
{
    public static SignalAnswer Of(ConductSignal row, IReadOnlyDictionary<string, string> words, DateOnly today) =>
        new(
            row.Key,
            Work.Words.Of(row.Topic),
            Work.Words.Of(row.State),
            row.ReceivedOn,
            row.DueOn,
            row.ClosedOn,
            MoveSignal.CourseOf(row).OverdueSince(today),
            words.GetValueOrDefault(CaseParts.About),
            words.GetValueOrDefault(CaseParts.Conclusion)
        );
}

/// <summary>An inspection.</summary>
internal sealed record InspectionAnswer(
    long Key,
    string Kind,
    string State,
    int Year,
    DateOnly PlannedFor,
    DateOnly? BegunOn,
    DateOnly? ConcludedOn,
    DateOnly? MendBy,
    DateOnly? MendedOn,
    DateOnly? OverdueSince,
    string? Scope,
    string? Findings,
    string? Conclusion,
    string? ToMend,
    string? Evidence
)
{
    public static InspectionAnswer Of(Inspection row, IReadOnlyDictionary<string, string> words, DateOnly today) =>
        new(
            row.Key,
            Words.Of(row.Kind),
            Words.Of(row.State),
            row.Year,
            row.PlannedFor,
            row.BegunOn,
            row.ConcludedOn,
            row.MendBy,
            row.MendedOn,
            MoveInspection.CourseOf(row).OverdueSince(today),
            words.GetValueOrDefault(CaseParts.About),
            words.GetValueOrDefault(CaseParts.Findings),
            words.GetValueOrDefault(CaseParts.Conclusion),
            words.GetValueOrDefault(CaseParts.ToMend),
            words.GetValueOrDefault(CaseParts.Evidence)
        );
}

/// <summary>A case of discipline, narrowed to form and days once it is over.</summary>
internal sealed record DisciplineAnswer(
    long Key,
    string? Form,
    string State,
    DateOnly OpenedOn,
    DateOnly? DecidedOn,
    DateOnly? EndsOn,
    DateOnly? EndedOn,
    DateOnly? OverdueSince,
    int? VotesFor,
    int? OfficialMembers,
    string? Violation,
    string? Grounds
)
{
    public static DisciplineAnswer Of(DisciplineCase row, IReadOnlyDictionary<string, string> words, DateOnly today)
    {
        DisciplineCourse course = row.Course();
        bool isWhole = !course.IsNarrowed(today);
        return new DisciplineAnswer(
            row.Key,
            row.Form is { } form ? Words.Of(form) : null,
            Words.Of(row.State),
            row.OpenedOn,
            row.DecidedOn,
            row.EndsOn,
            row.EndedOn,
            course.OverdueSince(today),
            isWhole ? row.VotesFor : null,
            isWhole ? row.OfficialMembers : null,
            isWhole ? words.GetValueOrDefault(CaseParts.About) : null,
            isWhole ? words.GetValueOrDefault(CaseParts.Conclusion) : null
        );
    }
}
