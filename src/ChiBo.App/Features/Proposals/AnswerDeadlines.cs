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
/// version in force sets (II.2.a), else a fixed number of days.
/// </summary>
internal sealed class AnswerDeadlines(ChiBoContext db, RegisterActs acts)
{
    /// <summary>How many days a body has, and whether the regulations say so.</summary>
    public async Task<(int Days, bool ByRegulations)> DaysFor(int cell, Addressee body)
    {
        WorkingRegulations? inForce = await db
            .WorkingRegulations.AsNoTracking()
            .Known(KnownAt.Now)
            .On(acts.Today)
            .Where(row => row.OrganisationId == cell)
            .OrderByDescending(row => row.ValidFrom)
            .FirstOrDefaultAsync();
        string? chapter = body switch
        {
            Addressee.PartyCommittee => inForce?.PartyCommittee,
            Addressee.Government => inForce?.Government,
            Addressee.FatherlandFront => inForce?.FatherlandFront,
            _ => inForce?.Organisations,
        };
        return
            (AnswerTerm.DaysIn(chapter) ?? (await RegulationsInForce.Of(db, cell, acts.Today))?.AnswerDays) is { } days
            ? (days, true)
            : (AnswerTerm.DefaultDays, false);
    }

    /// <summary>The last day for an answer to what is sent today.</summary>
    public async Task<DateOnly> From(int cell, Addressee body) => acts.Today.AddDays((await DaysFor(cell, body)).Days);
}
