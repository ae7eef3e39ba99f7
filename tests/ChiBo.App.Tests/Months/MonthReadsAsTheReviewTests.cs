using ChiBo.App.Features.Months;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Reading;
using ChiBo.TestKit;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Months;

/// <summary>The order that the board and the lock read from the database is the order that the review judges.</summary>
public sealed class MonthReadsAsTheReviewTests
{
    [Fact]
    public async Task The_lock_and_the_rule_name_the_same_cells_on_hostile_registers()
    {
        int compared = 0;
        int failed = 0;
        for (int seed = 1; seed <= 12; seed++)
        {
            await using TestDatabase database = await SqliteTestDatabase.Create();
            RegisterRows rows = HostileWork.AddTo(HostileRegister.Create(seed), seed);
            await using ChiBoContext db = database.Open();
            (
                await new RegisterActs(db, TimeProvider.System, database.Key).Do<ImportCounts>(
                    new ActHeader(ActKind.RegisterImported, null),
                    async scope => await RegisterImport.Run(scope, rows)
                )
            ).IsDone.ShouldBeTrue();
            db.ChangeTracker.Clear();
            RegisterSnapshot snapshot = RowReader.Read(db, KnownAt.Now).ToSnapshot();
            foreach (DateOnly day in HostileRegister.Days)
            {
                (int some, int wrong) = await Compare(db, snapshot, day, seed);
                compared += some;
                failed += wrong;
            }
        }

        compared.ShouldBeGreaterThan(20);
        failed.ShouldBeGreaterThan(3);
    }

    private static async Task<(int, int)> Compare(ChiBoContext db, RegisterSnapshot snapshot, DateOnly day, int seed)
    {
        int compared = 0;
        int failed = 0;
        GuidanceDocument guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;
        ReviewSession session = new Reviewer(snapshot, guidance.Parameters.On).Open(day);
        var month = MeetingMonth.LastCompleteBefore(day);
        foreach (CommuneRef commune in snapshot.Communes().Where(commune => commune.IsActiveOn(day)))
        {
            session.Decide(commune);
            string code = session.Describe().Code;
            foreach (Finding finding in session.DescribeOperation().Where(one => one.Rule == Rule.AgencyCellMeetsLast))
            {
                if (await FactsOf(db, code, month) is not { } facts)
                {
                    continue;
                }

                if (facts.Cells.FirstOrDefault(one => one.Code == finding.Subject) is not { } cell)
                {
                    continue;
                }

                compared++;
                failed += finding.Outcome == Outcome.Fail ? 1 : 0;
                string[] told = finding.Outcome == Outcome.Fail ? [.. finding.Missing] : [];
                string[] blocking =
                    facts.HeldFrom(cell.Id) is { } start && finding.Outcome != Outcome.Unknown
                        ? [.. facts.LockOf(cell).BlocksClosing(start).Select(one => one.Code)]
                        : [];
                blocking.SequenceEqual(told).ShouldBeTrue($"{seed} {day} {finding.Subject}: {string.Join(',', told)}");
                (facts.HeldFrom(cell.Id) is null).ShouldBe(finding.Operation!.MeetingStartedAt is null);
            }
        }

        return (compared, failed);
    }

    /// <summary>The month of the committee that serves the commune and no other.</summary>
    private static async Task<MonthFacts?> FactsOf(ChiBoContext db, string commune, MeetingMonth month)
    {
        int unit = await db.Units.Where(row => row.Code == commune).Select(row => row.Id).SingleAsync();
        var committees = await db
            .OrganisationVersions.Where(row =>
                row.Kind == OrganisationKind.CommuneCommittee && row.SupersededIn == null
            )
            .ToListAsync();
        var own = committees
            .GroupBy(row => row.OrganisationId)
            .FirstOrDefault(versions =>
                versions.All(row => row.UnitIds.SequenceEqual([unit]))
                && versions.Any(row => row.Period.Contains(month.FirstDay) || row.Period.Contains(month.LastDay))
            );
        return own is null ? null : await MonthFacts.Read(db, own.Key, month);
    }
}
