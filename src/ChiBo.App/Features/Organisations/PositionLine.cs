using ChiBo.App.Features.Registers;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations;

/// <summary>Who holds a position in an organisation.</summary>
internal sealed record PositionLine(PositionKind Kind, string MemberCode, string Name, DateOnly? From)
{
    public static async Task<IReadOnlyList<PositionLine>> Of(
        ChiBoContext db,
        int organisation,
        DateOnly day,
        KnownAt known
    ) =>
        await (
            from position in db.Positions.Known(known).On(day)
            join details in db.MemberDetails.Known(known) on position.MemberId equals details.MemberId
            where position.OrganisationId == organisation
            orderby position.Kind, details.SortKey, details.Member!.Code
            select new PositionLine(position.Kind, details.Member!.Code, details.FullName, position.ValidFrom)
        ).ToListAsync();
}
