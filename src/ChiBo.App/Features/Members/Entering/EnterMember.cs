using ChiBo.App.Features.Members.Facts;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Members.Entering;

/// <summary>A person who is to be entered as a member on the roll of a cell.</summary>
internal sealed record EnterMemberRequest(string FullName, string Cell, DateOnly From, string? Reason)
{
    public Gender? Gender { get; init; }

    public DateOnly? BirthDate { get; init; }

    public DateOnly? AdmittedOn { get; init; }

    public DateOnly? OfficialOn { get; init; }

    /// <summary>Codes of those who look like the same person and have been looked at.</summary>
    public IReadOnlyList<string> LookedAt { get; init; } = [];
}

/// <summary>Enters a member under a code that the program gives; whoever looks like the same person is looked at first.</summary>
internal sealed class EnterMember(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    Permits permits,
    LikelyDuplicates duplicates
)
{
    public Task<Outcome<string>> Handle(EnterMemberRequest request) =>
        acts.Do<string>(
            new ActHeader(ActKind.FactsRecorded, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = request.Cell,
                Reason = request.Reason,
            },
            scope => Enter(scope, request)
        );

    /// <summary>Enters somebody within an act that does more, as an admission does.</summary>
    public async Task<Outcome<string>> Enter(ActScope scope, EnterMemberRequest request)
    {
        if (
            !(await permits.OnOrganisation(AccessAction.Record, Sensitivity.Personal, request.Cell)).IsAllowed
            || await Rolls.CellOn(db, request.Cell, request.From) is not { } cell
        )
        {
            return new NoCellThen(request.From);
        }

        if (request.Reason is null && LateEntry.IsLate(acts.Today, request.From))
        {
            return FactNotPossible.NeedsAReason;
        }

        IReadOnlyList<LikelyDuplicate> alike = await duplicates.Of(request.FullName, request.BirthDate);
        if (alike.Any(one => !request.LookedAt.Contains(one.Code)))
        {
            return new LooksLikeAMember(alike.Count);
        }

        OrganisationVersion committee = (await Rolls.CommitteeAbove(db, cell.OrganisationId, request.From))!;
        string code = NewCodes.Next(
            await NewCodes.TakenByMembers(db, committee.Organisation!.Code),
            committee.Organisation.Code,
            NewCodes.Member
        );
        Member member = scope.NewMember(code);
        scope.Record(
            new MemberDetails
            {
                RecordedIn = scope.Act.Id,
                MemberId = member.Id,
                FullName = request.FullName.Normalize(),
                Gender = request.Gender,
                BirthDate = request.BirthDate,
                AdmittedOn = request.AdmittedOn,
                OfficialOn = request.OfficialOn,
            }
        );
        scope.Record(
            new Membership
            {
                RecordedIn = scope.Act.Id,
                MemberId = member.Id,
                OrganisationId = cell.OrganisationId,
                Kind = MembershipKind.Main,
                ValidFrom = request.From,
            }
        );
        return code;
    }
}
