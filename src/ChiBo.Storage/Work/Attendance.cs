using ChiBo.Domain.Meetings;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Work;

/// <summary>Whether somebody on the roll came to a meeting.</summary>
public sealed class Attendance : WorkFact
{
    /// <summary>The meeting.</summary>
    public required long SheetKey { get; init; }

    /// <summary>The member.</summary>
    public required int MemberId { get; init; }

    /// <summary>Present, excused, absent.</summary>
    public required AttendanceKind Came { get; set; }

    /// <summary>Why he or she was excused.</summary>
    public string? Reason { get; set; }

    public override string Table => "attendances";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(SheetKey).Add(MemberId).Add<AttendanceKind>(Came).Add(Reason);
    }

    internal override void Touch(TouchedNumbers numbers)
    {
        numbers.Members.Add(MemberId);
    }
}
