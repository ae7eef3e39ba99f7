using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations.Recording;

/// <summary>Enters an organisation, changes one from a day on, or puts right what was recorded of it.</summary>
internal sealed class RecordOrganisation(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    Permits permits,
    OrganisationTree tree
)
{
    /// <summary>Enters an organisation under a code that the program gives; the code is the result.</summary>
    /// <param name="fields">What it is.</param>
    /// <param name="against">Clauses that say no to it, kept with the reason of the act.</param>
    public Task<Outcome<string>> Enter(OrganisationFields fields, IReadOnlyList<string> against) =>
        acts.Do<string>(
            Header(fields, fields.Parent, against),
            async scope =>
            {
                if (await ParentOf(fields) is not { } parent)
                {
                    return OrganisationNotPossible.NoParentThen;
                }

                string committee = (await Rolls.CommitteeAbove(db, parent, fields.From))!.Organisation!.Code;
                string code = NewCodes.Next(
                    await NewCodes.TakenByOrganisations(db, committee),
                    committee,
                    NewCodes.Cell
                );
                Organisation organisation = scope.NewOrganisation(code);
                scope.Record(await Version(scope, organisation.Id, parent, fields, Period.Since(fields.From)));
                return code;
            }
        );

    /// <summary>From a day on it is otherwise: the present version ends, a new one begins.</summary>
    public Task<Outcome<long>> Change(string code, OrganisationFields fields, long filledInOn) =>
        Do(
            code,
            fields,
            filledInOn,
            async (scope, known, parent) =>
            {
                if (known.ValidFrom >= fields.From)
                {
                    return OrganisationNotPossible.NotAfter(known.ValidFrom.Value);
                }

                if (known.ValidTo <= fields.From)
                {
                    return OrganisationNotPossible.Overlaps;
                }

                scope.Shorten(known, act => known.With(act, known.Period with { To = fields.From }));
                Period period = known.Period with { From = fields.From };
                scope.Record(await Version(scope, known.OrganisationId, parent, fields, period));
                return scope.Act.Id;
            }
        );

    /// <summary>It never was as it is recorded: another version takes the place of the present one.</summary>
    public Task<Outcome<long>> Correct(string code, OrganisationFields fields, long filledInOn) =>
        Do(
            code,
            fields,
            filledInOn,
            async (scope, known, parent) =>
            {
                Period period = known.Period with { From = fields.From };
                bool isFree = !await db
                    .OrganisationVersions.Known(KnownAt.Now)
                    .AnyAsync(row =>
                        row.OrganisationId == known.OrganisationId
                        && row.Id != known.Id
                        && (row.ValidTo == null || row.ValidTo > period.From)
                        && (period.To == null || row.ValidFrom == null || row.ValidFrom < period.To)
                    );
                if (!isFree || !period.EndsAfterItBegins)
                {
                    return OrganisationNotPossible.Overlaps;
                }

                scope.Supersede(known);
                scope.Record(await Version(scope, known.OrganisationId, parent, fields, period));
                return scope.Act.Id;
            }
        );

    private ActHeader Header(OrganisationFields fields, string code, IReadOnlyList<string> against) =>
        new(ActKind.OrganisationRecorded, person.AccountId)
        {
            ActingFor = person.ActingFor,
            OrganisationCode = code,
            Reason = against.Count == 0 ? fields.Reason : $"{fields.Reason} [{string.Join("; ", against)}]",
        };

    private Task<Outcome<long>> Do(
        string code,
        OrganisationFields fields,
        long filledInOn,
        Func<ActScope, OrganisationVersion, int, Task<Outcome<long>>> work
    ) =>
        acts.Do<long>(
            Header(fields, code, []),
            async scope =>
            {
                OrganisationVersion? known = await db
                    .OrganisationVersions.Known(KnownAt.Now)
                    .Where(row => row.Organisation!.Code == code)
                    .OrderByDescending(row => row.ValidFrom != null)
                    .ThenByDescending(row => row.ValidFrom)
                    .FirstOrDefaultAsync();
                if (known is null || known.RecordedIn > filledInOn)
                {
                    return new OrganisationChangedSince();
                }

                if (await ParentOf(fields) is not { } parent)
                {
                    return OrganisationNotPossible.NoParentThen;
                }

                HashSet<int> below = await tree.Subtree([known.OrganisationId], fields.From, KnownAt.Now);
                return below.Contains(parent) ? OrganisationNotPossible.BelowItself : await work(scope, known, parent);
            }
        );

    private async Task<int?> ParentOf(OrganisationFields fields) =>
        (await permits.OnOrganisation(AccessAction.Establish, Sensitivity.Internal, fields.Parent)).IsAllowed
            ? await db
                .OrganisationVersions.Known(KnownAt.Now)
                .On(fields.From)
                .Where(row => row.Organisation!.Code == fields.Parent)
                .Select(row => (int?)row.OrganisationId)
                .SingleOrDefaultAsync()
            : null;

    private async Task<OrganisationVersion> Version(
        ActScope scope,
        int organisation,
        int parent,
        OrganisationFields fields,
        Period period
    )
    {
        List<string> codes = [.. fields.Units];
        return new OrganisationVersion
        {
            RecordedIn = scope.Act.Id,
            OrganisationId = organisation,
            Kind = fields.Kind,
            Name = fields.Name.Normalize(),
            ParentId = parent,
            UnitIds = await db
                .Units.Where(row => codes.Contains(row.Code))
                .OrderBy(row => row.Id)
                .Select(row => row.Id)
                .ToArrayAsync(),
            DecisionNumber = fields.DecisionNumber,
            DecisionDate = fields.DecisionDate,
            Period = period,
        };
    }
}
