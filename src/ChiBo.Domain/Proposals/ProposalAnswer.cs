using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Proposals;

/// <summary>An answer as the addressee gives it.</summary>
/// <param name="Kind">Accepted, in part, refused.</param>
/// <param name="On">The day of the answer: not before it was sent, not in the future.</param>
/// <param name="Text">What is answered; the ground of what is refused.</param>
/// <param name="GoesNextTo">Where a refused proposal goes next.</param>
public sealed record ProposalAnswer(AnswerKind Kind, DateOnly On, string? Text, Addressee? GoesNextTo)
{
    internal Refusal? WhatIsWrong(ProposalCourse proposal, DateOnly today) =>
        On > today ? new AnsweredInTheFuture(On)
        : On < proposal.SentOn ? new AnsweredBeforeItWasSent(proposal.SentOn.Value)
        : Kind != AnswerKind.Accepted && string.IsNullOrWhiteSpace(Text) ? new RefusedWithoutGround()
        : Kind == AnswerKind.Refused && (GoesNextTo is null || GoesNextTo == proposal.Addressee)
            ? new RefusedToNowhere()
        : null;
}
