using ChiBo.Domain.Supervision;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>A signal about the agency's own conduct (II.1.3.b-4), seen by those named alone. Its words are <see cref="PrivateText"/>; never who gave it.</summary>
public sealed class ConductSignal : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>What it is about.</summary>
    public required SignalTopic Topic { get; init; }

    /// <summary>When it came.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>By when it is to be settled.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>How far it has come.</summary>
    public required SignalState State { get; set; }

    /// <summary>Who of the committee handles it.</summary>
    public int? HandlerId { get; set; }

    /// <summary>When it was closed.</summary>
    public DateOnly? ClosedOn { get; set; }

    public override string Table => "conduct_signals";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(OrganisationId)
            .Add<SignalTopic>(Topic)
            .Add(ReceivedOn)
            .Add(DueOn)
            .Add<SignalState>(State)
            .Add(HandlerId)
            .Add(ClosedOn);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
    }
}
