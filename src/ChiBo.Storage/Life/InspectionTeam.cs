using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>Somebody of the team of an inspection.</summary>
public sealed class InspectionTeam : WorkFact
{
    /// <summary>The inspection.</summary>
    public required long InspectionKey { get; init; }

    /// <summary>Who.</summary>
    public required int MemberId { get; init; }

    /// <summary>Whether he or she leads.</summary>
    public required bool IsLead { get; set; }

    /// <summary>Whether he or she left the team.</summary>
    public required bool IsEnded { get; set; }

    public override string Table => "inspection_teams";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(InspectionKey).Add(MemberId).Add(IsLead ? 1 : 0).Add(IsEnded ? 1 : 0);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Members.Add(MemberId);
    }
}
