using ChiBo.Domain.Proposals;
using ChiBo.Domain.Tasks;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>A task (nhiệm vụ, II.1.3.b-1): to whom, for which body of the commune, by when, how far.</summary>
public sealed class WorkTask : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>To whom.</summary>
    public required int MemberId { get; set; }

    /// <summary>Which body of the commune's political system it serves (II.1.3.b-2).</summary>
    public required Addressee ForBody { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Title { get; set; }

    /// <summary>The last day.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>What became of it.</summary>
    public required TaskState State { get; set; }

    /// <summary>Per cent, 0 to 100.</summary>
    public required int Progress { get; set; }

    /// <summary>What shows that it is done, or why it was dropped.</summary>
    public string? Evidence { get; set; }

    /// <summary>The meeting whose resolution gave it.</summary>
    public long? SheetKey { get; init; }

    public override string Table => "work_tasks";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(OrganisationId)
            .Add(MemberId)
            .Add<Addressee>(ForBody)
            .Add(Title)
            .Add(DueOn)
            .Add<TaskState>(State)
            .Add(Progress)
            .Add(Evidence)
            .Add(SheetKey);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
        numbers.Members.Add(MemberId);
    }
}
