using ChiBo.App.Features.Campaigns;
using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using ChiBo.Samples.Nation;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Audit;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Reading;
using Microsoft.Data.Sqlite;

namespace ChiBo.Bench;

/// <summary>
/// Two campaigns of the nation (III.2-a), from opening to comparison, against a plain review of it on both days from the same
/// file: what is kept of each commune must not cost many times what deciding it costs.
/// </summary>
internal static class CampaignRatio
{
    private static readonly DateOnly First = new(2016, 1, 1);
    private static readonly DateOnly Second = new(2020, 1, 1);

    public static Result Measure(int communes)
    {
        string folder = Directory.CreateTempSubdirectory("chibo-bench-").FullName;
        try
        {
            var settings = DatabaseSettings.File(Path.Combine(folder, "chibo.db"));
            using AuditKey key = AuditKey.OpenOrCreate(Path.Combine(folder, "audit-key.pem"));
            Fill(settings, key, communes).GetAwaiter().GetResult();
            double plain = Clock.Once(() => Review(settings));
            double campaign = Clock.Once(() => Run(settings, key, communes).GetAwaiter().GetResult());
            Console.Error.WriteLine(
                $"{communes} communes: two plain reviews {plain:0.00} s, two campaigns compared {campaign:0.00} s"
            );
            return new Result("campaigns-by-plain-reviews", campaign / plain, 8);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Review(DatabaseSettings settings)
    {
        using var db = new ChiBoContext(settings.Options());
        RegisterSnapshot snapshot = SnapshotReader.Read(db, KnownAt.Now);
        Reviewer reviewer = CampaignReview.Of(db, snapshot, First, Language.Vietnamese).Reviewer;
        int changed = Comparison
            .Between(reviewer.Review(snapshot.Communes(), First), reviewer.Review(snapshot.Communes(), Second))
            .Count();
        GC.KeepAlive(changed);
    }

    private static async Task Run(DatabaseSettings settings, AuditKey key, int communes)
    {
        using var cache = new RegisterCache();
        long first = await Campaign(settings, key, cache, First, communes / 10);
        long second = await Campaign(settings, key, cache, Second, communes / 10);
        await using var db = new ChiBoContext(settings.Options());
        ComparedCampaigns compared = await CompareCampaigns.Read(
            db,
            (await CampaignFile.Find(db, first))!,
            (await CampaignFile.Find(db, second))!,
            null
        );
        if (compared.Total.After.Total != communes)
        {
            throw new InvalidOperationException($"{compared.Total.After.Total} of {communes} communes were compared.");
        }
    }

    /// <summary>Opens, submits all, returns some, submits them again, accepts all, closes.</summary>
    private static async Task<long> Campaign(
        DatabaseSettings settings,
        AuditKey key,
        RegisterCache cache,
        DateOnly cutOff,
        int returned
    )
    {
        await using var db = new ChiBoContext(settings.Options());
        var acts = new RegisterActs(db, TimeProvider.System, key);
        var opener = CampaignActor.Program(CampaignLevel.Opener);
        var commune = CampaignActor.Program(CampaignLevel.Commune);
        long campaign = Done(
            await new OpenCampaign(db, acts, cache).Handle(
                new NewCampaign($"{cutOff:yyyy}", null, null, cutOff, acts.Today.AddDays(30)),
                opener
            )
        ).Key;
        var moving = new MoveCommunes(db, acts, cache);
        var all = new WhichCommunes(campaign, null);
        Done(await moving.Submit(all, null, commune));
        ShownCampaign shown = await CampaignFile.Read(db, (await CampaignFile.Find(db, campaign))!, null, acts.Today);
        string[] some = [.. shown.Lines.Take(returned).Select(line => line.Code)];
        Done(await moving.Return(new WhichCommunes(campaign, some), "Sửa", opener));
        Done(await moving.Submit(all, null, commune));
        Done(await moving.Accept(all, opener));
        Done(await new CloseCampaign(db, acts).Handle(campaign, opener));
        return campaign;
    }

    private static async Task Fill(DatabaseSettings settings, AuditKey key, int communes)
    {
        await using var db = new ChiBoContext(settings.Options());
        await DatabaseMigration.Apply(db);
        var all = new RegisterRows();
        var plan = new NationPlan(1, WithWork: false);
        foreach (RegisterRows part in SyntheticNation.Parts(SyntheticNation.InventUnits(communes), plan))
        {
            StorageRatios.Add(all, part);
        }

        Done(
            await new ActWriter(db, TimeProvider.System, key).Write<ImportCounts>(
                new ActHeader(ActKind.RegisterImported, null),
                async scope => await RegisterImport.Run(scope, all)
            )
        );
    }

    private static T Done<T>(Outcome<T> outcome) =>
        outcome.IsDone ? outcome.Value : throw new InvalidOperationException(outcome.Refusal.English);
}
