using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Residence;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Residence;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>To whom, where to, since when, and by which class of exemption.</summary>
internal sealed record IssueLetterRequest(
    string Member,
    string? Cell,
    string? Outside,
    string? ExemptAs,
    DateOnly IssuedOn
);

/// <summary>Issues a letter of introduction to the residence cell, or records why there is none (II.2.d).</summary>
internal sealed class IssueLetter(ChiBoContext db, RegisterActs acts, Person person, Permits permits)
{
    /// <summary>Issues it; its key.</summary>
    public async Task<Outcome<long>> Handle(IssueLetterRequest request) =>
        (await permits.OnMember(AccessAction.Record, Sensitivity.Evaluation, request.Member)).IsAllowed
            ? await acts.Do<long>(
                new ActHeader(ActKind.ResidenceWorked, person.AccountId) { ActingFor = person.ActingFor },
                scope => Issue(scope, request)
            )
            : new NoSuchContact();

    private async Task<Outcome<long>> Issue(ActScope scope, IssueLetterRequest request)
    {
        int member = await db.Members.Where(row => row.Code == request.Member).Select(row => row.Id).SingleAsync();
        Outcome<ResidenceLetterCourse> course = ResidenceLetterCourse.Issue(
            request.IssuedOn,
            acts.Today,
            request.ExemptAs,
            ResidenceContactRules
                .ExemptionsOn(request.IssuedOn)
                .ToDictionary(exemption => exemption.Code, exemption => exemption.TakesLetter)
        );
        if (!course.IsDone)
        {
            return course.Refusal;
        }

        if (!await IsOnAnAgencyRoll(member, request.IssuedOn))
        {
            return new NotOnAnAgencyRoll();
        }

        DateOnly? open = await db
            .ResidenceLetters.Known(KnownAt.Now)
            .Where(row => row.MemberId == member && row.EndedOn == null)
            .Select(row => (DateOnly?)row.IssuedOn)
            .FirstOrDefaultAsync();
        return open is { } before
            ? new LetterHoldsStill(before)
            : await Record(scope, request, member, course.Value.TakesLetter);
    }

    private async Task<Outcome<long>> Record(ActScope scope, IssueLetterRequest request, int member, bool takesLetter)
    {
        if (takesLetter && request.Cell is null == request.Outside is null)
        {
            return new LetterGoesNowhere();
        }

        OrganisationVersion? cell = await ResidenceCells.Find(db, request.Cell, request.IssuedOn);
        if (takesLetter && request.Cell is not null && cell is null)
        {
            return new NotAResidentialCell();
        }

        return scope
            .Record(
                new ResidenceLetter
                {
                    RecordedIn = scope.Act.Id,
                    MemberId = member,
                    CellId = takesLetter ? cell?.OrganisationId : null,
                    Outside = takesLetter ? request.Outside : null,
                    ExemptAs = request.ExemptAs,
                    IssuedOn = request.IssuedOn,
                }
            )
            .Key;
    }

    private Task<bool> IsOnAnAgencyRoll(int member, DateOnly day) =>
        (
            from roll in db.Memberships.Known(KnownAt.Now).On(day)
            join cell in db.OrganisationVersions.Known(KnownAt.Now).On(day)
                on roll.OrganisationId equals cell.OrganisationId
            where roll.MemberId == member && cell.Kind == OrganisationKind.AgencyCell
            select roll
        ).AnyAsync();
}
