using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Proposals;
using ChiBo.App.Web.Api;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Api.Proposals;

/// <summary>A step with a proposal, by who may open it: for others it is not there, as on the pages.</summary>
internal sealed class ProposalSteps(ProposalReach reach, MoveProposal move)
{
    public async Task<IResult> Do<TBody, TRequest>(
        long key,
        HttpContext http,
        Func<TBody, Faults, TRequest> read,
        Func<MoveProposal, TRequest, Task<Outcome<long>>> step
    )
        where TBody : class =>
        await reach.IsVisible(key)
            ? await WorkWrites.Do(http, read, asked => step(move, asked), KeyedAnswer.Of)
            : Problem.Of(new NoSuchProposal());
}
