using ChiBo.App.Features.Forecasts;
using ChiBo.App.Features.Quality;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Figures;
using ChiBo.Guidance.Forecast;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Overview.Keeping;

/// <summary>
/// Keeps the figures of communes month by month, so that an overview adds up rows and decides nothing. What an act touches is counted
/// again in its transaction, for all months that are kept; what passes with the days is counted by <see cref="FiguresCatchUp"/>.
/// </summary>
internal static class FiguresKeeping
{
    /// <summary>Counts communes again for months.</summary>
    /// <param name="db">The context.</param>
    /// <param name="communes">Numbers and codes of the communes.</param>
    /// <param name="reviewer">The register as it is known now.</param>
    /// <param name="organisations">The cells that may have sent proposals; nothing for all.</param>
    /// <param name="today">Today.</param>
    /// <param name="months">The months.</param>
    public static async Task Keep(
        ChiBoContext db,
        IReadOnlyDictionary<int, string> communes,
        Reviewer reviewer,
        IReadOnlySet<int>? organisations,
        DateOnly today,
        IReadOnlyList<MeetingMonth> months
    )
    {
        HashSet<int> units = [.. communes.Keys];
        CommunePlaces places = await CommunePlaces.Of(db, units);
        ILookup<int, DueFact> answers = await OwedAnswers.Of(db, organisations);
        var counter = new FiguresCounter(reviewer, CommuneForecast.By(reviewer.Parameters));
        var forecast = new CommuneForecast(db);
        // The same in every month: read once for a commune, and only where a cell may fall.
        var dates = new Dictionary<int, IReadOnlyDictionary<string, MemberDates>>();
        foreach (MeetingMonth month in months)
        {
            DateOnly first = month.FirstDay;
            Dictionary<int, CommuneFiguresRow> kept = await db
                .CommuneFigures.AsNoTracking()
                .Where(row => row.Month == first && units.Contains(row.UnitId))
                .ToDictionaryAsync(row => row.UnitId);
            foreach ((int unit, string code) in communes)
            {
                CommuneRef? commune = reviewer.Snapshot.Find(code);
                CommuneMonth? counted = commune is { } found
                    ? counter.Count(found, month, today, [.. answers[unit]], () => DatesOf(unit, found))
                    : null;
                Write(db, unit, kept.GetValueOrDefault(unit), counted, places, today);
            }

            await db.SaveChangesAsync();
            foreach (var entry in db.ChangeTracker.Entries<CommuneFiguresRow>().ToList())
            {
                entry.State = EntityState.Detached;
            }
        }

        IReadOnlyDictionary<string, MemberDates> DatesOf(int unit, CommuneRef commune) =>
            dates.TryGetValue(unit, out IReadOnlyDictionary<string, MemberDates>? known)
                ? known
                : dates[unit] = forecast.Dates(commune);
    }

    /// <summary>From the first month that is kept of anybody to this one: there are no gaps.</summary>
    public static async Task<IReadOnlyList<MeetingMonth>> KeptMonths(ChiBoContext db, DateOnly today)
    {
        DateOnly? kept = await db.CommuneFigures.MinAsync(row => (DateOnly?)row.Month);
        MeetingMonth now = MeetingMonth.Of(today);
        return [.. QualityMonths.Between(kept is { } day && day < now.FirstDay ? MeetingMonth.Of(day) : now, now)];
    }

    private static void Write(
        ChiBoContext db,
        int unit,
        CommuneFiguresRow? row,
        CommuneMonth? counted,
        CommunePlaces places,
        DateOnly today
    )
    {
        if (counted is null || places.On(unit, counted.Day) is not { } place)
        {
            if (row is not null)
            {
                db.CommuneFigures.Remove(row);
            }

            return;
        }

        if (row is { IsClosed: true })
        {
            // A warning looks ahead from its month: what happened since is no late entry.
            counted = counted with
            {
                Figures = counted.Figures with { CellsWarned = row.Figures.CellsWarned },
            };
        }

        if (row is null)
        {
            db.CommuneFigures.Add(NewRow(unit, counted, place, today));
        }
        else if (!IsSame(row, counted, place) || !row.IsClosed)
        {
            bool wasClosed = row.IsClosed;
            Fill(row, counted, place);
            row.KnownOn = today;
            row.ChangedOn = wasClosed ? today : row.ChangedOn;
            db.CommuneFigures.Update(row);
        }
    }

    private static CommuneFiguresRow NewRow(int unit, CommuneMonth counted, CommunePlace place, DateOnly today)
    {
        var row = new CommuneFiguresRow
        {
            UnitId = unit,
            Month = counted.Month.FirstDay,
            Name = place.Name,
            Verdict = 0,
            FailedRules = 0,
            Figures = counted.Figures,
            Day = counted.Day,
            KnownOn = today,
        };
        Fill(row, counted, place);
        return row;
    }

    private static void Fill(CommuneFiguresRow row, CommuneMonth counted, CommunePlace place)
    {
        row.Name = place.Name;
        row.Kind = place.Kind;
        row.DistrictId = place.District;
        row.ProvinceId = place.Province;
        row.Verdict = (byte)counted.Verdict;
        row.FailedRules = counted.FailedRules;
        row.Figures = counted.Figures;
        row.Day = counted.Day;
    }

    private static bool IsSame(CommuneFiguresRow row, CommuneMonth counted, CommunePlace place) =>
        row.Day == counted.Day
        && row.Verdict == (byte)counted.Verdict
        && row.FailedRules == counted.FailedRules
        && row.Figures == counted.Figures
        && place == new CommunePlace(row.Name, row.Kind, row.DistrictId, row.ProvinceId);
}
