using ChiBo.Domain.Supervision;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>A case of discipline (II.1.3.b-8), seen by those named alone. Its words are <see cref="PrivateText"/>.</summary>
public sealed class DisciplineCase : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>The member.</summary>
    public required int MemberId { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>The form.</summary>
    public DisciplineForm? Form { get; set; }

    /// <summary>How far it has come.</summary>
    public required DisciplineState State { get; set; }

    /// <summary>The organisation that decided.</summary>
    public int? DecidedById { get; set; }

    /// <summary>Official members in favour.</summary>
    public int? VotesFor { get; set; }

    /// <summary>Official members of the cell on that day, of whom the majority is counted.</summary>
    public int? OfficialMembers { get; set; }

    /// <summary>When it was decided.</summary>
    public DateOnly? DecidedOn { get; set; }

    /// <summary>From when it is in force.</summary>
    public DateOnly? EffectiveFrom { get; set; }

    /// <summary>The day on which its term is over.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>When the member appealed.</summary>
    public DateOnly? AppealedOn { get; set; }

    /// <summary>When the appeal was settled.</summary>
    public DateOnly? AppealSettledOn { get; set; }

    /// <summary>How it was settled.</summary>
    public AppealOutcome? AppealOutcome { get; set; }

    /// <summary>When it ended, was lifted or dismissed.</summary>
    public DateOnly? EndedOn { get; set; }

    public override string Table => "discipline_cases";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(OrganisationId)
            .Add(MemberId)
            .Add(OpenedOn)
            .Add<DisciplineForm>(Form)
            .Add<DisciplineState>(State)
            .Add(DecidedById)
            .Add(VotesFor)
            .Add(OfficialMembers)
            .Add(DecidedOn)
            .Add(EffectiveFrom)
            .Add(EndsOn)
            .Add(AppealedOn)
            .Add(AppealSettledOn)
            .Add<AppealOutcome>(AppealOutcome)
            .Add(EndedOn);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
        numbers.Members.Add(MemberId);
    }
}
