using ChiBo.Domain.Meetings;
using ChiBo.Storage.Acts;

namespace ChiBo.Storage.Register;

/// <summary>A meeting of an organisation in a month.</summary>
public sealed class MeetingRecord : Fact
{
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>First day of the month for which it counts.</summary>
    public required DateOnly Month { get; init; }

    public required MeetingKind Kind { get; init; }

    /// <summary>Local time at which it starts; known for a meeting held.</summary>
    public DateTime? StartsAt { get; init; }

    /// <summary>Local time at which it ends.</summary>
    public DateTime? EndsAt { get; init; }

    public required MeetingState State { get; init; }

    /// <summary>Why it was excused or called off.</summary>
    public string? Reason { get; init; }

    public override string Table => "meetings";

    public override Fact RecordAgain(Act act) =>
        new MeetingRecord
        {
            RecordedIn = act.Id,
            OrganisationId = OrganisationId,
            Month = Month,
            Kind = Kind,
            StartsAt = StartsAt,
            EndsAt = EndsAt,
            State = State,
            Reason = Reason,
        };

    internal override void Describe(FactDigest digest) =>
        digest
            .Add(OrganisationId)
            .Add(Month)
            .Add<MeetingKind>(Kind)
            .Add(StartsAt)
            .Add(EndsAt)
            .Add<MeetingState>(State)
            .Add(Reason);

    internal override void Touch(TouchedNumbers numbers) => numbers.Organisations.Add(OrganisationId);
}
