using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Samples.Nation;
using ChiBo.TestKit;

namespace ChiBo.App.Tests.Reorganisations;

/// <summary>What holds for every plan, over generated registers and steps.</summary>
public sealed class PlanPropertiesTests
{
    private const int Rounds = 150;

    /// <summary>Of generated cases as many as this at least must be possible: else nothing is shown.</summary>
    private const int LeastDone = 40;

    [Fact]
    public void Nobody_is_lost_nobody_is_twice_and_the_plan_names_what_it_ends() =>
        ForPlans(
            seed =>
            {
                var rows = new RegisterRows();
                foreach (
                    RegisterRows part in SyntheticNation.Parts(
                        SyntheticNation.InventUnits(4),
                        new NationPlan(seed, LeastMembers: 90, MostMembers: 120)
                    )
                )
                {
                    CaoPhong2018.Add(rows, part);
                }

                return rows;
            },
            new DateOnly(2017, 3, 1)
        );

    [Fact]
    public void The_same_holds_for_registers_as_bad_as_they_come() =>
        ForPlans(HostileRegister.Create, HostileRegister.Days[0]);

    private static void ForPlans(Func<int, RegisterRows> make, DateOnly on)
    {
        int done = 0;
        for (int seed = 1; seed <= Rounds; seed++)
        {
            RegisterRows rows = make((seed % 10) + 1);
            var random = new Random(seed);
            if (Step(rows, on, random) is not { } step)
            {
                continue;
            }

            var what = new Reorganisation(on, [step]);
            Outcome<ReorganisationPlan> plan = ReorganisationPlanner.Plan(rows, [], what, PlanBounds.None);
            if (plan is not { IsDone: true, Value.Unplaced.Count: 0 })
            {
                continue;
            }

            done++;
            Holds(rows, plan.Value, on, $"seed {seed}: {step}");
            ReorganisationPlanner
                .Plan(rows, [], what, PlanBounds.None)
                .Value!.Fingerprint()
                .ShouldBe(plan.Value.Fingerprint());
        }

        done.ShouldBeGreaterThanOrEqualTo(LeastDone);
    }

    private static void Holds(RegisterRows rows, ReorganisationPlan plan, DateOnly on, string about)
    {
        RegisterRows after = rows.After(plan);
        foreach (DateOnly day in (DateOnly[])[on.AddDays(-1), on, on.AddYears(1)])
        {
            // Who has left the Party by the day is moved nowhere.
            HashSet<string> left = [.. rows.Members.Where(row => row.LeftOn <= day).Select(row => row.Code)];
            List<string> before = Rolls(rows, day, left);
            Rolls(after, day, left).ShouldBe(before, about);
        }

        HashSet<string> gone =
        [
            .. plan.Lines.Where(line => line.Kind == PlanLineKind.OrganisationEnded).Select(line => line.Subject),
        ];
        after.Memberships.ShouldAllBe(row => !gone.Contains(row.OrganisationCode) || row.Period.To <= on, about);
        after.Positions.ShouldAllBe(row => !gone.Contains(row.OrganisationCode) || row.Period.To <= on, about);
        after.Organisations.ShouldAllBe(
            row => row.ParentCode == null || !gone.Contains(row.ParentCode) || row.Period.To <= on,
            about
        );
        plan.EndedRows.ShouldBeSubsetOf(rows.All(), about);
        plan.Entered.All().ShouldAllBe(row => PeriodOf(row) == null || PeriodOf(row)!.Value.EndsAfterItBegins, about);
        // Each row that ends is told: a line of its own, or one of the unit or organisation whose version it is.
        int told =
            plan.Lines.Count - plan.Count(PlanLineKind.UnitEntered) - plan.Count(PlanLineKind.OrganisationEntered);
        int ended =
            plan.EndedRows.Count()
            - (plan.Ended.Units.Count - plan.Ended.Units.DistinctBy(row => row.Code).Count())
            - (plan.Ended.Organisations.Count - plan.Ended.Organisations.DistinctBy(row => row.Code).Count())
            - (plan.Ended.Regulations.Count - plan.Ended.Regulations.DistinctBy(row => row.OrganisationCode).Count());
        told.ShouldBe(ended, about);
    }

    private static Period? PeriodOf(object row) => (Period?)row.GetType().GetProperty("Period")?.GetValue(row);

    /// <summary>Those on a main roll on the day, as often as they are on one.</summary>
    private static List<string> Rolls(RegisterRows rows, DateOnly day, HashSet<string> left) =>
        [
            .. rows
                .Memberships.Where(row => row.Kind == MembershipKind.Main && row.Period.Contains(day))
                .Select(row => row.MemberCode)
                .Where(member => !left.Contains(member))
                .Order(StringComparer.Ordinal),
        ];

    private static ReorganisationStep? Step(RegisterRows rows, DateOnly on, Random random)
    {
        T? One<T>(IReadOnlyList<T> all)
            where T : class => all.Count == 0 ? null : all[random.Next(all.Count)];
        List<OrganisationRow> active = rows.Organisations.FindAll(row => row.Period.Contains(on));
        List<OrganisationRow> cells = active.FindAll(row =>
            row.Kind is OrganisationKind.AgencyCell or OrganisationKind.OtherCell or OrganisationKind.ResidentialCell
        );
        List<UnitRow> communes = rows.Units.FindAll(row => row.Kind == UnitKind.Commune && row.Period.Contains(on));
        if (One(cells) is not { } cell)
        {
            return null;
        }

        string[] continuing = random.Next(2) == 0 ? [] : [Continuing.All];
        List<OrganisationRow> alike = active.FindAll(row => row.Kind == cell.Kind && row.Code != cell.Code);
        List<MembershipRow> roll = rows.Memberships.FindAll(row =>
            row.OrganisationCode == cell.Code && row.Kind == MembershipKind.Main && row.Period.Contains(on)
        );
        return random.Next(4) switch
        {
            0 => new DissolveOrganisations([cell.Code])
            {
                OthersTo = One(cells.FindAll(row => row.Code != cell.Code))?.Code,
            },
            1 when One(alike) is { } other => new MergeOrganisations(
                [cell.Code, other.Code],
                new MergedOrganisation(random.Next(2) == 0 ? cell.Code : "NEW", "Chi bộ mới")
            )
            {
                Continue = continuing,
            },
            2 when One(roll) is { } goes => new SplitOrganisation(
                cell.Code,
                [
                    new SplitPart("NEW", "Chi bộ mới")
                    {
                        Members = [goes.MemberCode],
                        Units = [.. cell.UnitCodes.Take(1)],
                    },
                ]
            ),
            3 when communes.Count > 1 => new MergeUnits(
                [.. communes.Take(2).Select(row => row.Code)],
                new NewUnit("NEW-X", "Xã Mới", communes[0].ParentCode ?? "H")
            )
            {
                Committee = new MergedOrganisation("NEW-DU", "Đảng ủy mới", "HU"),
                Continue = continuing,
            },
            _ => null,
        };
    }
}
