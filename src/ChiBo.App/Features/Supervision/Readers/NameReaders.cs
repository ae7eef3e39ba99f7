using ChiBo.App.Features.Registers;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision.Readers;

/// <summary>Adds and ends readers of a case. Only a reader may.</summary>
internal sealed class NameReaders(CaseActs acts, CaseNames names)
{
    /// <summary>Names somebody.</summary>
    public Task<Outcome<long>> Add(CaseKind kind, long key, int account) =>
        acts.Do(
            kind,
            key,
            async (scope, place) =>
            {
                if (!(await names.MayBeNamed(place)).Any(one => one.Id == account))
                {
                    return new CannotBeNamed();
                }

                CaseReader? there = await Row(scope, kind, key, account);
                if (there is null)
                {
                    scope.Record(
                        new CaseReader
                        {
                            RecordedIn = scope.Act.Id,
                            Kind = kind,
                            CaseKey = key,
                            AccountId = account,
                            IsEnded = false,
                        }
                    );
                }
                else if (there.IsEnded)
                {
                    scope.Revise(there, next => next.IsEnded = false);
                }

                return key;
            }
        );

    /// <summary>Takes somebody off the list; somebody of the committee stays on it.</summary>
    public Task<Outcome<long>> End(CaseKind kind, long key, int account) =>
        acts.Do(
            kind,
            key,
            async (scope, place) =>
            {
                if (await Row(scope, kind, key, account) is not { IsEnded: false } there)
                {
                    return new NoSuchCase();
                }

                IReadOnlyList<NamedAccount> committee = await names.KeepersOf(place);
                IReadOnlyList<NamedAccount> named = await names.Named(kind, key);
                if (!named.Any(one => one.Id != account && committee.Contains(one)))
                {
                    return new LastOfTheCommittee();
                }

                scope.Revise(there, next => next.IsEnded = true);
                return key;
            }
        );

    private static Task<CaseReader?> Row(ActScope scope, CaseKind kind, long key, int account) =>
        scope
            .Db.CaseReaders.Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.Kind == kind && row.CaseKey == key && row.AccountId == account);
}
