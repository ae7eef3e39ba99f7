using ChiBo.App.Features.Notices.Writing;
using ChiBo.Domain.Access;
using ChiBo.Domain.Proposals;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Proposals;

/// <summary>Who is told of a step of a proposal (II.2.c).</summary>
internal static class ProposalNotices
{
    /// <summary>The body owes an answer; what is put before the standing body is told to the Party committee as well.</summary>
    public static Task ToAnswer(
        this NoticeWriter notices,
        ActScope scope,
        NoticeKind kind,
        Proposal proposal,
        DateOnly? by = null
    ) =>
        notices.Tell(
            scope,
            new Telling(kind, PathOf(proposal.Key), proposal.OrganisationId, by ?? proposal.AnswerBy),
            async whom =>
                [
                    .. await whom.OfBody(proposal.Addressee, proposal.OrganisationId),
                    .. kind == NoticeKind.ProposalEscalated
                        ? await whom.OfBody(Addressee.PartyCommittee, proposal.OrganisationId)
                        : [],
                ]
        );

    /// <summary>It is answered: to the cell that proposed, and to those who raised its matters.</summary>
    public static Task Answered(this NoticeWriter notices, ActScope scope, Proposal proposal) =>
        notices.Tell(
            scope,
            new Telling(NoticeKind.ProposalAnswered, PathOf(proposal.Key), proposal.OrganisationId),
            async whom =>
                [
                    .. await whom.OfRoles([proposal.OrganisationId], Role.CellCommittee),
                    .. await whom.WhoRaised(proposal.Key),
                ]
        );

    private static string PathOf(long key) => FormattableString.Invariant($"/proposals/{key}");
}
