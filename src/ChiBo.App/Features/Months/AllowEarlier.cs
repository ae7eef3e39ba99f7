using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Months;

/// <summary>Who may have decided about the order.</summary>
internal sealed record Decider(int Id, string Code, string Name);

/// <summary>
/// Records that the agency cell was allowed to meet before the others (II.2.b): who decided, when, why. It opens the lock of
/// the month, changes no outcome of the review, and is in the audit.
/// </summary>
internal sealed class AllowEarlier(ChiBoContext db, RegisterActs acts, Person person, TimeProvider clock)
{
    /// <summary>Records it.</summary>
    /// <param name="committee">Code of the committee.</param>
    /// <param name="cell">Code of the agency cell.</param>
    /// <param name="month">The month.</param>
    /// <param name="member">Code of the member who decided.</param>
    /// <param name="reason">Why.</param>
    public Task<Outcome<long>> Handle(
        string committee,
        string cell,
        MeetingMonth month,
        string member,
        string reason
    ) =>
        acts.Do<long>(
            new ActHeader(ActKind.OrderOverridden, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = cell,
                Reason = reason,
            },
            async scope =>
            {
                int organisation = await db
                    .Organisations.Where(row => row.Code == committee)
                    .Select(row => row.Id)
                    .SingleAsync();
                MonthFacts facts = await MonthFacts.Read(db, organisation, month);
                if (facts.Cells.FirstOrDefault(one => one.IsAgencyCell && one.Code == cell) is not { } agencyCell)
                {
                    return new NoAgencyCell(month);
                }

                if (facts.Overrides[agencyCell.Id].Any())
                {
                    return new AllowedAlready();
                }

                IReadOnlyList<Decider> deciders = await Deciders(organisation, agencyCell.Id);
                if (deciders.FirstOrDefault(one => one.Code == member) is not { } decider)
                {
                    return new MayNotDecide();
                }

                scope.Record(
                    new OrderOverride
                    {
                        RecordedIn = scope.Act.Id,
                        OrganisationId = agencyCell.Id,
                        Month = month.FirstDay,
                        DecidedAt = clock.LocalNow(),
                        ByMemberId = decider.Id,
                        Reason = reason,
                    }
                );
                return scope.Act.Id;
            }
        );

    /// <summary>Those who hold a position in the committee or in the agency cell today, by name.</summary>
    public async Task<IReadOnlyList<Decider>> Deciders(int committee, int agencyCell)
    {
        List<Decider> all = await db
            .Positions.Known(KnownAt.Now)
            .On(acts.Today)
            .Where(row => row.OrganisationId == committee || row.OrganisationId == agencyCell)
            .Join(
                db.MemberDetails.Known(KnownAt.Now).Where(details => details.LeftOn == null),
                row => row.MemberId,
                details => details.MemberId,
                (row, details) => new Decider(row.MemberId, row.Member!.Code, details.FullName)
            )
            .ToListAsync();
        return
        [
            .. all.DistinctBy(one => one.Id)
                .OrderBy(one => Domain.Text.VietnameseCollation.Key(one.Name), StringComparer.Ordinal)
                .ThenBy(one => one.Code, StringComparer.Ordinal),
        ];
    }
}
