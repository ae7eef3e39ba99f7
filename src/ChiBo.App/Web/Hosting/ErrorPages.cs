using ChiBo.App.Web.Api;
using ChiBo.App.Web.Pages;
using ChiBo.App.Web.Visitors;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChiBo.App.Web.Hosting;

/// <summary>What is answered when there is no answer: a page for people, a problem document for programs.</summary>
internal static partial class ErrorPages
{
    public static void AddErrors(this IServiceCollection services)
    {
        services.AddProblemDetails(options =>
            options.CustomizeProblemDetails = problem =>
                problem.ProblemDetails.Extensions["traceId"] = problem.HttpContext.TraceId()
        );
    }

    public static void UseErrors(this WebApplication app)
    {
        ILogger log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("ChiBo.Error");
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                StatusCodeSelector = fault =>
                    (fault as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
                ExceptionHandler = context =>
                {
                    Tell(log, context, context.Features.Get<IExceptionHandlerFeature>()?.Error);
                    return Answer(context);
                },
            }
        );
        app.Use(
            async (context, next) =>
            {
                await next(context);
                if (IsWithoutContent(context.Response))
                {
                    await Answer(context);
                }
            }
        );
    }

    /// <summary>Pages that refuse a form leave their content type behind, so that it does not count.</summary>
    private static bool IsWithoutContent(HttpResponse response) =>
        response is { StatusCode: >= StatusCodes.Status400BadRequest, HasStarted: false, ContentLength: null or 0 }
        && response.BodyWriter is not { CanGetUnflushedBytes: true, UnflushedBytes: > 0 };

    /// <summary>Answers with the page, or the problem document, of the status that is set.</summary>
    private static async Task Answer(HttpContext context)
    {
        int status = context.Response.StatusCode;
        if (context.IsByProgram())
        {
            await Problem.OfStatus(status).ExecuteAsync(context);
            return;
        }

        // A page that refused its request leaves this behind, and the page of the error adds it again.
        context.Response.Headers.Remove("blazor-enhanced-nav");
        // The services of a page serve one page only, and the one that failed may have used them.
        await using AsyncServiceScope scope = context.RequestServices.CreateAsyncScope();
        IServiceProvider used = context.RequestServices;
        Visitor visitor = used.GetRequiredService<Visitor>();
        context.RequestServices = scope.ServiceProvider;
        scope.ServiceProvider.GetRequiredService<Visitor>().Be(visitor);
        await new RazorComponentResult<ErrorDocument>(new { Status = status, TraceId = context.TraceId() })
        {
            StatusCode = status,
        }.ExecuteAsync(context);
        context.RequestServices = used;
    }

    /// <summary>The place and the kind of the fault; its message may quote what a person typed.</summary>
    public static void Tell(ILogger log, HttpContext context, Exception? fault)
    {
        if (fault is not null and not BadHttpRequestException)
        {
            Write(log, fault.GetType().FullName!, context.TraceId(), fault.StackTrace ?? "-");
        }
    }

    [LoggerMessage(LogLevel.Error, "{Kind} {TraceId} {Place}")]
    private static partial void Write(ILogger log, string kind, string traceId, string place);
}
