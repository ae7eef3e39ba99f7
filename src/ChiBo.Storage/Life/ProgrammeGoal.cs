using ChiBo.Domain.Programmes;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>A goal of a cell's programme of a year (II.1.3).</summary>
public sealed class ProgrammeGoal : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>Which of the eight tasks.</summary>
    public required TaskArea Area { get; init; }

    /// <summary>What is to be reached.</summary>
    public required string Text { get; set; }

    /// <summary>Who sees to it.</summary>
    public int? MemberId { get; set; }

    /// <summary>By when.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>What became of it.</summary>
    public required GoalState State { get; set; }

    /// <summary>What was reached, or why it was dropped.</summary>
    public string? Result { get; set; }

    public override string Table => "programme_goals";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(OrganisationId)
            .Add(Year)
            .Add<TaskArea>(Area)
            .Add(Text)
            .Add(MemberId)
            .Add(DueOn)
            .Add<GoalState>(State)
            .Add(Result);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Organisations.Add(OrganisationId);
        if (MemberId is { } member)
        {
            numbers.Members.Add(member);
        }
    }
}
