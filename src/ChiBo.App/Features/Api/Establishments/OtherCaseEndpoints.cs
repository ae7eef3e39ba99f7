using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Establishments;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.Domain.Access;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Shared;
using ChiBo.Storage;

namespace ChiBo.App.Features.Api.Establishments;

/// <summary>Applications to rename, merge, split and dissolve, by the handler of the page.</summary>
internal static class OtherCaseEndpoints
{
    private const string OfCommune = "/communes/{code}/establishments";

    public static void Map(RouteGroupBuilder api, string tag)
    {
        var need = new NeedsAttribute(AccessAction.Establish, Sensitivity.Internal, On.Unit);
        api.MapPost($"{OfCommune}/rename", Rename)
            .TakesWork<RenameCaseBody, KeyedAnswer>(tag, need, OtherCaseDocs.Rename);
        api.MapPost($"{OfCommune}/merge", Merge).TakesWork<MergeCaseBody, KeyedAnswer>(tag, need, OtherCaseDocs.Merge);
        api.MapPost($"{OfCommune}/split", Split).TakesWork<SplitCaseBody, KeyedAnswer>(tag, need, OtherCaseDocs.Split);
        api.MapPost($"{OfCommune}/dissolve", Dissolve)
            .TakesWork<DissolveCaseBody, KeyedAnswer>(tag, need, OtherCaseDocs.Dissolve);
    }

    private static Task<IResult> Rename(string code, HttpContext http, OpenCase cases) =>
        Open<RenameCaseBody>(code, OrganisationCaseKind.Rename, http, cases, (body, faults) => body.Steps(faults));

    private static Task<IResult> Merge(string code, HttpContext http, OpenCase cases) =>
        Open<MergeCaseBody>(code, OrganisationCaseKind.Merge, http, cases, (body, faults) => body.Steps(faults));

    private static Task<IResult> Dissolve(string code, HttpContext http, OpenCase cases) =>
        Open<DissolveCaseBody>(code, OrganisationCaseKind.Dissolve, http, cases, (body, faults) => body.Steps(faults));

    private static Task<IResult> Split(string code, HttpContext http, ChiBoContext db, OpenCase cases) =>
        WorkWrites.Do<SplitCaseBody, ((string Cell, SplitPart Part, string Secretary) Asked, CaseFrame Frame)>(
            http,
            (body, faults) => (body.Read(faults), CaseFrame.Of(body, faults)),
            async asked =>
            {
                (string cell, SplitPart part, string secretary) = asked.Asked;
                string committee =
                    (await CommuneOfCases.Read(db, code, asked.Frame.EffectiveOn, null))?.Committee ?? "";
                SplitPart named = part with { Code = await CellToFound.NextCode(db, committee) };
                return await cases.Handle(
                    asked.Frame.Case(code, OrganisationCaseKind.Split, CellToSplit.Steps(cell, named, secretary))
                );
            },
            KeyedAnswer.Of
        );

    private static Task<IResult> Open<TBody>(
        string code,
        OrganisationCaseKind kind,
        HttpContext http,
        OpenCase cases,
        Func<TBody, Faults, IReadOnlyList<ReorganisationStep>> steps
    )
        where TBody : CaseBody =>
        WorkWrites.Do<TBody, (IReadOnlyList<ReorganisationStep> Steps, CaseFrame Frame)>(
            http,
            (body, faults) => (steps(body, faults), CaseFrame.Of(body, faults)),
            asked =>
                asked.Steps.Count == 0
                    ? Task.FromResult<Outcome<long>>(new NothingToReorganise())
                    : cases.Handle(asked.Frame.Case(code, kind, asked.Steps)),
            KeyedAnswer.Of
        );

    private sealed record CaseFrame(DateOnly AppliedOn, DateOnly EffectiveOn, string Grounds)
    {
        public static CaseFrame Of(CaseBody body, Faults faults)
        {
            (DateOnly applied, DateOnly effective, string grounds) = body.ReadFrame(faults);
            return new CaseFrame(applied, effective, grounds);
        }

        public NewCase Case(string commune, OrganisationCaseKind kind, IReadOnlyList<ReorganisationStep> steps) =>
            new(commune, kind, AppliedOn, Grounds, new Reorganisation(EffectiveOn, steps));
    }
}
