using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Assigning;

/// <summary>An agency cell on a day: who is on its roll, and which areas its commune has.</summary>
internal sealed record AssignedCell(
    OrganisationVersion Cell,
    IReadOnlyList<AreaMember> Members,
    IReadOnlyList<AreaUnit> Areas
)
{
    /// <summary>Reads it; nothing when the code is of no agency cell that is active then.</summary>
    public static async Task<AssignedCell?> Find(ChiBoContext db, string code, DateOnly day)
    {
        if (
            await Rolls.CellOn(db, code, day) is not { Kind: OrganisationKind.AgencyCell } cell
            || cell.UnitIds.Length == 0
        )
        {
            return null;
        }

        List<AreaMember> members = await (
            from roll in db.Memberships.Known(KnownAt.Now).On(day)
            join details in db.MemberDetails.Known(KnownAt.Now) on roll.MemberId equals details.MemberId
            where
                roll.OrganisationId == cell.OrganisationId
                && roll.Kind == MembershipKind.Main
                && (details.LeftOn == null || details.LeftOn > day)
            orderby details.SortKey, roll.MemberId
            select new AreaMember(roll.MemberId, roll.Member!.Code, details.FullName)
        ).ToListAsync();
        return new AssignedCell(cell, members, await AreaUnits.OfCommune(db, cell.UnitIds[0], day));
    }
}
