using ChiBo.App.Features.Establishments.Gate;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Transfers;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Reorganisations;

/// <summary>Records a reorganisation as one act, all of it or nothing; the act can be undone whole.</summary>
internal sealed class RecordReorganisation(ChiBoContext db, RegisterActs acts)
{
    /// <summary>So many organisations are asked for what lies above all of them; an act on more is about none of them.</summary>
    private const int MostAsked = 100;

    /// <summary>Records what the plan says now; declines when that is not what was looked at.</summary>
    /// <param name="what">What is asked for.</param>
    /// <param name="seen">The plan that was looked at.</param>
    /// <param name="person">Who does it; nothing for the program itself.</param>
    /// <param name="receiving">Cells to which members may be sent by residence; nothing when all are.</param>
    public async Task<Outcome<RecordedReorganisation>> Handle(
        Reorganisation what,
        ReorganisationPlan seen,
        Person? person = null,
        IReadOnlySet<string>? receiving = null
    )
    {
        var reading = new ReorganisationReading(db);
        string fingerprint = seen.Fingerprint();
        return await acts.Do<RecordedReorganisation>(
            new ActHeader(ActKind.Reorganised, person?.AccountId)
            {
                ActingFor = person?.ActingFor,
                Reason = what.Reason,
                OrganisationCode = await AboveAll(seen),
            },
            async scope =>
            {
                Outcome<PlannedReorganisation> planned = await reading.Plan(what, receiving);
                if (!planned.IsDone)
                {
                    return planned.Refusal;
                }

                ReorganisationPlan plan = planned.Value.Plan;
                if (plan.Fingerprint() != fingerprint)
                {
                    return new PlanOutdated();
                }

                if (Refuse(planned.Value) is { } refusal)
                {
                    return refusal;
                }

                await Write(scope, planned.Value);
                return new RecordedReorganisation(scope.Act.Id, plan);
            }
        );
    }

    /// <summary>Why a plan cannot be done; nothing when it can.</summary>
    public static Refusal? Refuse(PlannedReorganisation planned)
    {
        if (planned.Plan.Unplaced.Count > 0)
        {
            return new MembersWithoutCell(planned.Plan.Unplaced);
        }

        return EstablishmentGate.Refuse(
            planned.Foundings(),
            () => planned.Known.Rows.After(planned.Plan),
            planned.Deviations,
            planned.Rules
        );
    }

    /// <summary>Writes a plan inside an act: all of it belongs to that act, and is undone with it.</summary>
    public static async Task Write(ActScope scope, PlannedReorganisation planned)
    {
        await RegisterEdit.Run(scope, planned.Plan.EndedRows, planned.Known.Numbers, planned.Plan.Entered);
        await EndTransfers(scope, planned.Plan);
    }

    private static async Task EndTransfers(ActScope scope, ReorganisationPlan plan)
    {
        List<long> ids = [.. plan.Transfers.Select(transfer => transfer.Id)];
        foreach (Transfer transfer in await scope.Db.Transfers.Where(row => ids.Contains(row.Id)).ToListAsync())
        {
            transfer.State = TransferState.Withdrawn;
            transfer.EndReason = $"Tổ chức được sắp xếp lại từ ngày {plan.On:dd/MM/yyyy}.";
            transfer.EndedIn = scope.Act.Id;
        }
    }

    /// <summary>The lowest organisation that lies above all that are touched: the act is about it.</summary>
    private async Task<string?> AboveAll(ReorganisationPlan plan)
    {
        HashSet<string> touched =
        [
            .. plan.Ended.Organisations.Select(row => row.Code),
            .. plan.Entered.Memberships.Select(row => row.OrganisationCode),
        ];
        if (touched.Count > MostAsked)
        {
            return null;
        }

        List<string>? common = null;
        foreach (string code in touched)
        {
            if (await OrganisationPaths.OfOrganisation(db, code, plan.On) is { } path)
            {
                common = common is null ? [.. path] : [.. common.Where(path.Contains)];
            }
        }

        return common?.FirstOrDefault();
    }
}

/// <summary>A reorganisation that was recorded.</summary>
/// <param name="Act">Number of the act.</param>
/// <param name="Plan">What it did.</param>
internal sealed record RecordedReorganisation(long Act, ReorganisationPlan Plan);
