using ChiBo.App.CommandLine;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Quality;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Quality;

/// <summary>The quality of a cell over time (I.1): what is recorded of it by months and years, drawn and in tables.</summary>
public sealed partial class QualityPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private ShownOrganisation? Shown { get; set; }

    private QualityMonths? Months { get; set; }

    /// <summary>The day until which is counted.</summary>
    private DateOnly Until => Asked.Day < Visitor.Today ? Asked.Day : Visitor.Today;

    /// <summary>Whether the person may know of the people on their way into the Party (S3).</summary>
    private bool MayKnowPeople { get; set; }

    /// <summary>Whether the person works on the records of the cell: its secretary, the office.</summary>
    private bool MayRecord { get; set; }

    private IReadOnlyList<QualityRow> Rows => QualityRow.All(Shown!.Kind == OrganisationKind.AgencyCell, MayKnowPeople);

    private IReadOnlyList<(Phrase Title, Func<YearQuality, Phrase> Words)> YearColumns =>
        [
            (QualityTexts.Meeting, year => QualityTexts.Of(year.Meetings)),
            (QualityTexts.MonthsUnknown, year => QualityTexts.Of(year.MonthsUnknown)),
            (QualityTexts.RecordedLate, year => QualityTexts.Of(year.RecordedLate)),
            (QualityTexts.Order, year => year.Order.Whole == 0 ? QualityTexts.NotAsked : QualityTexts.Of(year.Order)),
            (QualityTexts.Attendance, year => QualityTexts.Of(year.Attendance)),
            (QualityTexts.Resolutions, year => QualityTexts.Of(year.Resolutions)),
            (QualityTexts.Tasks, year => QualityTexts.Of(year.Tasks)),
            (QualityTexts.Proposals, year => QualityTexts.Of(year.ProposalsSent)),
            (QualityTexts.Answers, year => QualityTexts.Of(year.Answers)),
            (QualityTexts.Listed, year => People(year, sourced => sourced.Listed)),
            (QualityTexts.Admitted, year => People(year, sourced => sourced.Admitted)),
            (QualityTexts.Official, year => People(year, sourced => sourced.Official)),
            .. Shown!.Kind == OrganisationKind.AgencyCell
                ? [(QualityTexts.Regulations, (Func<YearQuality, Phrase>)(year => QualityTexts.Of(year.Regulations)))]
                : Array.Empty<(Phrase, Func<YearQuality, Phrase>)>(),
        ];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Permits permits = Services.GetRequiredService<Permits>();
        KnownAt known = await Asked.Known(db);
        Shown = await ShownOrganisation.Find(db, permits, Code, Asked.Day, known);
        if (Shown is null || !Rolls.Cells.Contains(Shown.Kind))
        {
            Shown = null;
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        MayKnowPeople = (await permits.OnOrganisation(AccessAction.Look, Sensitivity.Evaluation, Code)).IsAllowed;
        MayRecord = (await permits.OnOrganisation(AccessAction.Record, Sensitivity.Internal, Code)).IsAllowed;
        Months = await Services
            .GetRequiredService<CellQuality>()
            .Read(Shown.Id, Shown.Kind == OrganisationKind.AgencyCell, Until, known);
    }

    private static string Written(MonthQuality month) => $"{month.Month.FirstDay:MM/yyyy}";

    /// <summary>
    /// For who may not know of them, people are counted in years that were over on the day until which is counted, and not when they
    /// are few: other days of a year, or other days of knowledge, would tell single persons by their difference. Whether a year is
    /// known is told by the year, not by what is recorded of it.
    /// </summary>
    private Phrase People(YearQuality year, Func<Sourced, int> count)
    {
        if (MayKnowPeople)
        {
            return QualityTexts.Of(year.Sourced is { } known ? count(known) : null);
        }

        return Asked.Known is not null || year.Year >= Until.Year ? QualityTexts.NotAsked
            : Sourced.Shown(year.Sourced is { } some ? count(some) : 0) is { } shown ? QualityTexts.Of(shown)
            : Months!.KeptSince is { } since && since.Year <= year.Year ? QualityTexts.Few
            : QualityTexts.Unknown;
    }
}
