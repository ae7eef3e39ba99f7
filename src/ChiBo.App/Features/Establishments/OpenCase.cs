using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Permissions;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Establishments;

/// <summary>Opens a case: the application is recorded, nothing of the register changes.</summary>
internal sealed class OpenCase(ChiBoContext db, RegisterActs acts, Permits permits, Person person)
{
    private readonly CaseTouches touched = new(permits);

    /// <summary>So far ahead may it take effect.</summary>
    private const int MostDaysAhead = 731;

    /// <summary>Records the application; its key is the result.</summary>
    public Task<Outcome<long>> Handle(NewCase asked) =>
        acts.Do<long>(
            new ActHeader(ActKind.EstablishmentMoved, person.AccountId)
            {
                ActingFor = person.ActingFor,
                Reason = asked.Grounds,
            },
            scope => Open(scope, asked)
        );

    private async Task<Outcome<long>> Open(ActScope scope, NewCase asked)
    {
        if (await CommitteeOf(asked.Commune, asked.What.On) is not { } committee)
        {
            return await IsThere(asked)
                ? new NoCommitteeThere(asked.Commune, asked.What.On)
                : new CommuneGone(asked.Commune, asked.What.On);
        }

        if (!await touched.May(committee.Code))
        {
            return new CaseNotYours();
        }

        if (RefuseDays(asked) is { } refusal)
        {
            return refusal;
        }

        string content = CaseRows.Written(asked.What);
        if (await OpenAlready(committee.Unit, content) is { } known)
        {
            return new CaseOpenAlready(known);
        }

        Outcome<CaseCourse> applied = new CaseCourse().Apply(asked.AppliedOn, acts.Today);
        if (!applied.IsDone)
        {
            return applied.Refusal;
        }

        Outcome<PlannedReorganisation> planned = await new ReorganisationReading(db).Plan(asked.What);
        if (!planned.IsDone)
        {
            return planned.Refusal;
        }

        if (planned.Value.Plan.Unplaced.Count > 0)
        {
            return new MembersWithoutCell(planned.Value.Plan.Unplaced);
        }

        if (await touched.Outside(planned.Value.Plan) is { } outside)
        {
            return new CaseOutside(outside);
        }

        scope.About(committee.Code);
        return scope
            .Record(
                new OrganisationCase
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = committee.Id,
                    UnitId = committee.Unit,
                    Kind = asked.Kind,
                    Stage = CaseStage.Applied,
                    AppliedOn = asked.AppliedOn,
                    EffectiveOn = asked.What.On,
                    Content = content,
                    Grounds = asked.Grounds,
                }
            )
            .Key;
    }

    private Refusal? RefuseDays(NewCase asked) =>
        string.IsNullOrWhiteSpace(asked.Grounds) ? new GroundsMissing()
        : asked.What.On < asked.AppliedOn ? new EffectiveTooEarly(asked.What.On, asked.AppliedOn)
        : asked.What.On > acts.Today.AddDays(MostDaysAhead)
            ? new EffectiveTooLate(asked.What.On, acts.Today.AddDays(MostDaysAhead))
        : null;

    private Task<bool> IsThere(NewCase asked) =>
        db
            .UnitVersions.Known(KnownAt.Now)
            .On(asked.What.On)
            .AnyAsync(row => row.Unit!.Code == asked.Commune && row.Kind == Domain.Units.UnitKind.Commune);

    private async Task<long?> OpenAlready(int unit, string content) =>
        (
            await db
                .OrganisationCases.Known(KnownAt.Now)
                .Where(row => row.UnitId == unit && row.Content == content)
                .Where(row => row.Stage < CaseStage.Recorded && row.Stage != CaseStage.ConsentRefused)
                .Select(row => (long?)row.Key)
                .FirstOrDefaultAsync()
        );

    /// <summary>The committee of a commune that is there on the day.</summary>
    private async Task<(int Id, string Code, int Unit)?> CommitteeOf(string commune, DateOnly on)
    {
        var unit = await db
            .UnitVersions.Known(KnownAt.Now)
            .On(on)
            .Where(row => row.Unit!.Code == commune && row.Kind == Domain.Units.UnitKind.Commune)
            .Select(row => new { row.UnitId })
            .FirstOrDefaultAsync();
        if (unit is null)
        {
            return null;
        }

        var found = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(on)
            .Where(row => row.Kind == OrganisationKind.CommuneCommittee)
            .Where(row => db.ServedUnits.Any(one => one.OrganisationVersionId == row.Id && one.UnitId == unit.UnitId))
            .OrderBy(row => row.OrganisationId)
            .Select(row => new { row.OrganisationId, row.Organisation!.Code })
            .FirstOrDefaultAsync();
        return found is null ? null : (found.OrganisationId, found.Code, unit.UnitId);
    }
}
