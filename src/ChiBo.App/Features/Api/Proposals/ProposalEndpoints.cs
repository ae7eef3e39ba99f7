using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Proposals;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Proposals;

namespace ChiBo.App.Features.Api.Proposals;

/// <summary>Proposals (II.2.c): those that the account sees, and each step with one.</summary>
internal static class ProposalEndpoints
{
    private const string Tag = "Proposals";

    private static readonly QueryParameter State = Words.Parameter<ProposalState>("state", "In this state only.");

    private static readonly QueryParameter Late = QueryParameter.Word(
        "late",
        "Those alone whose answer is late.",
        "true"
    );

    public static void Map(RouteGroupBuilder api)
    {
        var look = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Anywhere);
        var record = new NeedsAttribute(AccessAction.Record, Sensitivity.Internal, On.Anywhere);
        api.MapGet("/proposals", List)
            .WithTags(Tag)
            .Reads<ListAnswer<ProposalLineAnswer>>(
                look,
                ProposalDocs.List,
                State,
                Late,
                QueryParameter.Limit,
                QueryParameter.Cursor
            );
        api.MapGet("/proposals/{key:long}", One).WithTags(Tag).Reads<ProposalAnswerBody>(look, ProposalDocs.One);
        api.MapPost("/proposals", Draft).TakesWork<DraftBody, KeyedAnswer>(Tag, record, ProposalDocs.Draft);
        api.MapPut("/proposals/{key:long}", Rewrite)
            .TakesWork<RewriteBody, KeyedAnswer>(Tag, record, ProposalDocs.Rewrite);
        api.MapPost("/proposals/{key:long}/withdraw", Withdraw)
            .TakesWork<ReopenBody, KeyedAnswer>(Tag, record, ProposalDocs.Withdraw);
        api.MapPost("/proposals/{key:long}/send", Send)
            .TakesWork<SendBody, KeyedAnswer>(Tag, record, ProposalDocs.Send);
        api.MapPost("/proposals/{key:long}/receive", Receive)
            .TakesWork<NoFields, KeyedAnswer>(Tag, look, ProposalDocs.Receive);
        api.MapPost("/proposals/{key:long}/answer", Answer)
            .TakesWork<AnswerBody, KeyedAnswer>(Tag, look, ProposalDocs.Answer);
        api.MapPost("/proposals/{key:long}/carry-out", CarryOut)
            .TakesWork<CarryOutBody, KeyedAnswer>(Tag, look, ProposalDocs.CarryOut);
        api.MapPost("/proposals/{key:long}/reopen", Reopen)
            .TakesWork<ReopenBody, KeyedAnswer>(Tag, record, ProposalDocs.Reopen);
    }

    private static async Task<IResult> List(Visitor visitor, ProposalList proposals)
    {
        ProposalState? state = Words.Read<ProposalState>(visitor.Address[State.Name]);
        bool isLate = visitor.Address[Late.Name] is not null;
        IEnumerable<ProposalLine> all = (await proposals.Read())
            .Where(line => state is null || line.Course.State == state)
            .Where(line => !isLate || ProposalList.Passes(ProposalFilter.Late, line));
        return WorkLists.Answer(visitor, [.. all.Select(ProposalLineAnswer.Of)], line => line.Key);
    }

    private static async Task<IResult> One(long key, ProposalFile file) =>
        await file.Open(key) is { } open
            ? Results.Json(ProposalAnswerBody.Of(open))
            : Problem.OfStatus(StatusCodes.Status404NotFound);

    private static Task<IResult> Draft(HttpContext http, DraftProposal handler) =>
        WorkWrites.Do<DraftBody, DraftRequest>(
            http,
            (body, faults) => body.Read(faults),
            handler.Handle,
            KeyedAnswer.Of
        );

    private static async Task<IResult> Rewrite(long key, HttpContext http, ProposalReach reach, ChangeDraft change) =>
        await WorkWrites.On<RewriteBody, DraftRequest>(
            http,
            await reach.IsVisible(key),
            (body, faults) => body.Read(faults),
            request => change.Rewrite(key, request)
        );

    private static async Task<IResult> Withdraw(long key, HttpContext http, ProposalReach reach, ChangeDraft change) =>
        await WorkWrites.On<ReopenBody, string>(
            http,
            await reach.IsVisible(key),
            (body, faults) => faults.Text("reason", body.Reason, Longest.Remark),
            reason => change.Withdraw(key, reason)
        );

    private static Task<IResult> Send(long key, HttpContext http, ProposalSteps steps) =>
        steps.Do<SendBody, (string Title, string Text, DateOnly AnswerBy)>(
            key,
            http,
            (body, faults) => body.Read(faults),
            (move, sent) => move.Send(key, sent.Title, sent.Text, sent.AnswerBy)
        );

    private static Task<IResult> Receive(long key, HttpContext http, ProposalSteps steps) =>
        steps.Do<NoFields, NoFields>(key, http, (body, _) => body, (move, _) => move.Receive(key));

    private static Task<IResult> Answer(long key, HttpContext http, ProposalSteps steps) =>
        steps.Do<AnswerBody, ProposalAnswer>(
            key,
            http,
            (body, faults) => body.Read(faults),
            (move, answer) => move.Answer(key, answer)
        );

    private static Task<IResult> CarryOut(long key, HttpContext http, ProposalSteps steps) =>
        steps.Do<CarryOutBody, string?>(
            key,
            http,
            (body, faults) => faults.OptionalText("how", body.How, Longest.Remark),
            (move, how) => move.CarryOut(key, how)
        );

    private static Task<IResult> Reopen(long key, HttpContext http, ProposalSteps steps) =>
        steps.Do<ReopenBody, string>(
            key,
            http,
            (body, faults) => faults.Text("reason", body.Reason, Longest.Remark),
            (move, reason) => move.Reopen(key, reason)
        );
}
