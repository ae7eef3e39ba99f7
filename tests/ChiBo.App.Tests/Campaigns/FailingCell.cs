using ChiBo.App.Features.Registers;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.Campaigns;

/// <summary>
/// A correction by which the agency cell of the sample comes into the register of those that do not conform: it was founded in
/// 2012, and a residential cell was left by all of its members.
/// </summary>
internal static class FailingCell
{
    public const string Code = "X99001-CQ";

    public static async Task Make(IServiceProvider services)
    {
        await using AsyncServiceScope request = services.CreateAsyncScope();
        RegisterActs acts = request.ServiceProvider.GetRequiredService<RegisterActs>();
        Outcome<bool> done = await acts.Do<bool>(
            new ActHeader(ActKind.FactsCorrected, null),
            async scope =>
            {
                List<OrganisationVersion> cell = await scope
                    .Db.OrganisationVersions.AsNoTracking()
                    .Where(row => row.Organisation!.Code == Code && row.SupersededIn == null)
                    .OrderBy(row => row.ValidFrom)
                    .ToListAsync();
                cell.ForEach(scope.Supersede);
                scope.Record(cell[^1].With(scope.Act, new Period(new DateOnly(2012, 3, 1), null)));
                DateOnly left = acts.Today.AddDays(-60);
                List<Membership> members = await scope
                    .Db.Memberships.AsNoTracking()
                    .Where(row => row.Organisation!.Code == "X99001-C03" && row.SupersededIn == null)
                    .Where(row => row.Kind == MembershipKind.Main && row.ValidTo == null)
                    .Where(row => row.ValidFrom == null || row.ValidFrom < left)
                    .ToListAsync();
                foreach (Membership row in members)
                {
                    scope.Supersede(row);
                    scope.Record(
                        new Membership
                        {
                            RecordedIn = scope.Act.Id,
                            MemberId = row.MemberId,
                            OrganisationId = row.OrganisationId,
                            Kind = row.Kind,
                            Period = new Period(row.ValidFrom, left),
                        }
                    );
                }

                return true;
            }
        );
        done.IsDone.ShouldBeTrue(done.Refusal?.English);
    }
}
