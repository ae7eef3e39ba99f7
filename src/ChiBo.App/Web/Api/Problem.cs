using ChiBo.App.CommandLine;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ChiBo.App.Web.Api;

/// <summary>
/// Why a program gets no answer, as RFC 9457 wants it, in the language that it asked for. The same reasons as on pages: the
/// code of a <see cref="Refusal"/> is the last part of its type.
/// </summary>
/// <param name="Status">Status of HTTP.</param>
/// <param name="Code">Stable, as programs read it: the type is <c>urn:chibo:</c> and this.</param>
/// <param name="Title">What sort of thing it is, in a few words.</param>
/// <param name="Detail">What it is about this time, with the way out.</param>
internal sealed record Problem(int Status, string Code, Phrase Title, Phrase Detail) : IResult
{
    public const string TypePrefix = "urn:chibo:";

    /// <summary>What is wrong with each field, when the request has fields.</summary>
    public IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>The state as it is now, when the program's is out of date.</summary>
    public object? Current { get; init; }

    /// <summary>The clause of the guidance on which the refusal rests, when it rests on one.</summary>
    public string? Clause { get; init; }

    /// <summary>Seconds to wait before the next try.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>A refusal of a handler, with the status of its sort or one that says more.</summary>
    public static Problem Of(Refusal refusal, int? status = null)
    {
        int answered = status ?? StatusOf(refusal.Kind);
        return new Problem(
            answered,
            refusal.Code,
            ProblemTexts.Of(answered).Title,
            new Phrase(refusal.Vietnamese, refusal.English)
        )
        {
            Clause = RefusalClauses.Of(refusal),
        };
    }

    /// <summary>What is said when nothing but the status is known.</summary>
    public static Problem OfStatus(int status)
    {
        ProblemText text = ProblemTexts.Of(status);
        return new Problem(status, text.Code, text.Title, text.Detail);
    }

    /// <summary>Fields or parameters that cannot be as they are.</summary>
    public static Problem OfFaults(IReadOnlyList<FieldFault> faults) =>
        OfStatus(StatusCodes.Status400BadRequest) with
        {
            Faults = faults,
        };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        Language language = httpContext.RequestServices.GetRequiredService<Visitor>().Language;
        var details = new ProblemDetails
        {
            Status = Status,
            Type = TypePrefix + Code,
            Title = Title.In(language),
            Detail = Detail.In(language),
        };
        if (Faults.Count > 0)
        {
            details.Extensions["errors"] = Faults
                .GroupBy(fault => fault.Name, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Select(fault => fault.Message.In(language)).ToArray());
        }

        if (Clause is not null)
        {
            details.Extensions["clause"] = Clause;
        }

        if (Current is not null)
        {
            details.Extensions["current"] = Current;
        }

        IHeaderDictionary headers = httpContext.Response.Headers;
        headers.ContentLanguage = language == Language.Vietnamese ? "vi" : "en";
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        if (RetryAfter is { } seconds)
        {
            headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        await Results.Problem(details).ExecuteAsync(httpContext);
    }

    private static int StatusOf(RefusalKind kind) =>
        kind switch
        {
            RefusalKind.NotAllowed => StatusCodes.Status403Forbidden,
            RefusalKind.NotFound => StatusCodes.Status404NotFound,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
}

/// <summary>What is wrong with one field or parameter.</summary>
/// <param name="Name">As the program wrote it.</param>
/// <param name="Message">A full sentence.</param>
internal sealed record FieldFault(string Name, Phrase Message);
