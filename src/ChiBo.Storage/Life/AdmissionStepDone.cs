using ChiBo.Domain.Admission;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>A step that was taken on the way to membership.</summary>
public sealed class AdmissionStepDone : WorkFact
{
    /// <summary>The case.</summary>
    public required long CaseKey { get; init; }

    /// <summary>Which step.</summary>
    public required AdmissionStep Step { get; init; }

    /// <summary>When it was taken.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Official members in favour, where the step is a vote.</summary>
    public int? VotesFor { get; init; }

    /// <summary>Official members of the cell on that day.</summary>
    public int? OfficialMembers { get; init; }

    /// <summary>An official member who helps.</summary>
    public int? HelperId { get; init; }

    /// <summary>Another who helps.</summary>
    public int? SecondHelperId { get; init; }

    /// <summary>Number of the paper; nothing about the person.</summary>
    public string? Remark { get; init; }

    public override string Table => "admission_steps";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest
            .Add(CaseKey)
            .Add<AdmissionStep>(Step)
            .Add(Day)
            .Add(VotesFor)
            .Add(OfficialMembers)
            .Add(HelperId)
            .Add(SecondHelperId)
            .Add(Remark);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Members.UnionWith(new[] { HelperId, SecondHelperId }.OfType<int>());
    }
}
