using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Register;
using ChiBo.Storage.Undoing;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Overview;

/// <summary>The acts that the sequences are made of.</summary>
public abstract partial class FiguresContract
{
    private async Task SomeAct(Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                clock.Today = clock.Today.AddDays(random.Next(1, 40));
                await CatchUp(all => all.Run(clock.Today));
                break;
            case 1:
                await Do(ActKind.FactsRecorded, scope => Shorten(scope, random));
                break;
            case 2:
                await Do(ActKind.FactsRecorded, scope => Meet(scope, random));
                break;
            case 3:
                await Do(
                    ActKind.FactsRecorded,
                    scope =>
                    {
                        int[] cells = [.. scope.Db.Organisations.Select(row => row.Id).Order()];
                        DateOnly by = clock.Today.AddDays(random.Next(-120, 20));
                        DateOnly? on = random.Next(3) == 0 ? null : by.AddDays(random.Next(-5, 5));
                        return Proposed(scope, cells[random.Next(cells.Length)], by, on);
                    }
                );
                break;
            case 4:
                await Do(ActKind.FactsRecorded, scope => EndCell(scope, random));
                break;
            default:
                await UndoLast();
                break;
        }
    }

    private static Task<Outcome<ImportCounts>> Done() =>
        Task.FromResult<Outcome<ImportCounts>>(new ImportCounts(0, 0, 0));

    private Task<Outcome<ImportCounts>> Shorten(ActScope scope, Random random)
    {
        Membership[] open =
        [
            .. scope
                .Db.Memberships.Where(row =>
                    row.SupersededIn == null && row.ValidTo == null && row.ValidFrom < new DateOnly(2050, 1, 1)
                )
                .OrderBy(row => row.Id),
        ];
        if (open.Length == 0)
        {
            return Done();
        }

        Membership chosen = open[random.Next(open.Length)];
        DateOnly end = clock.Today.AddDays(random.Next(-150, 300));
        if (chosen.ValidFrom is { } from && end <= from)
        {
            end = from.AddDays(1);
        }

        scope.Supersede(chosen);
        scope.Record(chosen.With(scope.Act, new Period(chosen.ValidFrom, end)));
        return Done();
    }

    private Task<Outcome<ImportCounts>> Meet(ActScope scope, Random random)
    {
        int[] cells = [.. scope.Db.Organisations.Select(row => row.Id).Order()];
        int cell = cells[random.Next(cells.Length)];
        DateOnly month = clock.Today.AddDays(1 - clock.Today.Day).AddMonths(-random.Next(6));
        MeetingRecord? there = scope.Db.Meetings.FirstOrDefault(row =>
            row.OrganisationId == cell
            && row.Month == month
            && row.Kind == MeetingKind.Regular
            && row.SupersededIn == null
        );
        if (there is not null)
        {
            scope.Supersede(there);
        }

        DateTime at = month.AddDays(random.Next(27)).ToDateTime(new TimeOnly(7 + random.Next(10), 0));
        scope.Record(
            new MeetingRecord
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = cell,
                Month = month,
                Kind = MeetingKind.Regular,
                StartsAt = at,
                EndsAt = at.AddHours(2),
                State = MeetingState.Held,
            }
        );
        return Done();
    }

    private Task<Outcome<ImportCounts>> EndCell(ActScope scope, Random random)
    {
        OrganisationVersion[] open =
        [
            .. scope
                .Db.OrganisationVersions.Where(row =>
                    row.SupersededIn == null && row.ValidTo == null && row.ValidFrom < new DateOnly(2050, 1, 1)
                )
                .OrderBy(row => row.Id),
        ];
        if (open.Length == 0)
        {
            return Done();
        }

        OrganisationVersion chosen = open[random.Next(open.Length)];
        DateOnly end = clock.Today.AddDays(random.Next(-120, 60));
        if (chosen.ValidFrom is { } from && end <= from)
        {
            end = from.AddDays(1);
        }

        scope.Supersede(chosen);
        scope.Record(
            new OrganisationVersion
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = chosen.OrganisationId,
                Kind = chosen.Kind,
                Name = chosen.Name,
                ParentId = chosen.ParentId,
                UnitIds = chosen.UnitIds,
                ValidFrom = chosen.ValidFrom,
                ValidTo = end,
            }
        );
        return Done();
    }

    private static Task<Outcome<ImportCounts>> Proposed(ActScope scope, int cell, DateOnly by, DateOnly? answered)
    {
        scope.Record(
            new Proposal
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = cell,
                Addressee = Addressee.Government,
                Title = "Mương tiêu Mẫu",
                Text = "Đề nghị nạo vét mương tiêu.",
                AnswerBy = by,
                State = answered is null ? ProposalState.Sent : ProposalState.Answered,
                SentOn = by.AddDays(-15),
                AnsweredOn = answered,
                Answer = answered is null ? null : AnswerKind.Accepted,
            }
        );
        return Done();
    }

    private static int CellOf(ChiBoContext db, int commune) =>
        db
            .ServedUnits.Where(row => row.UnitId == commune)
            .Join(
                db.OrganisationVersions,
                row => row.OrganisationVersionId,
                version => version.Id,
                (_, version) => version
            )
            .Where(version => version.SupersededIn == null)
            .OrderBy(version => version.Id)
            .Select(version => version.OrganisationId)
            .First();

    private async Task UndoLast()
    {
        await using ChiBoContext db = database!.Open();
        long last = await db.Acts.MaxAsync(act => act.Id);
        if (last > 1)
        {
            await new RegisterActs(db, clock, database.Key).Do(
                new ActHeader(ActKind.Undone, null) { Undoes = last },
                scope => UndoAct.Run(scope, last)
            );
        }
    }
}
