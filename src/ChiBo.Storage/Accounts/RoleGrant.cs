using ChiBo.Domain.Access;
using ChiBo.Domain.Proposals;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;

namespace ChiBo.Storage.Accounts;

/// <summary>A role of an account on an organisation and all below it, with dates.</summary>
public sealed class RoleGrant : DatedFact
{
    public required int AccountId { get; init; }

    public Account? Account { get; init; }

    public required Role Role { get; init; }

    /// <summary>The top of the subtree; nothing for the installation itself, as a technical administrator's.</summary>
    public int? OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>For which body it answers proposals; only of <see cref="Role.AnsweringBody"/>.</summary>
    public Addressee? AnswersFor { get; init; }

    public override string Table => "role_grants";

    public override Fact RecordAgain(Act act) => With(act, Period);

    /// <summary>The same grant, recorded by an act with another period.</summary>
    public RoleGrant With(Act act, Domain.Shared.Period period) =>
        new()
        {
            RecordedIn = act.Id,
            AccountId = AccountId,
            Role = Role,
            OrganisationId = OrganisationId,
            AnswersFor = AnswersFor,
            Period = period,
        };

    internal override void Describe(FactDigest digest)
    {
        digest.Add(AccountId).Add<Role>(Role).Add(OrganisationId);
        base.Describe(digest);
        // Grants of before there was such a thing keep their digest.
        if (AnswersFor is { } body)
        {
            digest.Add<Addressee>(body);
        }
    }

    /// <summary>Nothing of the register.</summary>
    internal override void Touch(TouchedNumbers numbers) { }
}
