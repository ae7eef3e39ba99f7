using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>What is proposed, to whom, until when, from which matters.</summary>
internal sealed record DraftRequest(
    string Cell,
    Addressee To,
    string Title,
    string Text,
    DateOnly AnswerBy,
    IReadOnlyList<long> Matters
);

/// <summary>Drafts a proposal from open matters of areas; they are part of it from then on.</summary>
internal sealed class DraftProposal(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    ProposalRights rights,
    OpenMatters matters
)
{
    /// <summary>Drafts it; its key.</summary>
    public Task<Outcome<long>> Handle(DraftRequest request) =>
        acts.Do<long>(
            new ActHeader(ActKind.ProposalMoved, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = request.Cell,
            },
            scope => Draft(scope, request)
        );

    private async Task<Outcome<long>> Draft(ActScope scope, DraftRequest request)
    {
        OrganisationVersion? cell = await Rolls.CellOn(db, request.Cell, acts.Today);
        if (cell is not { Kind: OrganisationKind.AgencyCell })
        {
            return new NotAnAgencyCell();
        }

        if (!await rights.WorksFor(cell.OrganisationId))
        {
            return new NotYourCellsProposal();
        }

        if (request.Matters.Count == 0)
        {
            return new NoMatter();
        }

        IReadOnlyList<AreaMatter> near = await matters.Near(cell.OrganisationId);
        List<AreaMatter> chosen = [.. near.Where(row => request.Matters.Contains(row.Key))];
        if (chosen.Count != request.Matters.Distinct().Count())
        {
            return new MatterIsNotOpen();
        }

        Outcome<ProposalCourse> course = ProposalCourse.Draft(request.To, request.AnswerBy, acts.Today);
        if (!course.IsDone)
        {
            return course.Refusal;
        }

        return Record(scope, cell.OrganisationId, course.Value, request.Title, request.Text, chosen);
    }

    /// <summary>A refused proposal goes on, with its matters, as a draft to the body that the refusal names; its key.</summary>
    public async Task<Outcome<long>> SendOn(long key, DateOnly answerBy)
    {
        string? code = await (
            from row in db.Proposals.Known(KnownAt.Now)
            join cell in db.Organisations on row.OrganisationId equals cell.Id
            where row.Key == key
            select cell.Code
        ).SingleOrDefaultAsync();
        return await acts.Do<long>(
            new ActHeader(ActKind.ProposalMoved, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = code,
            },
            async scope =>
            {
                Proposal? refused = await db.Proposals.Known(KnownAt.Now).SingleOrDefaultAsync(row => row.Key == key);
                if (refused is null)
                {
                    return new NoSuchProposal();
                }

                if (!await rights.WorksFor(refused.OrganisationId))
                {
                    return new NotYourCellsProposal();
                }

                if (refused is not { State: ProposalState.Answered, GoesNextTo: { } next })
                {
                    return new NotTheNextStep(refused.State);
                }

                List<AreaMatter> its = await db
                    .AreaMatters.Known(KnownAt.Now)
                    .Where(row => row.ProposalKey == key)
                    .ToListAsync();
                if (its.Count == 0)
                {
                    return new MatterIsNotOpen();
                }

                Outcome<ProposalCourse> course = ProposalCourse.Draft(next, answerBy, acts.Today);
                return course.IsDone
                    ? Record(scope, refused.OrganisationId, course.Value, refused.Title, refused.Text, its)
                    : course.Refusal;
            }
        );
    }

    private static long Record(
        ActScope scope,
        int cell,
        ProposalCourse course,
        string title,
        string text,
        IEnumerable<AreaMatter> matters
    )
    {
        Proposal draft = scope.Record(
            new Proposal
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = cell,
                Addressee = course.Addressee,
                Title = title,
                Text = text,
                AnswerBy = course.AnswerBy,
                State = course.State,
            }
        );
        foreach (AreaMatter matter in matters)
        {
            scope.Revise(
                matter,
                next =>
                {
                    next.State = MatterState.Proposed;
                    next.ProposalKey = draft.Key;
                }
            );
        }

        return draft.Key;
    }
}
