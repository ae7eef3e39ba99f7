using ChiBo.App.Features.Organisations;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Registers;

/// <summary>Organisations as choices of a form.</summary>
internal sealed class OrganisationChoiceList(ChiBoContext db, OrganisationReach reach)
{
    /// <summary>The cells on which the person may do something, in the order of names.</summary>
    public async Task<IReadOnlyList<Choice>> Within(AccessAction action, Sensitivity sensitivity, DateOnly day) =>
        await Of(await reach.Of(action, sensitivity, day, KnownAt.Now), day, Rolls.Cells);

    /// <summary>Those of some organisations that are of these kinds on the day, in the order of names.</summary>
    public async Task<IReadOnlyList<Choice>> Of(
        IReadOnlySet<int> organisations,
        DateOnly day,
        params OrganisationKind[] kinds
    )
    {
        var rows = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(day)
            .Where(row => organisations.Contains(row.OrganisationId) && kinds.Contains(row.Kind))
            .Select(row => new { row.Organisation!.Code, row.Name })
            .ToListAsync();
        return
        [
            .. rows.OrderBy(row => VietnameseCollation.Key(row.Name), StringComparer.Ordinal)
                .ThenBy(row => row.Code, StringComparer.Ordinal)
                .Select(row => new Choice(row.Code, row.Name)),
        ];
    }
}
