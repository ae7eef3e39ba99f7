using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Permissions;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Campaigns;

/// <summary>What people do in campaigns, on a page or over the API: who may, on which level, and then the act.</summary>
internal sealed class CampaignDesk(
    CampaignFile files,
    CampaignReach reach,
    Person person,
    OpenCampaign opening,
    MoveCommunes moving,
    CloseCampaign closing
)
{
    /// <summary>A board opens a campaign; the only committee that it can open for need not be named.</summary>
    public async Task<Outcome<OpenedCampaign>> Open(NewCampaign asked)
    {
        IReadOnlyList<CampaignOpener> own = await reach.Openers();
        string? opener = asked.Opener ?? (own.Count == 1 ? own[0].Code : null);
        return opener is null || own.All(one => one.Code != opener) ? new NotYourCampaignStep()
            : asked.ComparedWith is { } with && await files.Open(with) is null ? new NotAnEarlierCampaign()
            : await opening.Handle(asked with { Opener = opener }, Actor(CampaignLevel.Opener));
    }

    /// <summary>The office of a commune submits.</summary>
    public Task<Outcome<MovedCommunes>> Submit(long key, string code, string? plan, long? seen) =>
        OfCommune(key, code, () => moving.Submit(One(key, code, seen), plan, Actor(CampaignLevel.Commune)));

    /// <summary>The office of a commune keeps what it means to do.</summary>
    public Task<Outcome<MovedCommunes>> Plan(long key, string code, string? plan, long? seen) =>
        OfCommune(key, code, () => moving.Plan(One(key, code, seen), plan, Actor(CampaignLevel.Commune)));

    /// <summary>The level whose turn it is sends a commune back.</summary>
    public async Task<Outcome<MovedCommunes>> Return(long key, string code, string? comment, long? seen)
    {
        Outcome<(ShownCampaign Shown, CampaignLevel Level)> found = await Decides(key, [code]);
        return found.IsDone
            ? await moving.Return(One(key, code, seen), comment, Actor(found.Value.Level))
            : found.Refusal;
    }

    /// <summary>The level whose turn it is accepts one commune.</summary>
    public Task<Outcome<MovedCommunes>> Accept(long key, string code, long? seen) =>
        Accept(key, [code], One(key, code, seen).Seen, onlyConforming: false);

    /// <summary>The level whose turn it is accepts communes: those named, or all that it may.</summary>
    /// <param name="key">The campaign.</param>
    /// <param name="codes">The communes; nothing for all that it may.</param>
    /// <param name="seen">For communes the revision that was shown: one that was moved since is refused.</param>
    /// <param name="onlyConforming">Whether only those are meant whose submitted verdict conforms.</param>
    public async Task<Outcome<MovedCommunes>> Accept(
        long key,
        IReadOnlyCollection<string>? codes,
        IReadOnlyDictionary<string, long>? seen,
        bool onlyConforming
    )
    {
        Outcome<(ShownCampaign Shown, CampaignLevel Level)> found = await Decides(key, codes);
        if (!found.IsDone)
        {
            return found.Refusal;
        }

        var which = new WhichCommunes(key, codes)
        {
            Seen = seen,
            OnlyConforming = onlyConforming,
            Between = found.Value.Level == CampaignLevel.Between ? found.Value.Shown.Between : null,
        };
        return await moving.Accept(which, Actor(found.Value.Level));
    }

    /// <summary>Who opened it closes it.</summary>
    public async Task<Outcome<int>> Close(long key) =>
        await files.Open(key) is not { } shown ? new NoSuchCampaign()
        : !shown.IsOpener ? new NotYourCampaignStep()
        : await closing.Handle(key, Actor(CampaignLevel.Opener));

    /// <summary>Who opened it keeps with which earlier campaign it is compared.</summary>
    public async Task<Outcome<long>> Compare(long key, long with) =>
        await files.Open(key) is not { } shown || await files.Open(with) is null ? new NoSuchCampaign()
        : !shown.IsOpener ? new NotYourCampaignStep()
        : await closing.Compare(key, with, Actor(CampaignLevel.Opener));

    private async Task<Outcome<MovedCommunes>> OfCommune(
        long key,
        string code,
        Func<Task<Outcome<MovedCommunes>>> act
    ) =>
        await files.Open(key, code) is not { } shown ? new NoSuchCampaign()
        : shown.Lines.All(line => line.Code != code) ? new NotInTheCampaign(code)
        : !await reach.SubmitsFor(code) ? new NotYourCampaignStep()
        : await act();

    /// <summary>On which level the person decides: for who opened it, else for a committee between.</summary>
    private async Task<Outcome<(ShownCampaign Shown, CampaignLevel Level)>> Decides(
        long key,
        IReadOnlyCollection<string>? codes
    )
    {
        if (await files.Open(key, codes is { Count: 1 } ? codes.First() : null) is not { } shown)
        {
            return new NoSuchCampaign();
        }

        if (
            codes?.Except(shown.Lines.Select(line => line.Code), StringComparer.Ordinal).FirstOrDefault() is { } missing
        )
        {
            return new NotInTheCampaign(missing);
        }

        IEnumerable<CampaignLine> asked = shown.Lines.Where(line => codes?.Contains(line.Code) ?? true);
        bool IsBetween(CampaignLine line) => line.Row.BetweenId is { } between && shown.Between.Contains(between);
        bool between = codes is null ? asked.Any(IsBetween) : asked.All(IsBetween);
        // Somebody with both roles acts on the level whose turn it is.
        if (shown.IsOpener && !(between && asked.All(line => line.Course.Next == CampaignLevel.Between)))
        {
            return (shown, CampaignLevel.Opener);
        }

        return between ? (shown, CampaignLevel.Between) : new NotYourCampaignStep();
    }

    private static WhichCommunes One(long key, string code, long? seen) =>
        new(key, [code]) { Seen = seen is { } id ? new Dictionary<string, long> { [code] = id } : null };

    private CampaignActor Actor(CampaignLevel level) => new(level, person.AccountId, person.ActingFor);
}
