using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>Whether a member came to a meeting that the residence cell convened for those who live there.</summary>
public sealed class ResidenceAttendance : WorkFact
{
    /// <summary>The letter.</summary>
    public required long LetterKey { get; init; }

    /// <summary>The member.</summary>
    public required int MemberId { get; init; }

    /// <summary>The day of the meeting.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Whether he or she came.</summary>
    public required bool Came { get; set; }

    public override string Table => "residence_attendances";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(LetterKey).Add(MemberId).Add(Day).Add(Came ? 1 : 0);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Members.Add(MemberId);
    }
}
