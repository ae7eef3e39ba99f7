using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Api.Work;

/// <summary>What the writes of the month share: the body is read, its fields are looked at, the handler of the page does it.</summary>
internal static class WorkWrites
{
    /// <summary>An endpoint that takes a body and answers with a number.</summary>
    public static RouteHandlerBuilder TakesWork<TBody, TAnswer>(
        this RouteHandlerBuilder endpoint,
        string tag,
        NeedAttribute need,
        EndpointText text
    )
        where TBody : class => endpoint.WithTags(tag).Writes<TAnswer>(need, text).Accepts<TBody>("application/json");

    /// <summary>A write on something that has a key: for whom it is not, it is not there before what was sent is looked at.</summary>
    public static async Task<IResult> On<TBody, TRequest>(
        HttpContext http,
        bool isThere,
        Func<TBody, Faults, TRequest> read,
        Func<TRequest, Task<Outcome<long>>> act
    )
        where TBody : class =>
        isThere ? await Do(http, read, act, KeyedAnswer.Of) : Problem.OfStatus(StatusCodes.Status404NotFound);

    /// <summary>As <see cref="Do{TBody, TRequest}"/>, of many things in one act: the answer says how many.</summary>
    public static Task<IResult> DoMany<TBody, TRequest>(
        HttpContext http,
        Func<TBody, Faults, TRequest> read,
        Func<TRequest, Task<Outcome<int>>> act
    )
        where TBody : class => Do<TBody, TRequest, int>(http, read, act, CountAnswer.Of, null);

    /// <summary>Reads the body, and does what it asks for.</summary>
    /// <param name="http">The request.</param>
    /// <param name="read">Makes a request of the body, and tells what is wrong with its fields.</param>
    /// <param name="act">The handler.</param>
    /// <param name="answer">What is answered.</param>
    /// <param name="declined">The problem for a refusal, where it has to hold more than usual.</param>
    public static Task<IResult> Do<TBody, TRequest>(
        HttpContext http,
        Func<TBody, Faults, TRequest> read,
        Func<TRequest, Task<Outcome<long>>> act,
        Func<long, object> answer,
        Func<Refusal, Task<IResult>>? declined = null
    )
        where TBody : class => Do<TBody, TRequest, long>(http, read, act, answer, declined);

    /// <summary>As <see cref="Do{TBody, TRequest}"/>, for an act whose outcome is no number.</summary>
    public static async Task<IResult> Do<TBody, TRequest, T>(
        HttpContext http,
        Func<TBody, Faults, TRequest> read,
        Func<TRequest, Task<Outcome<T>>> act,
        Func<T, object> answer,
        Func<Refusal, Task<IResult>>? declined = null
    )
        where TBody : class
        where T : notnull
    {
        Outcome<TBody> body = await ApiBody.Read<TBody>(http.Request);
        if (!body.IsDone)
        {
            return Problem.Of(body.Refusal, StatusCodes.Status400BadRequest);
        }

        var faults = new Faults();
        TRequest request = read(body.Value, faults);
        return faults.All.Count > 0
            ? Problem.OfFaults(faults.All)
            : await Writing.Answer(http, () => act(request), answer, declined);
    }
}

/// <summary>How many things were recorded in one act.</summary>
/// <param name="Count">The number.</param>
internal sealed record CountAnswer(int Count)
{
    public static object Of(int count) => new CountAnswer(count);
}

/// <summary>What was recorded.</summary>
/// <param name="Act">Number of the act.</param>
internal sealed record ActAnswer(long Act)
{
    public static object Of(long act) => new ActAnswer(act);
}

/// <summary>What was recorded, by its key.</summary>
/// <param name="Key">The key, with which its address is made.</param>
internal sealed record KeyedAnswer(long Key)
{
    public static object Of(long key) => new KeyedAnswer(key);
}

/// <summary>A body without fields: <c>{}</c>.</summary>
[System.Text.Json.Serialization.JsonUnmappedMemberHandling(
    System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow
)]
internal sealed record NoFields;
