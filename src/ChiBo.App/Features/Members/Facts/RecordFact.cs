using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>A fact of a member that is to be recorded or changed.</summary>
/// <param name="Member">The member's code.</param>
/// <param name="Kind">Which sort.</param>
/// <param name="FilledInOn">The last act about the member that the form was filled in on.</param>
/// <param name="Reason">Why; needed for what is corrected, struck out or late.</param>
internal sealed record FactRequest(string Member, MemberFactKind Kind, long FilledInOn, string? Reason)
{
    public FactFields Fields { get; init; } = new();
}

/// <summary>Records, ends, corrects and strikes out facts of a member, each as an act.</summary>
internal sealed class RecordFact(ChiBoContext db, RegisterActs acts, Person person, FactChecks checks)
{
    /// <summary>Records a new fact. One lives in one place: where a member lived until then ends.</summary>
    public Task<Outcome<long>> Record(FactRequest request) =>
        Do(
            ActKind.FactsRecorded,
            request,
            async (scope, record) =>
            {
                if (IsLateWithoutReason(request, request.Fields.From))
                {
                    return FactNotPossible.NeedsAReason;
                }

                if (request.Fields.What is MemberEvents.Official or MemberEvents.Left)
                {
                    return await RecordEvent(scope, record, request.Fields);
                }

                if (await PlaceOf(request) is not { } place)
                {
                    return FactNotPossible.NoSuchPlace(request.Fields.Place ?? "");
                }

                DatedFact fact = request.Fields.Make(request.Kind, scope.Act.Id, record.Member.Id, place);
                DatedFact? until = await EndsWith(fact, record);
                if (await checks.Of(fact, record, until?.Id) is { } fault)
                {
                    return fault;
                }

                if (until is not null)
                {
                    scope.Shorten(until, act => until.With(act, until.Period with { To = fact.ValidFrom }));
                }

                scope.Record(fact);
                return scope.Act.Id;
            }
        );

    /// <summary>Ends a fact on the day in <see cref="FactFields.To"/>.</summary>
    public Task<Outcome<long>> End(FactRequest request, long fact) =>
        Change(
            ActKind.FactsRecorded,
            request,
            fact,
            (scope, known) =>
            {
                DateOnly on = request.Fields.To!.Value;
                if (known.ValidFrom >= on || known.ValidTo <= on)
                {
                    return FactNotPossible.EndsBeforeItBegins;
                }

                if (IsLateWithoutReason(request, on))
                {
                    return FactNotPossible.NeedsAReason;
                }

                scope.Shorten(known, act => known.With(act, known.Period with { To = on }));
                return scope.Act.Id;
            }
        );

    /// <summary>Puts another fact in the place of one that is wrong.</summary>
    public Task<Outcome<long>> Correct(FactRequest request, long fact) =>
        Do(
            ActKind.FactsCorrected,
            request,
            async (scope, record) =>
            {
                if (await MemberFactKinds.Current(db, request.Kind, record.Member.Id, fact) is not { } known)
                {
                    return new FactIsGone();
                }

                if (await PlaceOf(request) is not { } place)
                {
                    return FactNotPossible.NoSuchPlace(request.Fields.Place ?? "");
                }

                DatedFact corrected =
                    known is Membership
                        ? known.With(scope.Act, request.Fields.Period)
                        : request.Fields.Make(request.Kind, scope.Act.Id, record.Member.Id, place);
                if (await checks.Of(corrected, record, fact) is { } fault)
                {
                    return fault;
                }

                scope.Supersede(known);
                scope.Record(corrected);
                return scope.Act.Id;
            }
        );

    /// <summary>Strikes out a fact that never was so; it stays in the history, superseded, with the reason.</summary>
    public Task<Outcome<long>> Strike(FactRequest request, long fact) =>
        Change(
            ActKind.FactsCorrected,
            request,
            fact,
            (scope, known) =>
            {
                // On no roll at all a member would be nobody's to see; a wrong membership is corrected, or ended by a transfer.
                if (known is Membership { Kind: MembershipKind.Main })
                {
                    return new FactIsGone();
                }

                scope.Supersede(known);
                return scope.Act.Id;
            }
        );

    private Task<Outcome<long>> Change(
        ActKind kind,
        FactRequest request,
        long fact,
        Func<ActScope, DatedFact, Outcome<long>> change
    ) =>
        Do(
            kind,
            request,
            async (scope, record) =>
                await MemberFactKinds.Current(db, request.Kind, record.Member.Id, fact) is { } known
                    ? change(scope, known)
                    : new FactIsGone()
        );

    private Task<Outcome<long>> Do(
        ActKind kind,
        FactRequest request,
        Func<ActScope, MemberRecord, Task<Outcome<long>>> work
    ) =>
        acts.Do<long>(
            new ActHeader(kind, person.AccountId) { ActingFor = person.ActingFor, Reason = request.Reason },
            async scope =>
            {
                if (await MemberRecord.Read(db, request.Member, KnownAt.Now) is not { } record)
                {
                    return new NoSuchMember(request.Member);
                }

                return record.LastAct > request.FilledInOn
                    ? new MemberChangedSince(request.Member)
                    : await work(scope, record);
            }
        );

    private bool IsLateWithoutReason(FactRequest request, DateOnly? since) =>
        request.Reason is null && LateEntry.IsLate(acts.Today, since);

    /// <summary>The number of the place; 0 for a sort of fact that has none, nothing for a code that nobody has.</summary>
    private async Task<int?> PlaceOf(FactRequest request)
    {
        string? code = request.Fields.Place;
        return request.Kind switch
        {
            MemberFactKind.Position => await db
                .Organisations.Where(row => row.Code == code)
                .Select(row => (int?)row.Id)
                .SingleOrDefaultAsync(),
            MemberFactKind.Post or MemberFactKind.Residence => await db
                .Units.Where(row => row.Code == code)
                .Select(row => (int?)row.Id)
                .SingleOrDefaultAsync(),
            _ => 0,
        };
    }

    /// <summary>The residence that ends where a new one begins.</summary>
    private async Task<DatedFact?> EndsWith(DatedFact fact, MemberRecord record) =>
        fact is Residence
        && record.Residences.FirstOrDefault(row =>
            row.IsCurrent && row.ValidTo is null && (row.ValidFrom is null || row.ValidFrom < fact.ValidFrom)
        )
            is { } open
            ? await MemberFactKinds.Current(db, MemberFactKind.Residence, record.Member.Id, open.Id)
            : null;

    private async Task<Outcome<long>> RecordEvent(ActScope scope, MemberRecord record, FactFields fields)
    {
        MemberDetails known = await db.MemberDetails.SingleAsync(row =>
            row.MemberId == record.Member.Id && row.SupersededIn == null
        );
        (MemberDetails? changed, FactNotPossible? refusal) = MemberEvents.Apply(scope.Act, known, fields);
        if (changed is null)
        {
            return refusal!;
        }

        scope.Supersede(known);
        scope.Record(changed);
        return scope.Act.Id;
    }
}
