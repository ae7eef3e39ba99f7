using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Api.Meetings;

/// <summary>Meetings that are being worked on, and one of them: as the pages show them.</summary>
internal static class MeetingEndpoints
{
    private const string Tag = "Meetings";

    public static void Map(RouteGroupBuilder api)
    {
        var look = new NeedsAttribute(AccessAction.Look, Sensitivity.Internal, On.Anywhere);
        api.MapGet("/meetings", List)
            .WithTags(Tag)
            .Reads<ListAnswer<MeetingLineAnswer>>(look, MeetingDocs.List, QueryParameter.Limit, QueryParameter.Cursor);
        api.MapGet("/meetings/{key:long}", One).WithTags(Tag).Reads<MeetingAnswer>(look, MeetingDocs.One);
    }

    private static async Task<IResult> List(Visitor visitor, MeetingList meetings)
    {
        IReadOnlyList<MeetingLine> all = await meetings.Read(AccessAction.Look, Sensitivity.Internal, visitor.Today);
        return WorkLists.Answer(visitor, [.. all.Select(MeetingLineAnswer.Of)], line => line.Key);
    }

    private static async Task<IResult> One(long key, MeetingDoor door) =>
        await door.Open(key) is { } seen
            ? Results.Json(MeetingAnswer.Of(seen))
            : Problem.OfStatus(StatusCodes.Status404NotFound);
}
