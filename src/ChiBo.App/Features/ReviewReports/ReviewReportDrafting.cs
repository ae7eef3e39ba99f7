using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Register;
using ChiBo.Domain.Reports;
using ChiBo.Guidance.Review;
using ChiBo.Guidance.ReviewReports;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>Drafts the report of a unit as of a day, from what is known now or was known after an act.</summary>
internal sealed class ReviewReportDrafting(ChiBoContext db, RegisterCache cache, CommuneReviewing reviewing)
{
    /// <summary>The report that is kept: of the register, or of what communes submitted in its campaign.</summary>
    public Task<MadeReport?> Of(ReviewReportRecord report, string unit, KnownAt known) =>
        report.CampaignKey == 0
            ? Of(unit, report.CutOff, known)
            : OfCampaign(report.CampaignKey, unit, report.CutOff, known);

    /// <summary>The report of what was submitted in a campaign; nothing while nobody has submitted.</summary>
    public async Task<MadeReport?> OfCampaign(long campaign, string unit, DateOnly day, KnownAt known)
    {
        string? name = await db
            .ReviewCampaigns.Known(known)
            .Where(row => row.Key == campaign)
            .Select(row => row.Name)
            .SingleOrDefaultAsync();
        var rows = await (
            from row in db.CampaignCommunes.AsNoTracking().Known(known)
            where row.CampaignKey == campaign
            join of in db.Units on row.UnitId equals of.Id
            orderby of.Code
            select new { of.Code, row.SubmissionKey }
        ).ToListAsync();
        Dictionary<long, CampaignSubmission> submitted = await db
            .CampaignSubmissions.AsNoTracking()
            .Known(known)
            .Where(row => row.CampaignKey == campaign)
            .ToDictionaryAsync(row => row.Key);
        RegisterSnapshot snapshot = await cache.Read(db, known);
        var communes = new List<ReviewedCommune>();
        var missing = new List<ReportRecord>();
        var planned = new List<ReportRecord>();
        foreach (var row in rows)
        {
            if (row.SubmissionKey is { } key && submitted.GetValueOrDefault(key) is { } submission)
            {
                communes.Add(ReviewedRegister.Of(Kept(row.Code, submission), snapshot.Find(row.Code), day));
                if (submission.Plan is not null)
                {
                    planned.Add(new ReportRecord(ReportSource.Commune, row.Code, submission.Name));
                }
            }
            else
            {
                missing.Add(new ReportRecord(ReportSource.Commune, row.Code, NameOf(snapshot, row.Code, day)));
            }
        }

        return communes.Count == 0
            ? null
            : MadeReport.Of(
                new ReviewReportFacts(day, MadeReport.ScopeOf(snapshot, unit, day), communes)
                {
                    Guidance = reviewing.CaseOf(snapshot, day, []).Case.Guidance.Number,
                    Campaign = $"«{name}»",
                    NotSubmitted = missing,
                    Planned = planned,
                    Deviations = await DeviationsOf(
                        db,
                        [
                            .. communes.Select(commune => new ReportRecord(
                                ReportSource.Commune,
                                commune.Code,
                                commune.Name
                            )),
                        ],
                        day,
                        known
                    ),
                }
            );
    }

    private static CommuneReview Kept(string code, CampaignSubmission submission) =>
        new(
            code,
            submission.Name,
            (Verdict)submission.Verdict,
            submission.Eligible,
            FrozenEvidence.Read(submission.Evidence)
        );

    internal static string NameOf(RegisterSnapshot snapshot, string code, DateOnly day) =>
        snapshot.Find(code) is { } commune
        && commune.Columns.Units.VersionOn(commune.Unit, Days.Of(day)) is >= 0 and var version
            ? commune.Columns.UnitName(version)
            : code;

    /// <summary>The report; nothing when the unit has no commune on the day.</summary>
    public async Task<MadeReport?> Of(string unit, DateOnly day, KnownAt known)
    {
        RegisterSnapshot snapshot = await cache.Read(db, known);
        IReadOnlyList<CommuneRef> scope = ReviewScope.Under(snapshot, unit, day);
        return scope.Count == 0
            ? null
            : MadeReport.Of(
                reviewing.CaseOf(snapshot, day, scope, known).Case,
                MadeReport.ScopeOf(snapshot, unit, day),
                await DeviationsOf(
                    db,
                    [
                        .. scope.Select(one => new ReportRecord(
                            ReportSource.Commune,
                            one.Code,
                            NameOf(snapshot, one.Code, day)
                        )),
                    ],
                    day,
                    known
                )
            );
    }

    /// <summary>The deviations that hold on a day, as so many of their commune.</summary>
    internal static async Task<IReadOnlyList<ReportRecord>> DeviationsOf(
        ChiBoContext db,
        IReadOnlyList<ReportRecord> communes,
        DateOnly day,
        KnownAt known
    )
    {
        var rows = await (
            from row in db.Deviations.AsNoTracking().Known(known)
            where row.State == DeviationState.Approved || row.State == DeviationState.Withdrawn
            join unit in db.Units on row.UnitId equals unit.Id
            select new { Row = row, unit.Code }
        ).ToListAsync();
        Dictionary<string, int> counts = rows.Where(one => one.Row.HoldsOn(day))
            .CountBy(one => one.Code, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return
        [
            .. communes
                .Where(commune => counts.ContainsKey(commune.Key))
                .Select(commune => commune with { Counts = counts[commune.Key] }),
        ];
    }
}
