using ChiBo.App.Permissions;

namespace ChiBo.App.Web.Api;

/// <summary>
/// What every endpoint of the API declares, in one line: who may, what it is for, what its address takes. The checks, tags and
/// kept answers come with it.
/// </summary>
internal static class ApiEndpoints
{
    /// <summary>An endpoint that reads: a tag on every answer, 304 when nothing changed.</summary>
    public static RouteHandlerBuilder Reads<T>(
        this RouteHandlerBuilder endpoint,
        NeedAttribute need,
        EndpointText text,
        params IReadOnlyList<QueryParameter> parameters
    ) =>
        endpoint
            .Describe(need, text, parameters)
            .AddEndpointFilter(new QueryChecks(parameters))
            .AddEndpointFilter(new ChangeTags())
            .Produces<T>()
            .WithMetadata(new RefusesWith(StatusCodes.Status304NotModified));

    /// <summary>An endpoint that reads one fact, and tags it itself: see <see cref="EntityTag"/>.</summary>
    public static RouteHandlerBuilder ReadsFact<T>(
        this RouteHandlerBuilder endpoint,
        NeedAttribute need,
        EndpointText text
    ) =>
        endpoint
            .Describe(need, text, [])
            .AddEndpointFilter(new QueryChecks([]))
            .Produces<T>()
            .WithMetadata(new RefusesWith(StatusCodes.Status304NotModified));

    /// <summary>An endpoint that hands out a long list as a stream; it has no tag, since nothing of it is kept.</summary>
    public static RouteHandlerBuilder Streams(
        this RouteHandlerBuilder endpoint,
        NeedAttribute need,
        EndpointText text,
        params IReadOnlyList<QueryParameter> parameters
    ) =>
        endpoint
            .Describe(need, text, parameters)
            .AddEndpointFilter(new QueryChecks(parameters))
            .WithMetadata(new RefusesWith(StatusCodes.Status406NotAcceptable));

    /// <summary>
    /// An endpoint that writes: it needs a key that may, and an Idempotency-Key. Its handler tells <see cref="AnswerKeeping"/>
    /// what to answer, does one act through <see cref="ChiBo.App.Features.Registers.RegisterActs"/>, and returns
    /// <see cref="Writing.Answer"/>.
    /// </summary>
    public static RouteHandlerBuilder Writes<T>(
        this RouteHandlerBuilder endpoint,
        NeedAttribute need,
        EndpointText text
    ) =>
        endpoint
            .Describe(need, text, [])
            .AddEndpointFilter(new QueryChecks([]))
            .AddEndpointFilter(new IdempotentWrites())
            .Produces<T>()
            .WithMetadata(
                new RefusesWith(
                    StatusCodes.Status409Conflict,
                    StatusCodes.Status415UnsupportedMediaType,
                    StatusCodes.Status422UnprocessableEntity
                )
            );

    private static RouteHandlerBuilder Describe(
        this RouteHandlerBuilder endpoint,
        NeedAttribute need,
        EndpointText text,
        IReadOnlyList<QueryParameter> parameters
    ) =>
        endpoint
            .WithMetadata(need, text)
            .WithMetadata([.. parameters])
            .WithSummary(text.Summary)
            .WithDescription(text.Description);
}

/// <summary>What the document says about an endpoint.</summary>
/// <param name="Summary">What it does, in a few words.</param>
/// <param name="Description">What one must know to use it.</param>
internal sealed record EndpointText(string Summary, string Description)
{
    /// <summary>What it answers, for instance.</summary>
    public object? Answer { get; init; }

    /// <summary>What it answers in other forms than JSON, for instance.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    /// <summary>What is sent, for instance.</summary>
    public object? Request { get; init; }
}

/// <summary>Statuses with which an endpoint may refuse, beside those that every one may.</summary>
internal sealed record RefusesWith(params IReadOnlyList<int> Statuses);

/// <summary>A write that names, in If-Match, the state that it was made on.</summary>
internal sealed record NeedsCondition;
