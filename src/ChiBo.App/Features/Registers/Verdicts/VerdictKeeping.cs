using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Overview.Keeping;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Local;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Registers.Verdicts;

/// <summary>
/// Keeps the verdict of every commune beside the register, with the day on which it next changes by itself: the page of a
/// nation reads them and decides nothing.
/// </summary>
internal static class VerdictKeeping
{
    /// <summary>Decides again what an act touched; inside its transaction.</summary>
    public static async Task AfterAct(ActScope scope, DateOnly today)
    {
        if (!scope.Act.ChangesRegister)
        {
            return;
        }

        if (scope.Act.Touches is null)
        {
            await DecideAll(scope.Db, today, scope.Act.Id);
        }
        else
        {
            HashSet<int> above =
            [
                .. scope.Recorded.Concat(scope.Superseded).OfType<UnitVersion>().Select(unit => unit.UnitId),
                .. scope.Recorded.OfType<LocalRegulation>().Select(row => row.UnitId),
            ];
            var touched = new HashSet<int>(await TouchedCommunes.Of(scope));
            if (above.Count > 0)
            {
                touched.UnionWith(await CommunePlaces.Within(scope.Db, above));
            }

            if (touched.Count > 0)
            {
                await Decide(scope.Db, touched, today, scope.Act.Id);
            }
        }
    }

    /// <summary>Decides again those whose verdict has changed by itself since; how many they were.</summary>
    public static async Task<int> CatchUp(ChiBoContext db, DateOnly today)
    {
        List<int> due = await db
            .CommuneVerdicts.Where(row => row.NextChangeOn <= today || row.DecidedOn > today)
            .Select(row => row.UnitId)
            .ToListAsync();
        List<int> begun = await db
            .UnitVersions.Where(version =>
                version.SupersededIn == null
                && version.Kind == UnitKind.Commune
                && (version.ValidFrom == null || version.ValidFrom <= today)
                && (version.ValidTo == null || version.ValidTo > today)
                && !db.CommuneVerdicts.Any(row => row.UnitId == version.UnitId)
            )
            .Select(version => version.UnitId)
            .ToListAsync();
        var communes = new HashSet<int>([.. due, .. begun]);
        if (communes.Count > 0)
        {
            long last = await db.Acts.MaxAsync(act => act.Id);
            await Decide(db, communes, today, last);
        }

        return communes.Count;
    }

    private static async Task Decide(ChiBoContext db, IReadOnlySet<int> communes, DateOnly today, long act)
    {
        RegisterPart part = await CommuneParts.Of(db, communes);
        RegisterRows rows = RowReader.Read(db, KnownAt.Now, part);
        await Keep(db, communes, rows.ToSnapshot(), today, act, part.Organisations);
    }

    private static async Task DecideAll(ChiBoContext db, DateOnly today, long act)
    {
        RegisterSnapshot snapshot = SnapshotReader.Read(db, KnownAt.Now);
        List<string> codes = [.. snapshot.Communes().Select(commune => commune.Code)];
        List<int> known = await db.CommuneVerdicts.Select(row => row.UnitId).ToListAsync();
        Dictionary<string, int> ids = await db.Units.ToDictionaryAsync(unit => unit.Code, unit => unit.Id);
        var all = new HashSet<int>([.. codes.Select(code => ids[code]), .. known]);
        await Keep(db, all, snapshot, today, act);
    }

    private static async Task Keep(
        ChiBoContext db,
        IReadOnlySet<int> communes,
        RegisterSnapshot snapshot,
        DateOnly today,
        long act,
        IReadOnlySet<int>? organisations = null
    )
    {
        if (GuidanceLibrary.Embedded.InForceOn(today) is not { } guidance)
        {
            return;
        }

        var reviewer = new Reviewer(snapshot, LocalRules.Read(db, KnownAt.Now).Over(guidance));
        Dictionary<int, CommuneVerdictRow> kept = await db
            .CommuneVerdicts.Where(row => communes.Contains(row.UnitId))
            .ToDictionaryAsync(row => row.UnitId);
        Dictionary<int, string> codes = await db
            .Units.Where(unit => communes.Contains(unit.Id))
            .ToDictionaryAsync(unit => unit.Id, unit => unit.Code);
        foreach (int unit in communes)
        {
            CommuneVerdictRow? row = kept.GetValueOrDefault(unit);
            CommuneReview? review = reviewer.Review(codes[unit], today);
            if (review is null)
            {
                if (row is not null)
                {
                    db.CommuneVerdicts.Remove(row);
                }

                continue;
            }

            CommuneRef commune = snapshot.Find(review.Code)!.Value;
            CommuneVerdictRow decided = row ?? db.CommuneVerdicts.Add(NewRow(unit)).Entity;
            Fill(decided, review, today, act);
            decided.NextChangeOn = NextChange.After(reviewer, commune, today);
        }

        await db.SaveChangesAsync();
        IReadOnlyList<MeetingMonth> months = await FiguresKeeping.KeptMonths(db, today);
        await FiguresKeeping.Keep(db, codes, reviewer, organisations, today, months);
    }

    private static CommuneVerdictRow NewRow(int unit) =>
        new()
        {
            UnitId = unit,
            Name = "",
            Verdict = 0,
            Failures = 0,
            Unknowns = 0,
            DecidedOn = default,
            DecidedAfter = 0,
        };

    private static void Fill(CommuneVerdictRow row, CommuneReview review, DateOnly today, long act)
    {
        row.Name = review.Name;
        row.Verdict = (byte)review.Verdict;
        row.Eligible = review.Verdict == Verdict.NoAgencyCell ? review.Eligible : null;
        row.Failures = review.Findings.Count(finding => finding.Outcome == Outcome.Fail);
        row.Unknowns = review.Findings.Count(finding => finding.Outcome == Outcome.Unknown);
        row.DecidedOn = today;
        row.DecidedAfter = act;
    }
}
