using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;

namespace ChiBo.App.Features.Establishments;

/// <summary>
/// The committee decides a case, and the register changes with it in one act: the same plan as was appraised, or nothing. The act is
/// undone whole; the case then stands where it stood before.
/// </summary>
internal sealed class DecideCase(ChiBoContext db, RegisterActs acts, Permits permits, Person person)
{
    public Task<Outcome<long>> Handle(CaseDecision decision) =>
        acts.Do<long>(
            new ActHeader(ActKind.EstablishmentDecided, person.AccountId) { ActingFor = person.ActingFor },
            scope => Decide(scope, decision)
        );

    private async Task<Outcome<long>> Decide(ActScope scope, CaseDecision decision)
    {
        Outcome<OpenedCase> opened = await OpenedCase.For(
            db,
            permits,
            AccessAction.Establish,
            decision.Key,
            decision.Seen,
            acts.Today
        );
        if (!opened.IsDone)
        {
            return opened.Refusal;
        }

        (var row, CaseCourse course, string committee, _) = opened.Value;
        Outcome<CaseCourse> decided = course.Decide(decision.Number, decision.On, acts.Today);
        if (!decided.IsDone)
        {
            return decided.Refusal;
        }

        if (row.EffectiveOn < decision.On)
        {
            return new EffectiveTooEarly(row.EffectiveOn, decision.On);
        }

        Outcome<PlannedReorganisation> planned = await PlanAsAppraised(row.What(), row.Fingerprint, decision);
        if (!planned.IsDone)
        {
            return planned.Refusal;
        }

        if (await new CaseTouches(permits).Outside(planned.Value.Plan) is { } outside)
        {
            return new CaseOutside(outside);
        }

        scope.About(committee);
        scope.Because($"{CaseNames.In(Language.Vietnamese, row.Kind)}: {decision.Number}. {row.Grounds}");
        await RecordReorganisation.Write(scope, planned.Value);
        scope.Revise(
            row,
            next =>
            {
                next.Follow(decided.Value.Record().Value!);
                next.CarriedOutIn = scope.Act.Id;
            }
        );
        return scope.Act.Id;
    }

    private async Task<Outcome<PlannedReorganisation>> PlanAsAppraised(
        Reorganisation what,
        string? fingerprint,
        CaseDecision decision
    )
    {
        var reading = new ReorganisationReading(db);
        Outcome<PlannedReorganisation> again = await reading.Plan(what);
        if (!again.IsDone || again.Value.Plan.Fingerprint() != fingerprint)
        {
            return again.IsDone ? new AppraisalOutdated() : again.Refusal;
        }

        if (RecordReorganisation.Refuse(again.Value) is { } refusal)
        {
            return refusal;
        }

        return await reading.Plan(what with { DecisionNumber = decision.Number, DecisionDate = decision.On });
    }
}
