using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Regulations;
using ChiBo.Domain.Proposals;
using ChiBo.Guidance.Holidays;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>
/// The last day for an answer: what the chapter of the working regulations on that body says, else the number of days that the
/// version in force sets (II.2.a), else what a regulation of its province orders (III.1), else what its commune or province has set, else a usual number of days.
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
        IReadOnlyList<string> units = agreed is null ? await Units(cell) : [];
        return agreed is { } days ? (days, AnswerDaysFrom.Regulations)
            : await ByProvince(units) is { } ordered ? (ordered, AnswerDaysFrom.Setting)
            : terms.On(acts.Today, units) is { } set ? (set, AnswerDaysFrom.Setting)
            : (AnswerTerm.DefaultDays, AnswerDaysFrom.Usual);
    }

    /// <summary>The last day for an answer to what is sent today.</summary>
    public async Task<DateOnly> From(int cell, Addressee body) => acts.Today.AddDays((await DaysFor(cell, body)).Days);

    /// <summary>Days up to the last of the working days that a regulation of the province orders (III.1).</summary>
    private async Task<int?> ByProvince(IReadOnlyList<string> units)
    {
        if (
            units.Count == 0
            || (await LocalSettings.On(db, units[0], acts.Today)).ProposalAnswerWorkingDays is not { } working
        )
        {
            return null;
        }

        int days = 0;
        while (working > 0)
        {
            days++;
            working -= IsWorking(acts.Today.AddDays(days)) ? 1 : 0;
        }

        return days;
    }

    private static bool IsWorking(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && PublicHolidays.Embedded.On(day) is null;

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
