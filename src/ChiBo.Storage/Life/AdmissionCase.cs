using ChiBo.Domain.Admission;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Life;

/// <summary>The way of one person to membership (II.1.3.b-7). The name is a <see cref="PrivateText"/> until there is a member.</summary>
public sealed class AdmissionCase : WorkFact
{
    /// <summary>The cell.</summary>
    public required int OrganisationId { get; init; }

    /// <summary>When the cell listed the person.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>The member, from admission on.</summary>
    public int? MemberId { get; set; }

    /// <summary>How it ended.</summary>
    public AdmissionEnd? EndedAs { get; set; }

    /// <summary>When it ended.</summary>
    public DateOnly? EndedOn { get; set; }

    public override string Table => "admission_cases";

    internal override void Describe(FactDigest digest)
    {
        base.Describe(digest);
        digest.Add(OrganisationId).Add(OpenedOn).Add(MemberId).Add<AdmissionEnd>(EndedAs).Add(EndedOn);
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
