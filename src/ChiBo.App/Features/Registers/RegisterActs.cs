using ChiBo.App.Features.Establishments.Gate;
using ChiBo.App.Features.Registers.Verdicts;
using ChiBo.App.Web.Api;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Audit;

namespace ChiBo.App.Features.Registers;

/// <summary>Does acts on the register: facts, audit and the verdicts that they change, in one transaction.</summary>
/// <param name="db">The context.</param>
/// <param name="clock">Tells when.</param>
/// <param name="key">Signs the audit.</param>
/// <param name="answers">Keeps what a program is answered; nothing where no program asks.</param>
/// <param name="gate">What keeps an act from staying; the gate of III.2-c unless something else is given.</param>
internal sealed class RegisterActs(
    ChiBoContext db,
    TimeProvider clock,
    AuditKey key,
    AnswerKeeping? answers = null,
    Func<ActScope, Task<Refusal?>>? gate = null
)
{
    /// <summary>Today in Vietnam, UTC+7.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(7));

    /// <summary>For an act beside the one that a program is answered for.</summary>
    public RegisterActs Apart() => new(db, clock, key, null, gate);

    /// <summary>Does an act, or declines it with nothing written.</summary>
    public Task<Outcome<T>> Do<T>(ActHeader header, Func<ActScope, Task<Outcome<T>>> work)
    {
        object? done = null;
        return new ActWriter(db, clock, key).Write(
            header,
            async scope =>
            {
                if (answers is not null && await answers.BeforeAct() is { } refusal)
                {
                    return refusal;
                }

                Outcome<T> outcome = await work(scope);
                done = outcome.Value;
                return outcome;
            },
            async scope =>
            {
                await VerdictKeeping.AfterAct(scope, Today);
                if (answers is not null)
                {
                    await answers.AfterAct(done!);
                }
            },
            gate ?? GateOfActs.Refuse
        );
    }
}
