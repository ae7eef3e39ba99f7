using ChiBo.App.CommandLine;
using ChiBo.Domain.Proposals;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Proposals;

/// <summary>What can be done with a proposal.</summary>
internal enum ProposalStep
{
    Send,
    Rewrite,
    Withdraw,
    Receive,
    Answer,
    CarryOut,
    SendOn,
    Reopen,
    Remind,
    Escalate,
}

/// <summary>Something that happened to a proposal.</summary>
internal sealed record ProposalEvent(DateTime At, Phrase What, string Who, string? ActingFor, string? Words);

/// <summary>A proposal as its page shows it to somebody.</summary>
/// <param name="Row">As it is kept.</param>
/// <param name="Works">Whether the person works for the cell that proposes.</param>
/// <param name="Speaks">For whom the person answers; nothing when for nobody.</param>
internal sealed record OpenProposal(Proposal Row, bool Works, SpeaksFor? Speaks)
{
    public required string CellCode { get; init; }

    public required string CellName { get; init; }

    public required DateOnly Today { get; init; }

    public IReadOnlyList<OfferedMatter> Matters { get; init; } = [];

    public IReadOnlyList<ProposalEvent> History { get; init; } = [];

    /// <summary>The document with which it was sent: key and symbol.</summary>
    public (long Key, string Symbol)? Document { get; init; }

    /// <summary>When it was put before the standing body, since the clock ran last.</summary>
    public DateOnly? EscalatedOn { get; init; }

    public ProposalCourse Course { get; } = Row.Course();

    public DateOnly? OverdueSince => Course.OverdueSince(Today);

    /// <summary>Whether the person speaks for the body that is to answer.</summary>
    public bool Answers => Speaks?.Body == Course.Addressee;

    /// <summary>Who takes the next step, when it is not the person.</summary>
    public Phrase? WaitsFor =>
        Course.IsOwed && !Answers ? ProposalTexts.Of(Course.Addressee)
        : Course.State is ProposalState.Drafted or ProposalState.Answered && !Works && !(Course.IsPromised && Answers)
            ? ProposalTexts.TheCell
        : null;

    /// <summary>Whether a step is there for the person, as things are.</summary>
    public bool Offers(ProposalStep step) =>
        step switch
        {
            ProposalStep.Send or ProposalStep.Rewrite or ProposalStep.Withdraw => Works
                && Course.State == ProposalState.Drafted,
            ProposalStep.Receive => Answers && Course.State == ProposalState.Sent,
            ProposalStep.Answer => Answers && Course.IsOwed,
            ProposalStep.CarryOut => (Works || Answers) && Course.IsPromised,
            ProposalStep.SendOn => Works
                && Course is { State: ProposalState.Answered, GoesNextTo: not null }
                && Matters.Count > 0,
            ProposalStep.Reopen => Works && Course.State is ProposalState.Answered or ProposalState.CarriedOut,
            ProposalStep.Remind => Works && Course.IsOwed,
            ProposalStep.Escalate => Works && OverdueSince is not null && EscalatedOn is null,
            _ => false,
        };
}
