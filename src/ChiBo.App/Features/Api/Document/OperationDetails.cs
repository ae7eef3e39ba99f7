using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ChiBo.App.Features.Api.Document;

/// <summary>
/// Takes into the document what each endpoint declares about itself: parameters, headers, who may, examples, how it may refuse.
/// </summary>
internal static class OperationDetails
{
    private static readonly int[] Always =
    [
        StatusCodes.Status400BadRequest,
        StatusCodes.Status401Unauthorized,
        StatusCodes.Status403Forbidden,
        StatusCodes.Status404NotFound,
        StatusCodes.Status429TooManyRequests,
    ];

    public static Task Describe(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancelled
    )
    {
        IList<object> metadata = context.Description.ActionDescriptor.EndpointMetadata;
        EndpointText text = metadata.OfType<EndpointText>().Last();
        operation.Description = $"{text.Description}\n\nNeeds: {Words(metadata.OfType<NeedAttribute>().Last())}";
        operation.Parameters ??= [];
        foreach (QueryParameter parameter in metadata.OfType<QueryParameter>())
        {
            operation.Parameters.Add(Describe(parameter));
        }

        bool writes = context.Description.HttpMethod is not ("GET" or "HEAD");
        if (writes)
        {
            operation.Parameters.Add(
                Header(IdempotentWrites.Header, "A text of its own for this write, such as a UUID.", "6f1c…")
            );
        }

        if (metadata.OfType<NeedsCondition>().Any())
        {
            operation.Parameters.Add(Header("If-Match", "The ETag that was read last.", "\"act-12\""));
        }

        AddExamples(operation, text);
        AddRefusals(
            operation,
            [
                .. Always,
                .. metadata.OfType<RefusesWith>().SelectMany(refuses => refuses.Statuses),
                .. metadata.OfType<NeedsCondition>().Any()
                    ? (int[])[StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired]
                    : [],
            ]
        );
        return Task.CompletedTask;
    }

    private static string Words(NeedAttribute need) =>
        need is NeedsAttribute needs
            ? $"`{needs.Action}` on data up to `{needs.Sensitivity}`, for {(needs.On == On.Anywhere ? "at least one organisation" : $"this {needs.On}".ToLowerInvariant())}."
            : "any key.";

    private static OpenApiParameter Describe(QueryParameter parameter) =>
        new()
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.Description,
            Example = parameter.IsNumber
                ? int.Parse(parameter.Example, CultureInfo.InvariantCulture)
                : JsonValue.Create(parameter.Example),
            Schema = new OpenApiSchema
            {
                Type = parameter.IsNumber ? JsonSchemaType.Integer : JsonSchemaType.String,
                Format = parameter.IsDay ? "date" : null,
                Enum = parameter.Words.Count == 0 ? null : [.. parameter.Words.Select(word => JsonValue.Create(word))],
            },
        };

    private static OpenApiParameter Header(string name, string description, string example) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Required = true,
            Description = description,
            Example = JsonValue.Create(example),
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };

    private static void AddExamples(OpenApiOperation operation, EndpointText text)
    {
        if (
            text.Answer is not null
            && operation.Responses is { } responses
            && responses.TryGetValue("200", out IOpenApiResponse? done)
            && done.Content is { } forms
            && forms.TryGetValue("application/json", out OpenApiMediaType? answer)
        )
        {
            answer.Example = Json(text.Answer);
        }

        foreach ((string form, string example) in text.Texts)
        {
            if (operation.Responses?["200"].Content?[form] is { } other)
            {
                other.Example = JsonValue.Create(example);
            }
        }

        if (
            text.Request is not null
            && operation.RequestBody?.Content is { } contents
            && contents.TryGetValue("application/json", out OpenApiMediaType? request)
        )
        {
            request.Example = Json(text.Request);
        }
    }

    private static JsonNode? Json(object example) =>
        JsonSerializer.SerializeToNode(example, example.GetType(), ApiJson.Options);

    private static void AddRefusals(OpenApiOperation operation, IEnumerable<int> statuses)
    {
        operation.Responses ??= [];
        foreach (int status in statuses.Distinct().Order())
        {
            if (status == StatusCodes.Status304NotModified)
            {
                operation.Responses["304"] = new OpenApiResponse { Description = "You have the latest answer." };
                continue;
            }

            ProblemText problem = ProblemTexts.Of(status);
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
            {
                Description = problem.Title.English,
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    ["application/problem+json"] = new()
                    {
                        Example = new JsonObject
                        {
                            ["type"] = Problem.TypePrefix + problem.Code,
                            ["title"] = problem.Title.Vietnamese,
                            ["status"] = status,
                            ["detail"] = problem.Detail.Vietnamese,
                            ["traceId"] = "4bf92f3577b34da6a3ce929d0e0e4736",
                        },
                    },
                },
            };
        }
    }
}
