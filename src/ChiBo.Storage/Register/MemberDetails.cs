using ChiBo.Domain.Members;
using ChiBo.Domain.Text;
using ChiBo.Storage.Acts;

namespace ChiBo.Storage.Register;

/// <summary>What is known of a member as a person.</summary>
public sealed class MemberDetails : Fact
{
    private readonly string fullName = "";

    public required int MemberId { get; init; }

    public Member? Member { get; init; }

    /// <summary>Full name, in NFC; may be empty.</summary>
    public required string FullName
    {
        get => fullName;
        init
        {
            fullName = value;
            FoldedName = VietnameseText.Fold(value);
            SortKey = PersonName.SortKey(value);
        }
    }

    /// <summary>The name without case and marks, for searching.</summary>
    public string FoldedName { get; private init; } = "";

    /// <summary>Sorts by given name, then family and middle name, as bytes.</summary>
    public string SortKey { get; private init; } = "";

    public Gender? Gender { get; init; }

    public DateOnly? BirthDate { get; init; }

    public DateOnly? AdmittedOn { get; init; }

    public DateOnly? OfficialOn { get; init; }

    /// <summary>First day on which the person is no longer a member.</summary>
    public DateOnly? LeftOn { get; init; }

    public string? LeftReason { get; init; }

    public override string Table => "member_details";

    public override Fact RecordAgain(Act act) =>
        new MemberDetails
        {
            RecordedIn = act.Id,
            MemberId = MemberId,
            FullName = FullName,
            Gender = Gender,
            BirthDate = BirthDate,
            AdmittedOn = AdmittedOn,
            OfficialOn = OfficialOn,
            LeftOn = LeftOn,
            LeftReason = LeftReason,
        };

    internal override void Describe(FactDigest digest) =>
        digest
            .Add(MemberId)
            .Add(FullName)
            .Add(Gender)
            .Add(BirthDate)
            .Add(AdmittedOn)
            .Add(OfficialOn)
            .Add(LeftOn)
            .Add(LeftReason);

    internal override void Touch(TouchedNumbers numbers) => numbers.Members.Add(MemberId);
}
