using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Establishments.Deviations;

/// <summary>Approves, refuses or takes back a deviation: the level above, and never who proposed it.</summary>
internal sealed class DecideDeviation(ChiBoContext db, RegisterActs acts, Permits permits, Person person)
{
    public Task<Outcome<long>> Handle(DeviationDecision decision) =>
        acts.Do<long>(
            new ActHeader(ActKind.DeviationMoved, person.AccountId)
            {
                ActingFor = person.ActingFor,
                Reason = decision.Reason ?? decision.Number,
            },
            scope => Decide(scope, decision)
        );

    private async Task<Outcome<long>> Decide(ActScope scope, DeviationDecision decision)
    {
        if (await db.Deviations.Known(KnownAt.Now).SingleOrDefaultAsync(one => one.Key == decision.Key) is not { } row)
        {
            return new DeviationNotFound();
        }

        string commune = await db.Units.Where(unit => unit.Id == row.UnitId).Select(unit => unit.Code).SingleAsync();
        if (!(await permits.OnUnit(AccessAction.Look, Sensitivity.Internal, commune)).IsAllowed)
        {
            return new DeviationNotFound();
        }

        if (!(await permits.OnUnit(AccessAction.Consent, Sensitivity.Internal, commune)).IsAllowed)
        {
            return new DeviationNotYours();
        }

        if (await ProposedBy(row) == person.AccountId && decision.State != DeviationState.Withdrawn)
        {
            return new DeviationOfOneself();
        }

        if (Refuse(row, decision) is { } refusal)
        {
            return refusal;
        }

        int? above = await CommitteeAbove(commune);
        scope.Revise(
            row,
            next =>
            {
                next.State = decision.State;
                if (decision.State == DeviationState.Withdrawn)
                {
                    next.WithdrawnOn = decision.On;
                }
                else
                {
                    next.ApprovedOn = decision.On;
                    next.ApprovalNumber = decision.Number;
                    next.ApprovedById = above;
                    next.ExpiresOn = decision.ExpiresOn ?? row.ExpiresOn;
                }

                next.EndReason = decision.State == DeviationState.Approved ? null : decision.Reason;
            }
        );
        return decision.Key;
    }

    private Refusal? Refuse(Deviation row, DeviationDecision decision)
    {
        DeviationState from =
            decision.State == DeviationState.Withdrawn ? DeviationState.Approved : DeviationState.Proposed;
        if (row.RecordedIn > decision.Seen || row.State != from || decision.State == DeviationState.Proposed)
        {
            return new DeviationChangedSince();
        }

        string? needed = decision.State == DeviationState.Approved ? decision.Number : decision.Reason;
        bool isAhead = decision.State != DeviationState.Withdrawn && decision.On > acts.Today;
        return string.IsNullOrWhiteSpace(needed) ? new DeviationIncomplete()
            : isAhead
            || decision.On < row.ProposedOn
            || (decision.State == DeviationState.Withdrawn && decision.On < acts.Today)
            || !ProposeDeviation.AreSound(row.BeginsOn, decision.ExpiresOn ?? row.ExpiresOn)
                ? new DeviationDays()
            : null;
    }

    private Task<int?> ProposedBy(Deviation row) =>
        db
            .Deviations.Where(first => first.Id == row.Key)
            .Join(db.Acts, first => first.RecordedIn, act => act.Id, (_, act) => act.AccountId)
            .SingleAsync();

    /// <summary>The organisation for which the person consents: the nearest above the commune within reach.</summary>
    private async Task<int?> CommitteeAbove(string commune)
    {
        List<string> mine =
        [
            .. permits.Reach(AccessAction.Consent, Sensitivity.Internal).Select(reach => reach.OrganisationCode),
        ];
        IReadOnlyList<string> path = await OrganisationPaths.OfUnit(db, commune, acts.Today) ?? [];
        string? nearest = path.FirstOrDefault(mine.Contains);
        return await db
            .Organisations.Where(one => one.Code == nearest)
            .Select(one => (int?)one.Id)
            .SingleOrDefaultAsync();
    }
}
