using System.Security.Cryptography;
using System.Text;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Undoing;
using ChiBo.TestKit.Databases;

namespace ChiBo.App.Tests.Reorganisations;

/// <summary>Reorganisations of a kept register: what each engine must do.</summary>
public abstract class ReorganisationContract : IAsyncLifetime
{
    private TestDatabase? database;

    protected TestDatabase Database => database!;

    protected abstract Task<TestDatabase> Create();

    public async ValueTask InitializeAsync() => database = await Create();

    public async ValueTask DisposeAsync()
    {
        if (database is not null)
        {
            await database.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected static Task<TestDatabase> OnPostgres()
    {
        Assert.SkipUnless(PostgresTestDatabase.IsThere, "No PostgreSQL server was started.");
        return PostgresTestDatabase.Create();
    }

    /// <summary>Does an act on a context of its own, with the verdicts that it changes.</summary>
    protected async Task<Outcome<T>> Act<T>(ActHeader header, Func<ActScope, Task<Outcome<T>>> work)
    {
        await using ChiBoContext db = Database.Open();
        return await new RegisterActs(db, TimeProvider.System, Database.Key).Do(header, work);
    }

    protected async Task Import(RegisterRows rows) =>
        (
            await Act<ImportCounts>(
                new ActHeader(ActKind.RegisterImported, null),
                async scope => await RegisterImport.Run(scope, rows)
            )
        ).IsDone.ShouldBeTrue();

    private protected async Task<PlannedReorganisation> Planned(Reorganisation what)
    {
        await using ChiBoContext db = Database.Open();
        Outcome<PlannedReorganisation> planned = await new ReorganisationReading(db).Plan(what);
        planned.IsDone.ShouldBeTrue(planned.Refusal?.English);
        return planned.Value!;
    }

    private protected async Task<Outcome<RecordedReorganisation>> Record(Reorganisation what, ReorganisationPlan seen)
    {
        await using ChiBoContext db = Database.Open();
        return await new RecordReorganisation(db, new RegisterActs(db, TimeProvider.System, Database.Key)).Handle(
            what,
            seen
        );
    }

    /// <summary>Plans and records, and hands over the number of the act.</summary>
    private protected async Task<RecordedReorganisation> Do(Reorganisation what)
    {
        Outcome<RecordedReorganisation> done = await Record(what, (await Planned(what)).Plan);
        done.IsDone.ShouldBeTrue(done.Refusal?.English);
        return done.Value!;
    }

    protected Task<Outcome<long>> Undo(long act) =>
        Act<long>(new ActHeader(ActKind.Undone, null) { Undoes = act }, scope => UndoAct.Run(scope, act));

    /// <summary>The register as known now, or after an act.</summary>
    protected async Task<RegisterRows> Known(long? after = null)
    {
        await using ChiBoContext db = Database.Open();
        return RowReader.Read(db, new KnownAt(after));
    }

    /// <summary>A digest of the register as known now, or after an act: its rows as text, whatever their order.</summary>
    protected async Task<string> Digest(long? after = null)
    {
        RegisterRows rows = await Known(after);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string line in Lines(rows).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    internal static IEnumerable<string> Lines(RegisterRows rows) =>
        rows.All()
            .Select(row =>
                row is OrganisationRow organisation
                    ? $"{organisation with { UnitCodes = [] }} {string.Join(';', organisation.UnitCodes)}"
                    : row.ToString()!
            );
}
