using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Forecasts;
using ChiBo.App.Features.Months;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Quality;
using ChiBo.Guidance.Forecast;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Support;

/// <summary>A residential cell beside the agency cell that supports it (I.2).</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record SupportLine(string Code, string Name)
{
    /// <summary>Its strength now and in the time to come; nothing when it cannot be told.</summary>
    public CellForecast? Strength { get; init; }

    /// <summary>Its members on probation on the day.</summary>
    public int Probationary { get; init; }

    /// <summary>What became of its regular meeting of the month.</summary>
    public required MeetingStanding Meeting { get; init; }

    /// <summary>The day on which it was held.</summary>
    public DateOnly? MetOn { get; init; }

    /// <summary>Who of the agency cell is in charge of its areas.</summary>
    public required IReadOnlyList<AreaMember> InCharge { get; init; }

    /// <summary>What came of it.</summary>
    public AreaOutcome Outcome { get; init; }
}

/// <summary>The cells of a commune as the committee above sees them.</summary>
/// <param name="Month">The last month that is over.</param>
/// <param name="Agencies">Code and name of the agency cells.</param>
/// <param name="Lines">The residential cells.</param>
internal sealed record SupportBoard(
    MeetingMonth Month,
    IReadOnlyList<(string Code, string Name)> Agencies,
    IReadOnlyList<SupportLine> Lines
);

/// <summary>Reads what the committee of a commune sees of its agency cell and the residential cells that it supports (I.2).</summary>
internal sealed class CellSupport(ChiBoContext db, CommuneReviewing reviewing, CommuneForecast forecast)
{
    /// <summary>Reads it, as it is known now.</summary>
    /// <param name="committee">The committee of the commune.</param>
    /// <param name="units">The communes that it serves.</param>
    /// <param name="day">The day.</param>
    public async Task<SupportBoard> Read(int committee, IReadOnlyCollection<int> units, DateOnly day)
    {
        var month = MeetingMonth.LastCompleteBefore(day);
        MonthFacts facts = await MonthFacts.Read(db, committee, month);
        ILookup<OrganisationKind, CellOfDay> under = await Under(committee, day);
        IReadOnlyList<CellOfDay> cells = [.. under[OrganisationKind.ResidentialCell]];
        ILookup<int, int> areas = await AreasOf(cells.Select(cell => cell.Id), day);
        ILookup<int, AreaMember> inCharge = await AreaUnits.InCharge(
            db,
            [.. areas.Select(area => area.Key)],
            MeetingMonth.Of(day)
        );
        ILookup<int, AreaMember> ofCell = areas
            .SelectMany(area => area.SelectMany(cell => inCharge[area.Key].Select(member => (cell, member))))
            .Distinct()
            .ToLookup(one => one.cell, one => one.member);
        IReadOnlyDictionary<int, AreaOutcome> outcomes = await AreaOutcome.Read(db, areas, day);
        Dictionary<int, int> probationary = await Probationary([.. cells.Select(cell => cell.Id)], day);
        IReadOnlyDictionary<string, CellForecast> strengths = await Strengths(units, day);
        return new SupportBoard(
            month,
            [.. under[OrganisationKind.AgencyCell].Select(cell => (cell.Code, cell.Name))],
            [
                .. cells.Select(cell => new SupportLine(cell.Code, cell.Name)
                {
                    Strength = strengths.GetValueOrDefault(cell.Code),
                    Probationary = probationary.GetValueOrDefault(cell.Id),
                    Meeting = StandingOf(facts, cell.Id, day),
                    MetOn = facts.HeldFrom(cell.Id) is { } at ? DateOnly.FromDateTime(at) : null,
                    InCharge = [.. ofCell[cell.Id]],
                    Outcome = outcomes.GetValueOrDefault(cell.Id),
                }),
            ]
        );
    }

    /// <summary>What became of the meeting of a cell in the month; a cell that was not there then is said not to have been.</summary>
    private static MeetingStanding StandingOf(MonthFacts facts, int cell, DateOnly day) =>
        QualitySeries
            .Of(
                new CellFacts
                {
                    IsAgencyCell = false,
                    Lives = facts.Cells.FirstOrDefault(one => one.Id == cell) switch
                    {
                        null => [],
                        { IsWhole: true } => [Domain.Shared.Period.Always],
                        _ => [Domain.Shared.Period.Since(facts.Month.LastDay)],
                    },
                    Today = day,
                    Meetings =
                    [
                        .. facts
                            .Regular(cell)
                            .Select(row => new MeetingKept(
                                facts.Month,
                                new RegularMeeting(row.State, row.StartsAt, row.EndsAt),
                                day
                            )),
                    ],
                },
                facts.Month,
                facts.Month
            )[0]
            .Meeting;

    /// <summary>The cells under the committee on the day, by kind, in the order of their codes.</summary>
    private async Task<ILookup<OrganisationKind, CellOfDay>> Under(int committee, DateOnly day)
    {
        HashSet<int> below = Subtrees.Of(db, [committee], day, KnownAt.Now);
        var rows = await db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .On(day)
            .Where(row => below.Contains(row.OrganisationId))
            .OrderBy(row => row.Organisation!.Code)
            .Select(row => new { row.Kind, Cell = new CellOfDay(row.OrganisationId, row.Organisation!.Code, row.Name) })
            .ToListAsync();
        return rows.ToLookup(row => row.Kind, row => row.Cell);
    }

    /// <summary>The cells that serve an area on a day, by area.</summary>
    private async Task<ILookup<int, int>> AreasOf(IEnumerable<int> cells, DateOnly day)
    {
        int[] ids = [.. cells];
        var rows = await (
            from served in db.ServedUnits
            join version in db.OrganisationVersions.Known(KnownAt.Now).On(day)
                on served.OrganisationVersionId equals version.Id
            where ids.Contains(version.OrganisationId)
            select new { served.UnitId, version.OrganisationId }
        ).ToListAsync();
        return rows.ToLookup(row => row.UnitId, row => row.OrganisationId);
    }

    private async Task<Dictionary<int, int>> Probationary(int[] cells, DateOnly day) =>
        await (
            from roll in db.Memberships.Known(KnownAt.Now).On(day)
            join details in db.MemberDetails.Known(KnownAt.Now) on roll.MemberId equals details.MemberId
            where cells.Contains(roll.OrganisationId) && roll.Kind == MembershipKind.Main
            where details.LeftOn == null || details.LeftOn > day
            where details.AdmittedOn <= day && (details.OfficialOn == null || details.OfficialOn > day)
            group roll by roll.OrganisationId into cell
            select new { cell.Key, Count = cell.Count() }
        ).ToDictionaryAsync(cell => cell.Key, cell => cell.Count);

    private async Task<IReadOnlyDictionary<string, CellForecast>> Strengths(
        IReadOnlyCollection<int> units,
        DateOnly day
    )
    {
        string? unit = await db
            .Units.Where(row => units.Contains(row.Id))
            .Select(row => row.Code)
            .FirstOrDefaultAsync();
        var asked = new AskedDays { Day = day };
        if (unit is null || await reviewing.Open(unit, asked) is not { } opened)
        {
            return new Dictionary<string, CellForecast>();
        }

        IReadOnlyList<CellForecast> cells = await forecast.Of(
            opened.Commune,
            opened.Case.Reviewer.Parameters,
            day,
            KnownAt.Now
        );
        return cells.ToDictionary(cell => cell.Code, StringComparer.Ordinal);
    }

    private sealed record CellOfDay(int Id, string Code, string Name);
}
