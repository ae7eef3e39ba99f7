using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Regulations;
using ChiBo.Domain.Proposals;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>
/// The last day for an answer: what the chapter of the working regulations on that body says, else the number of days that the
/// version in force sets (II.2.a), else what its commune or province has set, else a usual number of days.
/// </summary>
internal sealed class AnswerDeadlines(ChiBoContext db, RegisterActs acts, AnswerTerms terms)
{
    /// <summary>How many days a body has, and from where that is.</summary>
    public async Task<(int Days, AnswerDaysFrom From)> DaysFor(int cell, Addressee body)
    {
        WorkingRegulations? inForce = await db
            .WorkingRegulations.AsNoTracking()
            .Known(KnownAt.Now)
            .On(acts.Today)
            .Where(row => row.OrganisationId == cell)
            .OrderByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .FirstOrDefaultAsync();
        string? chapter = body switch
        {
            Addressee.PartyCommittee => inForce?.PartyCommittee,
            Addressee.Government => inForce?.Government,
            Addressee.FatherlandFront => inForce?.FatherlandFront,
            _ => inForce?.Organisations,
        };
        int? agreed = AnswerTerm.DaysIn(chapter) ?? (await RegulationsInForce.Of(db, cell, acts.Today))?.AnswerDays;
        return agreed is { } days ? (days, AnswerDaysFrom.Regulations)
            : terms.On(acts.Today, await Units(cell)) is { } set ? (set, AnswerDaysFrom.Setting)
            : (AnswerTerm.DefaultDays, AnswerDaysFrom.Usual);
    }

    /// <summary>The last day for an answer to what is sent today.</summary>
    public async Task<DateOnly> From(int cell, Addressee body) => acts.Today.AddDays((await DaysFor(cell, body)).Days);

    /// <summary>Codes of the cell's commune and of the province, the nearest first.</summary>
    private async Task<IReadOnlyList<string>> Units(int cell)
    {
        int[]? served = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(acts.Today)
            .Where(row => row.OrganisationId == cell)
            .Select(row => row.UnitIds)
            .FirstOrDefaultAsync();
        if (served is not [int commune, ..])
        {
            return [];
        }

        var above = await db
            .UnitVersions.Known(KnownAt.Now)
            .On(acts.Today)
            .Where(row => row.UnitId == commune)
            .Select(row => new { row.Unit!.Code, Parent = row.Parent!.Code })
            .FirstOrDefaultAsync();
        return above is null ? [] : [.. new[] { above.Code, above.Parent }.OfType<string>()];
    }
}
