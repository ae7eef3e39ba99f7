using System.Text.Json;
using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Programs;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Web.Api;

/// <summary>
/// Keeps what a program is answered under its Idempotency-Key, in the transaction of the act itself: either both are there
/// or neither. Idle for whoever sends no key, as pages do.
/// </summary>
internal sealed class AnswerKeeping(ChiBoContext db, Person person, TimeProvider clock)
{
    private string? key;
    private byte[] digest = [];
    private Func<object, object> answerOf = done => done;

    /// <summary>Whether an act was done, and its answer kept.</summary>
    public bool HasKept { get; private set; }

    /// <summary>What was answered under the key before.</summary>
    public Task<AnsweredRequest?> Find(string asked) =>
        db
            .AnsweredRequests.AsNoTracking()
            .SingleOrDefaultAsync(row => row.AccountId == person.AccountId && row.Key == asked);

    /// <summary>From now on the next act is answered under the key.</summary>
    public void Begin(string asked, byte[] requestDigest) => (key, digest) = (asked, requestDigest);

    /// <summary>Says what the program is answered when the act is done.</summary>
    public void AnswersWith<T>(Func<T, object> answer)
        where T : notnull => answerOf = done => answer((T)done);

    /// <summary>Inside the transaction, before the act: declines it when it has been done already.</summary>
    public async Task<Refusal?> BeforeAct() =>
        key is not null && await Find(key) is not null ? new AnsweredMeanwhile() : null;

    /// <summary>Inside the transaction, after the act.</summary>
    public async Task AfterAct(object done)
    {
        if (key is null)
        {
            return;
        }

        db.AnsweredRequests.Add(
            new AnsweredRequest
            {
                AccountId = person.AccountId,
                Key = key,
                Digest = digest,
                Status = StatusCodes.Status200OK,
                Body = JsonSerializer.Serialize(answerOf(done), ApiJson.Options),
                At = clock.GetUtcNow().UtcDateTime,
            }
        );
        await db.SaveChangesAsync();
        HasKept = true;
    }

    /// <summary>Never seen outside: the answer of the first request is sent in its place.</summary>
    private sealed record AnsweredMeanwhile()
        : Refusal(
            RefusalKind.Conflict,
            "answered-meanwhile",
            "Yêu cầu đã được thực hiện.",
            "The request was carried out."
        );
}
