using ChiBo.Domain.Members;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Registers;

/// <summary>The official members of a cell on a day who have a vote: neither probationary nor suspended.</summary>
internal static class VotingMembers
{
    /// <summary>What is known of each.</summary>
    public static IQueryable<MemberDetails> Of(ChiBoContext db, int cell, DateOnly day) =>
        db
            .MemberDetails.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OfficialOn <= day && (row.LeftOn == null || row.LeftOn > day))
            .Where(row =>
                db.Memberships.Any(roll =>
                    roll.MemberId == row.MemberId
                    && roll.OrganisationId == cell
                    && roll.Kind == MembershipKind.Main
                    && roll.SupersededIn == null
                    && (roll.ValidFrom == null || roll.ValidFrom <= day)
                    && (roll.ValidTo == null || roll.ValidTo > day)
                )
            )
            .Where(row =>
                !db.Statuses.Any(status =>
                    status.MemberId == row.MemberId
                    && status.Status == StatusKind.Suspended
                    && status.SupersededIn == null
                    && (status.ValidFrom == null || status.ValidFrom <= day)
                    && (status.ValidTo == null || status.ValidTo > day)
                )
            );

    /// <summary>How many.</summary>
    public static Task<int> Count(ChiBoContext db, int cell, DateOnly day) => Of(db, cell, day).CountAsync();
}
