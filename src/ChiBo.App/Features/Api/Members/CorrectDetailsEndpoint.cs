using ChiBo.App.CommandLine;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.Members.Editing;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Api.Members;

/// <summary>What is recorded of a member as a person: to be read with its tag, and corrected by the handler of the page.</summary>
internal static class CorrectDetailsEndpoint
{
    private const string Path = "/members/{code}/details";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet(Path, Read)
            .WithTags(MemberEndpoints.Tag)
            .ReadsFact<DetailsAnswer>(
                new NeedsAttribute(AccessAction.Look, Sensitivity.Personal, On.Member),
                MemberDocs.GetDetails
            );
        api.MapPut(Path, Correct)
            .WithTags(MemberEndpoints.Tag)
            .Writes<CorrectDetailsAnswer>(
                new NeedsAttribute(AccessAction.Correct, Sensitivity.Personal, On.Member),
                MemberDocs.PutDetails
            )
            .Accepts<CorrectDetailsBody>("application/json")
            .WithMetadata(new NeedsCondition());
    }

    private static async Task<IResult> Read(string code, HttpContext http, MemberReading reading, PersonalLooks looks)
    {
        if (await reading.Details(code) is not { } details)
        {
            return Problem.OfStatus(StatusCodes.Status404NotFound);
        }

        if (EntityTag.Matches(http, details.RecordedIn))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        await looks.Log(details.MemberId, code, "api");
        return Results.Json(DetailsAnswer.Of(details));
    }

    private static async Task<IResult> Correct(
        string code,
        HttpContext http,
        MemberReading reading,
        PersonalLooks looks,
        CorrectMember handler
    )
    {
        Outcome<long> seen = EntityTag.Seen(http.Request);
        if (!seen.IsDone)
        {
            return Problem.Of(seen.Refusal, StatusCodes.Status428PreconditionRequired);
        }

        Outcome<CorrectDetailsBody> body = await ApiBody.Read<CorrectDetailsBody>(http.Request);
        if (!body.IsDone)
        {
            return Problem.Of(body.Refusal, StatusCodes.Status400BadRequest);
        }

        CorrectMemberRequest request = body.Value.ToRequest(code, seen.Value);
        List<FieldFault> faults = [.. body.Value.Faults(), .. request.Faults().Select(Fault)];
        if (faults.Count > 0)
        {
            return Problem.OfFaults(faults);
        }

        // The handler takes a form that was filled in later than the fact; a program has to name the very fact.
        if (await reading.Details(code) is not { } known || known.RecordedIn != seen.Value)
        {
            return await Changed(new MemberChangedSince(code));
        }

        return await Writing.Answer(
            http,
            () => handler.Handle(request),
            act => new CorrectDetailsAnswer(act, EntityTag.Of(act)),
            Changed
        );

        async Task<IResult> Changed(Refusal refusal)
        {
            if (refusal is not MemberChangedSince || await reading.Details(code) is not { } now)
            {
                return Problem.Of(refusal);
            }

            await looks.Log(now.MemberId, code, "api");
            http.Response.Headers.ETag = EntityTag.Of(now.RecordedIn);
            return Problem.Of(refusal, StatusCodes.Status412PreconditionFailed) with
            {
                Detail = CorrectTexts.ChangedSince,
                Current = DetailsAnswer.Of(now),
            };
        }
    }

    private static FieldFault Fault((string Field, Phrase Fault) fault) =>
        new(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(fault.Field), fault.Fault);
}

internal static class CorrectTexts
{
    public static readonly Phrase ChangedSince = new(
        "Người khác đã sửa hồ sơ này. Xem current, rồi gửi lại với If-Match là ETag của câu trả lời này nếu vẫn muốn sửa.",
        "Somebody else has corrected this record. Look at current; to correct it all the same, send again with the ETag of this answer in If-Match."
    );

    public static readonly Phrase NoGender = new(
        "gender cần là male, female hoặc null.",
        "gender has to be male, female or null."
    );
}
