using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Proposals;
using ChiBo.Domain.Proposals;

namespace ChiBo.App.Features.Api.Proposals;

/// <summary>A proposal in a list.</summary>
internal sealed record ProposalLineAnswer(
    long Key,
    string Title,
    string Cell,
    string Addressee,
    string State,
    DateOnly AnswerBy,
    DateOnly? OverdueSince,
    DateOnly? EscalatedOn
)
{
    public static ProposalLineAnswer Of(ProposalLine line) =>
        new(
            line.Key,
            line.Title,
            line.Cell,
            Words.Of(line.Course.Addressee),
            Words.Of(line.Course.State),
            line.Course.AnswerBy,
            line.OverdueSince,
            line.EscalatedOn
        );
}

/// <summary>A proposal.</summary>
internal sealed record ProposalAnswerBody
{
    public required long Key { get; init; }

    /// <summary>Code of the cell that proposes.</summary>
    public required string Cell { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required string Addressee { get; init; }

    public required string State { get; init; }

    public required DateOnly AnswerBy { get; init; }

    public required DateOnly? OverdueSince { get; init; }

    public required DateOnly? SentOn { get; init; }

    public required DateOnly? ReceivedOn { get; init; }

    public required DateOnly? AnsweredOn { get; init; }

    /// <summary>How it was answered; null while it is not.</summary>
    public required string? Answer { get; init; }

    public required string? AnswerText { get; init; }

    /// <summary>The body to which a refusal sends it.</summary>
    public required string? GoesNextTo { get; init; }

    public required DateOnly? CarriedOutOn { get; init; }

    /// <summary>Number and symbol of the paper with which it was sent.</summary>
    public required string? Symbol { get; init; }

    /// <summary>Keys of the matters that it carries.</summary>
    public required IReadOnlyList<long> Matters { get; init; }

    /// <summary>What the account can do with it now.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    public static ProposalAnswerBody Of(OpenProposal open)
    {
        ProposalCourse course = open.Course;
        return new ProposalAnswerBody
        {
            Key = open.Row.Key,
            Cell = open.CellCode,
            Title = open.Row.Title,
            Text = open.Row.Text,
            Addressee = Words.Of(course.Addressee),
            State = Words.Of(course.State),
            AnswerBy = course.AnswerBy,
            OverdueSince = open.OverdueSince,
            SentOn = course.SentOn,
            ReceivedOn = course.ReceivedOn,
            AnsweredOn = course.AnsweredOn,
            Answer = course.Answer is { } answer ? Words.Of(answer) : null,
            AnswerText = course.AnswerText,
            GoesNextTo = course.GoesNextTo is { } next ? Words.Of(next) : null,
            CarriedOutOn = course.CarriedOutOn,
            Symbol = open.Document?.Symbol,
            Matters = [.. open.Matters.Select(matter => matter.Key)],
            Steps = [.. Enum.GetValues<ProposalStep>().Where(open.Offers).Select(Words.Of)],
        };
    }
}
