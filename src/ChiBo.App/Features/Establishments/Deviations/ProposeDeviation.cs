using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Establishments;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Establishments.Deviations;

/// <summary>Proposes a deviation; it means nothing until the level above approves it.</summary>
internal sealed class ProposeDeviation(ChiBoContext db, RegisterActs acts, Permits permits, Person person)
{
    public Task<Outcome<long>> Handle(NewDeviation asked) =>
        acts.Do<long>(
            new ActHeader(ActKind.DeviationMoved, person.AccountId)
            {
                ActingFor = person.ActingFor,
                Reason = asked.Reason,
            },
            scope => Propose(scope, asked)
        );

    /// <summary>Whether the days are in order: it expires after it begins, within five years.</summary>
    internal static bool AreSound(DateOnly begins, DateOnly expires) =>
        Domain.Register.Days.CanBeAsked(begins)
        && Domain.Register.Days.CanBeAsked(expires)
        && begins < expires
        && expires <= begins.AddYears(5);

    private async Task<Outcome<long>> Propose(ActScope scope, NewDeviation asked)
    {
        bool may = (await permits.OnUnit(AccessAction.Establish, Sensitivity.Internal, asked.Commune)).IsAllowed;
        if (!may)
        {
            return new DeviationNotYours();
        }

        if (RuleIds.OfOrganisation.All(rule => rule.Id() != asked.Rule) || string.IsNullOrWhiteSpace(asked.Reason))
        {
            return new DeviationIncomplete();
        }

        if (!AreSound(asked.BeginsOn, asked.ExpiresOn))
        {
            return new DeviationDays();
        }

        int? cell = null;
        if (asked.Cell is { } code)
        {
            cell = await DeviationRows.CellOf(db, asked.Commune, code);
            if (cell is null)
            {
                return new DeviationElsewhere(code);
            }
        }

        Deviation row = scope.Record(
            new Deviation
            {
                RecordedIn = scope.Act.Id,
                UnitId = await db.Units.Where(unit => unit.Code == asked.Commune).Select(unit => unit.Id).SingleAsync(),
                OrganisationId = cell,
                Rule = asked.Rule,
                Reason = asked.Reason,
                ProposedOn = acts.Today,
                BeginsOn = asked.BeginsOn,
                ExpiresOn = asked.ExpiresOn,
                State = DeviationState.Proposed,
            }
        );
        return row.Key;
    }
}
