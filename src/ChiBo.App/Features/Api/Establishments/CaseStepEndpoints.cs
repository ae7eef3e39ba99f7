using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Establishments;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Api.Establishments;

/// <summary>The steps of a case, from its appraisal to the register (Charter 10.3, III.2-c), by the handlers of the pages.</summary>
internal static class CaseStepEndpoints
{
    private const string OneCase = "/communes/{code}/establishments/{key:long}";
    private const int LongestWords = 2000;
    private const int LongestNumber = 100;

    public static void Map(RouteGroupBuilder api, string tag)
    {
        var establishes = new NeedsAttribute(AccessAction.Establish, Sensitivity.Internal, On.Unit);
        var consents = new NeedsAttribute(AccessAction.Consent, Sensitivity.Internal, On.Unit);
        api.MapPost($"{OneCase}/appraise", Appraise)
            .TakesWork<CaseStepBody, KeyedAnswer>(tag, establishes, CaseStepDocs.Appraise);
        api.MapPost($"{OneCase}/ask-consent", AskConsent)
            .TakesWork<CaseStepBody, KeyedAnswer>(tag, establishes, CaseStepDocs.AskConsent);
        api.MapPost($"{OneCase}/answer", Answer)
            .TakesWork<CaseConsentBody, KeyedAnswer>(tag, consents, CaseStepDocs.Answer);
        api.MapPost($"{OneCase}/decide", Decide)
            .TakesWork<CasePaperBody, ActAnswer>(tag, establishes, CaseStepDocs.Decide);
        api.MapPost($"{OneCase}/refuse", RefuseCase)
            .TakesWork<CasePaperBody, KeyedAnswer>(tag, establishes, CaseStepDocs.Refuse);
        api.MapPost($"{OneCase}/withdraw", Withdraw)
            .TakesWork<CaseStepBody, KeyedAnswer>(tag, establishes, CaseStepDocs.Withdraw);
    }

    private static Task<IResult> Appraise(
        string code,
        long key,
        HttpContext http,
        OrganisationCases cases,
        MoveCase move
    ) => Step(code, key, http, cases, asked => move.Appraise(key, asked.Seen, asked.Words));

    private static Task<IResult> AskConsent(
        string code,
        long key,
        HttpContext http,
        OrganisationCases cases,
        MoveCase move
    ) => Step(code, key, http, cases, asked => move.AskConsent(key, asked.Seen));

    private static Task<IResult> Withdraw(
        string code,
        long key,
        HttpContext http,
        OrganisationCases cases,
        MoveCase move
    ) => Step(code, key, http, cases, asked => move.Withdraw(key, asked.Seen, asked.Words));

    private static async Task<IResult> Answer(
        string code,
        long key,
        HttpContext http,
        OrganisationCases cases,
        MoveCase move
    ) =>
        await WorkWrites.On<CaseConsentBody, CasePaper>(
            http,
            await IsThere(code, key, cases),
            (body, faults) =>
                Read(faults, body.Number, body.On, body.Words, body.Version) with
                {
                    Consents = body.Consents,
                },
            asked => move.Answer(key, asked.Seen, asked.Consents, asked.Number, asked.On, asked.Words)
        );

    private static async Task<IResult> RefuseCase(
        string code,
        long key,
        HttpContext http,
        OrganisationCases cases,
        MoveCase move
    ) =>
        await WorkWrites.On<CasePaperBody, CasePaper>(
            http,
            await IsThere(code, key, cases),
            (body, faults) => Read(faults, body.Number, body.On, body.Words, body.Version),
            asked => move.Refuse(key, asked.Seen, asked.On, asked.Words)
        );

    private static async Task<IResult> Decide(
        string code,
        long key,
        HttpContext http,
        OrganisationCases cases,
        DecideCase decide
    ) =>
        await IsThere(code, key, cases)
            ? await WorkWrites.Do<CasePaperBody, CasePaper>(
                http,
                (body, faults) => Read(faults, body.Number, body.On, body.Words, body.Version),
                asked => decide.Handle(new CaseDecision(key, asked.Seen, asked.Number, asked.On)),
                ActAnswer.Of
            )
            : Problem.OfStatus(StatusCodes.Status404NotFound);

    private static async Task<IResult> Step(
        string code,
        long key,
        HttpContext http,
        OrganisationCases cases,
        Func<(long Seen, string? Words), Task<Outcome<long>>> step
    ) =>
        await WorkWrites.On<CaseStepBody, (long Seen, string? Words)>(
            http,
            await IsThere(code, key, cases),
            (body, faults) => (SeenBy(body.Version), faults.OptionalText("words", body.Words, LongestWords)),
            step
        );

    private static CasePaper Read(Faults faults, string? number, DateOnly on, string? words, long? version) =>
        new(
            SeenBy(version),
            faults.OptionalText("number", number, LongestNumber),
            faults.Day("on", on),
            faults.OptionalText("words", words, LongestWords)
        );

    private static long SeenBy(long? version) => version ?? long.MaxValue;

    private static async Task<bool> IsThere(string code, long key, OrganisationCases cases) =>
        (await cases.Read(code)).Any(line => line.Row.Key == key);

    private sealed record CasePaper(long Seen, string? Number, DateOnly On, string? Words)
    {
        public bool Consents { get; init; }
    }
}
