using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Regulations;

/// <summary>
/// The course of a version of working regulations (II.2.a): drafted, approved by the cell, approved by the committee above where
/// that is required, in force from a day to a day; or withdrawn. Each step hands over the course after it, or why it is not the
/// next one; nothing here knows the time but by what it is given.
/// </summary>
public sealed record RegulationCourse
{
    /// <summary>Whether the committee above has to approve it too.</summary>
    public required bool NeedsCommittee { get; init; }

    /// <summary>How far it has come.</summary>
    public RegulationState State { get; init; }

    /// <summary>When the cell approved it.</summary>
    public DateOnly? CellApprovedOn { get; init; }

    /// <summary>Official members in favour.</summary>
    public int? VotesFor { get; init; }

    /// <summary>Official members on that day.</summary>
    public int? OfficialMembers { get; init; }

    /// <summary>When the committee above approved it.</summary>
    public DateOnly? CommitteeApprovedOn { get; init; }

    /// <summary>First day in force.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>First day no longer in force; nothing while no end is known.</summary>
    public DateOnly? InForceTo { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether its words may still be changed.</summary>
    public bool IsOpen => State == RegulationState.Drafted;

    /// <summary>The days on which it is in force; nothing while it is not approved by all who have to.</summary>
    public Period? InForce =>
        State == RegulationState.Approved && InForceFrom is { } from ? new Period(from, InForceTo) : null;

    /// <summary>The cell approves it. Where nobody else has to, it is in force from the day given.</summary>
    /// <param name="vote">How the cell voted.</param>
    /// <param name="coverage">What is settled in it.</param>
    /// <param name="from">First day in force; only read where the committee need not approve.</param>
    /// <param name="today">The day on which it is recorded.</param>
    public Outcome<RegulationCourse> ApproveByCell(
        CellVote vote,
        RegulationCoverage coverage,
        DateOnly? from,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(vote);
        ArgumentNullException.ThrowIfNull(coverage);
        if (State != RegulationState.Drafted)
        {
            return new NotTheNextStepOfRegulations(State);
        }

        if (!coverage.IsComplete)
        {
            return new RelationsMissing(coverage.Missing);
        }

        if (vote.WhatIsWrong(today) is { } wrong)
        {
            return wrong;
        }

        RegulationCourse approved = this with
        {
            State = RegulationState.ApprovedByCell,
            CellApprovedOn = vote.On,
            VotesFor = vote.InFavour,
            OfficialMembers = vote.OfficialMembers,
        };
        return NeedsCommittee ? approved : approved.BeginOn(from ?? vote.On, vote.On);
    }

    /// <summary>The committee above approves it: it is in force from the day given.</summary>
    /// <param name="on">The day of the approval.</param>
    /// <param name="from">First day in force.</param>
    /// <param name="coverage">What is settled in it.</param>
    /// <param name="today">The day on which it is recorded.</param>
    public Outcome<RegulationCourse> ApproveByCommittee(
        DateOnly on,
        DateOnly from,
        RegulationCoverage coverage,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return State != RegulationState.ApprovedByCell ? new NotTheNextStepOfRegulations(State)
            : !coverage.IsComplete ? new RelationsMissing(coverage.Missing)
            : on > today ? new ApprovedInTheFuture(on)
            : on < CellApprovedOn ? new CommitteeBeforeCell(CellApprovedOn.Value)
            : (this with { CommitteeApprovedOn = on }).BeginOn(from, on);
    }

    /// <summary>It is given up before it was approved by all who have to.</summary>
    public Outcome<RegulationCourse> Withdraw(string? reason) =>
        State is not (RegulationState.Drafted or RegulationState.ApprovedByCell)
            ? new NotTheNextStepOfRegulations(State)
        : string.IsNullOrWhiteSpace(reason) ? new WithdrawnWithoutReason()
        : this with { State = RegulationState.Withdrawn, Reason = reason };

    /// <summary>
    /// Makes room for a version that is in force from a day on: this one ends on it, unless it has ended before. It is refused
    /// when this one begins on that day or later, so that two are never in force at once.
    /// </summary>
    public Outcome<RegulationCourse> MakeRoomFor(DateOnly next) =>
        InForce is not { } period || period.To <= next ? this
        : period.From >= next ? new LaterVersionInForce(period.From!.Value)
        : this with { InForceTo = next };

    private Outcome<RegulationCourse> BeginOn(DateOnly from, DateOnly approvedOn) =>
        from < approvedOn
            ? new InForceBeforeApproval(approvedOn)
            : this with
            {
                State = RegulationState.Approved,
                InForceFrom = from,
            };
}
