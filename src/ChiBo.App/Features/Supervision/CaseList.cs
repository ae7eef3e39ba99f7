using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Supervision.Discipline;
using ChiBo.App.Features.Supervision.Inspections;
using ChiBo.App.Features.Supervision.Signals;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision;

/// <summary>A case as lists show it to its readers.</summary>
/// <param name="Path">Its page.</param>
/// <param name="Title">What it is.</param>
/// <param name="Who">The member, where there is one.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Term">The last day of what is due next.</param>
/// <param name="LateSince">The first day on which it is late.</param>
public sealed record CaseLine(
    string Path,
    Phrase Title,
    string? Who,
    Phrase State,
    DateOnly? Term,
    DateOnly? LateSince
);

/// <summary>Lists of cases, each only of those that the person may see.</summary>
internal sealed class CaseList(ChiBoContext db, CaseReach reach, CellPeople people, RegisterActs acts)
{
    /// <summary>The page of a case.</summary>
    public static string PathOf(CaseKind kind, long key) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{Part(kind)}/{key}");

    /// <summary>The part of the address of a kind.</summary>
    public static string Part(CaseKind kind) =>
        kind switch
        {
            CaseKind.Signal => "signals",
            CaseKind.Inspection => "inspections",
            _ => "discipline",
        };

    /// <summary>Signals of a cell, the last first; of all cells when none is named.</summary>
    public async Task<IReadOnlyList<CaseLine>> Signals(int? cell)
    {
        long[] keys = await Keys(CaseKind.Signal, cell);
        List<ConductSignal> rows = await db
            .ConductSignals.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => keys.Contains(row.Key))
            .OrderByDescending(row => row.ReceivedOn)
            .ToListAsync();
        return
        [
            .. rows.Select(row => new CaseLine(
                PathOf(CaseKind.Signal, row.Key),
                SupervisionTexts.Of(row.Topic),
                null,
                SupervisionTexts.Of(row.State),
                row.DueOn,
                MoveSignal.CourseOf(row).OverdueSince(acts.Today)
            )),
        ];
    }

    /// <summary>The programme of a year, by day.</summary>
    public async Task<IReadOnlyList<CaseLine>> Inspections(int? cell, int? year)
    {
        long[] keys = await Keys(CaseKind.Inspection, cell);
        List<Inspection> rows = await db
            .Inspections.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => keys.Contains(row.Key) && (year == null || row.Year == year))
            .OrderBy(row => row.PlannedFor)
            .ToListAsync();
        IReadOnlyDictionary<int, string> names = await people.Names(rows.Select(row => row.MemberId).OfType<int>());
        return
        [
            .. rows.Select(row => new CaseLine(
                PathOf(CaseKind.Inspection, row.Key),
                SupervisionTexts.Of(row.Kind),
                row.MemberId is { } member ? names.GetValueOrDefault(member) : null,
                SupervisionTexts.Of(row.State),
                row.State == InspectionState.Planned ? row.PlannedFor : row.MendBy,
                MoveInspection.CourseOf(row).OverdueSince(acts.Today)
            )),
        ];
    }

    /// <summary>Inspections of cells by a committee above them, by day, each with the name of its cell.</summary>
    public async Task<IReadOnlyList<CaseLine>> InspectionsBy(int committee)
    {
        Dictionary<long, int> cells = (await reach.Seen(CaseKind.Inspection))
            .Where(place => place.ByCommitteeId == committee)
            .ToDictionary(place => place.Key, place => place.OrganisationId);
        List<Inspection> rows = await db
            .Inspections.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => cells.Keys.Contains(row.Key))
            .OrderBy(row => row.PlannedFor)
            .ToListAsync();
        IReadOnlyDictionary<int, string> names = await people.CellNames([.. cells.Values]);
        return
        [
            .. rows.Select(row => new CaseLine(
                PathOf(CaseKind.Inspection, row.Key),
                SupervisionTexts.Of(row.Kind),
                names.GetValueOrDefault(row.OrganisationId),
                SupervisionTexts.Of(row.State),
                row.State == InspectionState.Planned ? row.PlannedFor : row.MendBy,
                MoveInspection.CourseOf(row).OverdueSince(acts.Today)
            )),
        ];
    }

    /// <summary>Cases of discipline, the last first.</summary>
    public async Task<IReadOnlyList<CaseLine>> Discipline(int? cell)
    {
        long[] keys = await Keys(CaseKind.Discipline, cell);
        List<DisciplineCase> rows = await db
            .DisciplineCases.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => keys.Contains(row.Key))
            .OrderByDescending(row => row.OpenedOn)
            .ToListAsync();
        IReadOnlyDictionary<int, string> names = await people.Names(rows.Select(row => row.MemberId));
        return
        [
            .. rows.Select(row => new CaseLine(
                PathOf(CaseKind.Discipline, row.Key),
                row.Form is { } form ? SupervisionTexts.Of(form) : SupervisionTexts.Of(CaseKind.Discipline),
                names.GetValueOrDefault(row.MemberId),
                SupervisionTexts.Of(row.State),
                row.State == DisciplineState.InForce ? row.EndsOn : null,
                row.Course().OverdueSince(acts.Today)
            )),
        ];
    }

    private async Task<long[]> Keys(CaseKind kind, int? cell) =>
        [
            .. (await reach.Seen(kind))
                .Where(place => cell is null || place.OrganisationId == cell)
                .Select(place => place.Key),
        ];
}
