using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Supervision;
using ChiBo.App.Features.Supervision.Discipline;
using ChiBo.App.Features.Supervision.Inspections;
using ChiBo.App.Features.Supervision.Signals;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Api.Cases;

/// <summary>Signals, inspections and discipline (S4), for those alone who are named for the case.</summary>
internal static class CaseEndpoints
{
    private const string Tag = "Cases";

    private static readonly QueryParameter Year = QueryParameter.Year(
        "year",
        "The year of the inspections; the present one when left out."
    );

    public static void Map(RouteGroupBuilder api)
    {
        var ofCell = new NeedsAttribute(AccessAction.Look, Sensitivity.Discipline, On.Organisation);
        var look = new NeedsAttribute(AccessAction.Look, Sensitivity.Discipline, On.Anywhere);
        api.MapGet("/organisations/{code}/cases", List).WithTags(Tag).Reads<CasesAnswer>(ofCell, CaseDocs.List, Year);
        api.MapGet("/signals/{key:long}", Signal).WithTags(Tag).Reads<SignalAnswer>(look, CaseDocs.Signal);
        api.MapGet("/inspections/{key:long}", Inspection)
            .WithTags(Tag)
            .Reads<InspectionAnswer>(look, CaseDocs.Inspection);
        api.MapGet("/discipline/{key:long}", Discipline)
            .WithTags(Tag)
            .Reads<DisciplineAnswer>(look, CaseDocs.Discipline);
    }

    private static async Task<IResult> List(
        string code,
        Visitor visitor,
        ChiBoContext db,
        Permits permits,
        CaseReach reach
    )
    {
        var shown = await ShownOrganisation.Find(db, permits, code, visitor.Today, KnownAt.Now);
        if (shown is null || !Rolls.Cells.Contains(shown.Kind))
        {
            return Problem.OfStatus(StatusCodes.Status404NotFound);
        }

        async Task<long[]> Keys(CaseKind kind) =>
            [.. (await reach.Seen(kind)).Where(place => place.OrganisationId == shown.Id).Select(place => place.Key)];
        long[] signals = await Keys(CaseKind.Signal);
        long[] inspections = await Keys(CaseKind.Inspection);
        long[] discipline = await Keys(CaseKind.Discipline);
        int year = QueryParameter.YearOf(visitor, Year);
        List<ConductSignal> ofSignals = await Rows(db.ConductSignals.Where(row => signals.Contains(row.Key)));
        List<Inspection> ofInspections = await Rows(
            db.Inspections.Where(row => inspections.Contains(row.Key) && row.Year == year)
        );
        List<DisciplineCase> ofDiscipline = await Rows(db.DisciplineCases.Where(row => discipline.Contains(row.Key)));
        return Results.Json(
            new CasesAnswer(
                code,
                ofSignals.ConvertAll(row => new CaseLineAnswer(
                    row.Key,
                    Words.Of(row.State),
                    row.DueOn,
                    MoveSignal.CourseOf(row).OverdueSince(visitor.Today)
                )),
                ofInspections.ConvertAll(row => new CaseLineAnswer(
                    row.Key,
                    Words.Of(row.State),
                    row.State == InspectionState.Planned ? row.PlannedFor : row.MendBy,
                    MoveInspection.CourseOf(row).OverdueSince(visitor.Today)
                )),
                ofDiscipline.ConvertAll(row => new CaseLineAnswer(
                    row.Key,
                    Words.Of(row.State),
                    row.State == DisciplineState.InForce ? row.EndsOn : null,
                    row.Course().OverdueSince(visitor.Today)
                ))
            )
        );
    }

    private static Task<List<T>> Rows<T>(IQueryable<T> rows)
        where T : Storage.Work.WorkFact => rows.AsNoTracking().Known(KnownAt.Now).OrderBy(row => row.Key).ToListAsync();

    private static Task<IResult> Signal(long key, Visitor visitor, ChiBoContext db, CaseReach reach, CaseLooks looks) =>
        One(
            CaseKind.Signal,
            key,
            db,
            reach,
            looks,
            db.ConductSignals.Where(row => row.Key == key),
            (row, words) => SignalAnswer.Of(row, words, visitor.Today)
        );

    private static Task<IResult> Inspection(
        long key,
        Visitor visitor,
        ChiBoContext db,
        CaseReach reach,
        CaseLooks looks
    ) =>
        One(
            CaseKind.Inspection,
            key,
            db,
            reach,
            looks,
            db.Inspections.Where(row => row.Key == key),
            (row, words) => InspectionAnswer.Of(row, words, visitor.Today)
        );

    private static Task<IResult> Discipline(
        long key,
        Visitor visitor,
        ChiBoContext db,
        CaseReach reach,
        CaseLooks looks
    ) =>
        One(
            CaseKind.Discipline,
            key,
            db,
            reach,
            looks,
            db.DisciplineCases.Where(row => row.Key == key),
            (row, words) => DisciplineAnswer.Of(row, words, visitor.Today)
        );

    private static async Task<IResult> One<T>(
        CaseKind kind,
        long key,
        ChiBoContext db,
        CaseReach reach,
        CaseLooks looks,
        IQueryable<T> asked,
        Func<T, IReadOnlyDictionary<string, string>, object> answer
    )
        where T : Storage.Work.WorkFact
    {
        if (await reach.Find(kind, key) is null)
        {
            return Problem.OfStatus(StatusCodes.Status404NotFound);
        }

        await looks.Log(kind, key);
        T row = (await Rows(asked)).Single();
        return Results.Json(answer(row, await CaseWords.Of(db, kind, key)));
    }
}
