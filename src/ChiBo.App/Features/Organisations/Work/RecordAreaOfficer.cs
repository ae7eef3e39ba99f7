using ChiBo.App.Features.Registers;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>Puts a member in charge of an area (II.2.c).</summary>
internal sealed class RecordAreaOfficer(ChiBoContext db, WorkActs acts)
{
    /// <summary>A member of the cell is in charge of an area from a day on.</summary>
    public Task<Outcome<long>> Handle(string code, string member, string unit, DateOnly from) =>
        acts.Do(
            code,
            from,
            null,
            async (scope, organisation) =>
            {
                var roll = await db
                    .Memberships.Known(KnownAt.Now)
                    .On(from)
                    .Where(row => row.OrganisationId == organisation && row.Member!.Code == member)
                    .Join(
                        db.MemberDetails.Known(KnownAt.Now),
                        row => row.MemberId,
                        details => details.MemberId,
                        (row, details) => new { row.MemberId, details.FullName }
                    )
                    .FirstOrDefaultAsync();
                if (roll is null)
                {
                    return WorkNotPossible.NotOnTheRoll;
                }

                int area = await db.Units.Where(row => row.Code == unit).Select(row => row.Id).SingleAsync();
                if (
                    await db
                        .AreaAssignments.Known(KnownAt.Now)
                        .AnyAsync(row =>
                            row.MemberId == roll.MemberId
                            && row.UnitId == area
                            && (row.ValidTo == null || row.ValidTo > from)
                        )
                )
                {
                    return WorkNotPossible.HasOfficer(roll.FullName);
                }

                scope.Record(
                    new AreaAssignment
                    {
                        RecordedIn = scope.Act.Id,
                        MemberId = roll.MemberId,
                        UnitId = area,
                        ValidFrom = from,
                    }
                );
                return scope.Act.Id;
            }
        );
}
