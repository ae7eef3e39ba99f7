using System.Text.Json;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Web.Api;

/// <summary>Ends a write.</summary>
internal static class Writing
{
    /// <summary>
    /// Does an act and answers: with what <paramref name="answer"/> makes of its outcome, kept under the Idempotency-Key in the
    /// same transaction, or with the refusal as a problem.
    /// </summary>
    /// <param name="http">The request.</param>
    /// <param name="act">Does one act, by a handler that pages use as well.</param>
    /// <param name="answer">What the program is told; its <c>etag</c>, when it has one, is said in the header too.</param>
    /// <param name="declined">The problem for a refusal, where its status is to be another than usual.</param>
    public static async Task<IResult> Answer<T>(
        HttpContext http,
        Func<Task<Outcome<T>>> act,
        Func<T, object> answer,
        Func<Refusal, Task<IResult>>? declined = null
    )
        where T : notnull
    {
        http.RequestServices.GetRequiredService<AnswerKeeping>().AnswersWith(answer);
        Outcome<T> outcome = await act();
        if (outcome.IsDone)
        {
            string body = JsonSerializer.Serialize(answer(outcome.Value), ApiJson.Options);
            return IdempotentWrites.Send(http, StatusCodes.Status200OK, body);
        }

        return declined is null ? Problem.Of(outcome.Refusal) : await declined(outcome.Refusal);
    }
}
