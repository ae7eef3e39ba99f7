using ChiBo.App.Features.Members;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Transfers;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Transfers;

/// <summary>Which member is sent to which cell, from which day, and why.</summary>
internal sealed record SendTransferRequest(string Member, string To, DateOnly On, MembershipKind Kind, string Reason);

/// <summary>Sends a member to another cell. Until that one consents, the member stays where he or she is.</summary>
internal sealed class SendTransfer(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    Permits permits,
    NoticeWriter notices
)
{
    public async Task<Outcome<Transfer>> Handle(SendTransferRequest request)
    {
        Member? member = await db.Members.AsNoTracking().SingleOrDefaultAsync(row => row.Code == request.Member);
        if (member is null)
        {
            return new NoSuchMember(request.Member);
        }

        string? from = (await Rolls.LastOf(db, member.Id))?.Organisation!.Code;
        db.ChangeTracker.Clear();
        var header = new ActHeader(ActKind.TransferSent, person.AccountId)
        {
            ActingFor = person.ActingFor,
            Reason = request.Reason,
            OrganisationCode = from,
        };
        return await acts.Do(header, scope => Send(scope, member.Id, request));
    }

    private async Task<Outcome<Transfer>> Send(ActScope scope, int member, SendTransferRequest request)
    {
        Membership? roll = await Rolls.LastOf(db, member);
        bool hasLeft = await db
            .MemberDetails.Known(KnownAt.Now)
            .AnyAsync(row => row.MemberId == member && row.LeftOn <= request.On);
        if (roll is null || roll.ValidTo <= request.On || hasLeft || !await MaySendFrom(roll.Organisation!.Code))
        {
            return new NotOnARollThen(request.On);
        }

        if (roll.ValidFrom >= request.On)
        {
            return new BeforeTheMembership(roll.ValidFrom.Value);
        }

        if (await Rolls.CellOn(db, request.To, request.On) is not { } cell)
        {
            return new NoSuchCell(request.To, request.On);
        }

        if (cell.OrganisationId == roll.OrganisationId || await IsThere(member, cell.OrganisationId, request.On))
        {
            return new SameCell(cell.Name);
        }

        if (
            await db.Transfers.FirstOrDefaultAsync(row => row.MemberId == member && row.State == TransferState.Sent) is
            { } other
        )
        {
            return new OnTheWayAlready(other.Id);
        }

        var transfer = new Transfer
        {
            MemberId = member,
            FromId = roll.OrganisationId,
            ToId = cell.OrganisationId,
            On = request.On,
            Kind = request.Kind,
            State = TransferState.Sent,
            SentIn = scope.Act.Id,
        };
        db.Transfers.Add(transfer);
        await notices.Tell(
            scope,
            new Telling(NoticeKind.TransferArrived, "/transfers", cell.OrganisationId, request.On),
            whom => whom.WhoLeads(cell.OrganisationId)
        );
        return transfer;
    }

    private async Task<bool> MaySendFrom(string cell) =>
        (await permits.OnOrganisation(AccessAction.Transfer, Sensitivity.Personal, cell)).IsAllowed;

    private Task<bool> IsThere(int member, int cell, DateOnly day) =>
        db
            .Memberships.Known(KnownAt.Now)
            .On(day)
            .AnyAsync(row => row.MemberId == member && row.OrganisationId == cell && row.Kind == MembershipKind.Main);
}
