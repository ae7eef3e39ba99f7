using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Campaigns.Remedies;

/// <summary>
/// What people do about cells that do not conform, on a page or over the API: the committees above the commune decide (III.2-a),
/// whoever sees to it and those above tell what came of it.
/// </summary>
internal sealed class RemedyDesk(
    RemedyRegister register,
    RemedyCell cells,
    CampaignReach reach,
    Permits permits,
    Person person
)
{
    /// <summary>Decides, or decides anew.</summary>
    public async Task<Outcome<long>> Decide(string code, NewRemedy asked, long? seen) =>
        await Find(code) is null ? new NotACellToRemedy(code)
        : !await MayDecide(code) ? new NotYourRemedy()
        : await cells.Decide(code, asked, seen, Actor());

    /// <summary>Tells what came of it.</summary>
    public async Task<Outcome<long>> End(string code, string? outcome, DateOnly on, long? seen) =>
        await Find(code) is not { } line ? new NotACellToRemedy(code)
        : line.Row is null ? new NothingDecidedYet()
        : !await MayEnd(line) ? new NotYourRemedy()
        : await cells.End(code, outcome, on, seen, Actor());

    /// <summary>The cell as the person may see it; nothing when it is not in the register, or not for the person.</summary>
    public async Task<RemedyLine?> Find(string code) =>
        (await permits.OnOrganisation(AccessAction.Review, Sensitivity.Internal, code)).IsAllowed
        && await register.Read(code) is [var line, ..]
            ? line
            : null;

    /// <summary>Whether the person decides on a cell: for a committee above its commune.</summary>
    public Task<bool> MayDecide(string code) => reach.DecidesOn(code);

    /// <summary>Whether the person tells what came of what was decided: for the organisation that sees to it, or one above.</summary>
    public async Task<bool> MayEnd(RemedyLine line) =>
        line.OwnerCode is { } owner
        && (await permits.OnOrganisation(AccessAction.Review, Sensitivity.Internal, owner)).IsAllowed;

    private CampaignActor Actor() => new(CampaignLevel.Opener, person.AccountId, person.ActingFor);
}
