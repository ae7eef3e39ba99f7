using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Areas;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Proposals;
using ChiBo.App.Features.Tasks;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Acts;

/// <summary>
/// The work of the month. Words about areas are never among it: they stand on their own pages, for a limited time; what was said
/// in a meeting is read in its minutes.
/// </summary>
internal sealed partial class ActFacts
{
    private async Task<IReadOnlyList<ActFactsOfTable>> OfWork() =>
        [
            await Work(
                db.AreaReports,
                "area_reports",
                row =>
                    new(null)
                    {
                        Member = row.MemberId,
                        Unit = row.UnitId,
                        From = row.Month,
                    }
            ),
            await Work(
                db.AreaMatters,
                "area_matters",
                row =>
                    new(null)
                    {
                        Unit = row.UnitId,
                        From = row.Month,
                        Words = AreaTexts.Of(row.Topic),
                    }
            ),
            await Work(db.UsualDays, "usual_days", row => new(row.OrganisationId)),
            await Work(
                db.OrderOverrides,
                "order_overrides",
                row => new(row.OrganisationId) { Member = row.ByMemberId, From = row.Month }
            ),
            await Work(
                db.MeetingSheets,
                "meeting_sheets",
                row =>
                    new(row.OrganisationId)
                    {
                        Words = Both(MeetingTexts.Of(row.Kind, row.Month), MeetingTexts.Of(row.Stage)),
                        Path = PathTo("meetings", row.Key),
                    }
            ),
            await Work(
                db.AgendaItems,
                "agenda_items",
                row =>
                    new(null)
                    {
                        Sheet = row.SheetKey,
                        Words = Both(new Phrase(row.Title, row.Title), MeetingTexts.Of(row.Outcome)),
                        Path = PathTo("meetings", row.SheetKey),
                    }
            ),
            await Work(
                db.Attendances,
                "attendances",
                row =>
                    new(null)
                    {
                        Sheet = row.SheetKey,
                        Member = row.MemberId,
                        Words = MeetingTexts.Of(row.Came),
                    }
            ),
            await Work(
                db.Minutes,
                "minutes",
                row =>
                    new(null)
                    {
                        Sheet = row.SheetKey,
                        Words = MeetingTexts.Version(row.Version),
                        Path = PathTo("meetings", row.SheetKey),
                    }
            ),
            await Work(
                db.Proposals,
                "proposals",
                row =>
                    new(row.OrganisationId)
                    {
                        Words = Both(new Phrase(row.Title, row.Title), ProposalTexts.Of(row.State)),
                        Path = PathTo("proposals", row.Key),
                    }
            ),
            await Work(
                db.WorkTasks,
                "work_tasks",
                row =>
                    new(row.OrganisationId)
                    {
                        Member = row.MemberId,
                        Words = Both(new Phrase(row.Title, row.Title), TaskTexts.Of(row.State)),
                        Path = PathTo("tasks", row.Key),
                    }
            ),
            await Work(
                db.IssuedDocuments,
                "issued_documents",
                row =>
                    new(row.OrganisationId)
                    {
                        From = row.IssuedOn,
                        Words = new Phrase($"{row.Symbol} {row.Title}", $"{row.Symbol} {row.Title}"),
                        Path = PathTo("documents", row.Key),
                    }
            ),
            await Work(
                db.Urgings,
                "urgings",
                row =>
                    new(null)
                    {
                        Member = row.MemberId,
                        Unit = row.UnitId,
                        From = row.Month,
                        Path =
                            row.ProposalKey is { } proposal ? PathTo("proposals", proposal)
                            : row.TaskKey is { } task ? PathTo("tasks", task)
                            : null,
                    }
            ),
        ];

    private static string PathTo(string pages, long key) =>
        string.Create(CultureInfo.InvariantCulture, $"/{pages}/{key}");

    private static Phrase Both(Phrase what, Phrase state) =>
        new($"{what.Vietnamese} ({state.Vietnamese})", $"{what.English} ({state.English})");

    private async Task<ActFactsOfTable> Work<T>(DbSet<T> table, string name, Func<T, WorkLine> line)
        where T : Fact
    {
        IQueryable<T> facts = Touched(table);
        int count = await facts.CountAsync();
        if (count == 0)
        {
            return new ActFactsOfTable(name, 0, []);
        }

        List<T> rows = await facts.AsNoTracking().OrderBy(fact => fact.Id).Take(MostShown).ToListAsync();
        return new ActFactsOfTable(name, count, await WithCodes([.. rows.Select(line)]));
    }

    private async Task<IReadOnlyList<ActFact>> WithCodes(IReadOnlyList<WorkLine> lines)
    {
        List<long> sheets = [.. lines.Select(line => line.Sheet).OfType<long>().Distinct()];
        Dictionary<long, int> cells = await db
            .MeetingSheets.Where(row => sheets.Contains(row.Key))
            .Select(row => new { row.Key, row.OrganisationId })
            .Distinct()
            .ToDictionaryAsync(row => row.Key, row => row.OrganisationId);
        int? Cell(WorkLine line) => line.Sheet is { } sheet ? cells[sheet] : line.Organisation;
        List<int> organisations = [.. lines.Select(Cell).OfType<int>().Distinct()];
        List<int> members = [.. lines.Select(line => line.Member).OfType<int>().Distinct()];
        List<int> units = [.. lines.Select(line => line.Unit).OfType<int>().Distinct()];
        Dictionary<int, string> organisationCodes = await db
            .Organisations.Where(row => organisations.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.Code);
        Dictionary<int, string> memberCodes = await db
            .Members.Where(row => members.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.Code);
        Dictionary<int, string> unitCodes = await db
            .Units.Where(row => units.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.Code);
        return
        [
            .. lines.Select(line => new ActFact(
                line.Member is { } member ? memberCodes[member] : null,
                Cell(line) is { } cell ? organisationCodes[cell] : null,
                line.Unit is { } unit ? unitCodes[unit] : null,
                line.From,
                null
            )
            {
                Detail = Cell(line) is { } owner && !read.Contains(owner) ? null : line.Words,
                Path = line.Path,
            }),
        ];
    }

    /// <summary>A fact of the work of a cell, with numbers where its page names codes.</summary>
    private sealed record WorkLine(int? Organisation)
    {
        /// <summary>The meeting whose cell it is.</summary>
        public long? Sheet { get; init; }

        public int? Member { get; init; }

        public int? Unit { get; init; }

        public DateOnly? From { get; init; }

        public Phrase? Words { get; init; }

        public string? Path { get; init; }
    }
}
