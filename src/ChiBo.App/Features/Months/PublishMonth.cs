using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;

namespace ChiBo.App.Features.Months;

/// <summary>
/// Publishes what a person has accepted for a whole month. The agency cell is held to the order of II.2.b over what the plan
/// itself says; holidays, and people who would be at two meetings, are confirmed first, as of a single meeting.
/// </summary>
internal sealed class PublishMonth(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    NoticeWriter notices,
    TimeProvider clock
)
{
    /// <summary>All of the lines, or nothing.</summary>
    /// <param name="committee">Code of the commune committee.</param>
    /// <param name="lines">The meetings, one for each cell.</param>
    /// <param name="confirmed">That what was named of their times is known, and why they are kept to.</param>
    public Task<Outcome<long>> Handle(
        string committee,
        IReadOnlyList<PlannedFields> lines,
        PlanConfirmation? confirmed
    ) =>
        acts.Do<long>(
            new ActHeader(ActKind.MonthPlanned, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = committee,
            },
            async scope =>
            {
                var checks = new MonthChecks(db, clock.LocalNow());
                int organisation = db.Organisations.Where(row => row.Code == committee).Select(row => row.Id).Single();
                var rows = new List<PlannedRow>();
                foreach (PlannedFields line in lines.DistinctBy(line => line.Cell))
                {
                    MonthFacts own = await checks.Facts(organisation, line.Month);
                    Outcome<PlannedRow> planned = own.Cells.Any(cell => cell.Code == line.Cell)
                        ? await checks.Check(line)
                        : new CellNotActive(line.Day);
                    if (!planned.IsDone)
                    {
                        return new LineOfPlan(line.Cell, planned.Refusal);
                    }

                    rows.Add(planned.Value);
                }

                if (rows is not [var first, ..])
                {
                    return new NothingToPublish();
                }

                MonthFacts after = rows.Aggregate(first.Facts, (facts, row) => facts.With(row.Meeting(scope.Act.Id)));
                foreach (PlannedRow row in rows)
                {
                    if (row.WhyOutOfOrder(after) is { } refusal)
                    {
                        return new LineOfPlan(row.Cell.Name, refusal);
                    }
                }

                if (PlanConfirmation.WhyNot(scope, await Cautions(rows, scope.Act.Id), confirmed) is { } unconfirmed)
                {
                    return unconfirmed;
                }

                foreach (PlannedRow row in rows)
                {
                    await row.Record(scope);
                    await row.Tell(scope, notices);
                }

                return scope.Act.Id;
            }
        );

    /// <summary>What is named of each line, beside what is planned already and the lines before it: a clash is told once.</summary>
    private async Task<IReadOnlyList<PlanCaution>> Cautions(IReadOnlyList<PlannedRow> rows, long act)
    {
        MonthFacts facts = rows[0].Facts.Without(rows.Select(row => row.Cell.Id));
        var all = new List<PlanCaution>();
        foreach (PlannedRow row in rows)
        {
            all.AddRange((await row.Cautions(db, facts)).Select(one => one.Of(row.Cell)));
            facts = facts.With(row.Meeting(act));
        }

        return all;
    }
}
