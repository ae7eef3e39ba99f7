using System.Text.Json.Serialization;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Months;
using ChiBo.App.Web.Api;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Api.Months;

/// <summary>That a holiday, or somebody who would be at two meetings, is known and the time kept to.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ConfirmBody
{
    private const int LongestSeal = 100;
    private const int LongestReason = 1_000;

    /// <summary>What was named: <c>current.seen</c> of the answer that named it.</summary>
    public required string Seen { get; init; }

    /// <summary>Why the time is kept to.</summary>
    public required string Reason { get; init; }

    public PlanConfirmation Read(Faults faults) =>
        new(faults.Text("confirmed.seen", Seen, LongestSeal), faults.Text("confirmed.reason", Reason, LongestReason));

    /// <summary>The problem of a plan that is declined; where something is to be confirmed, with what is sent back for it.</summary>
    public static Task<IResult> Declined(Refusal refusal) =>
        Task.FromResult<IResult>(
            refusal is PlanNeedsConfirming named
                ? Problem.Of(refusal) with
                {
                    Current = new ToConfirm(PlanConfirmation.Seal(named.Cautions)),
                }
                : Problem.Of(refusal)
        );
}

/// <summary>What is sent back when the time is kept to.</summary>
/// <param name="Seen">Stands for exactly what was named.</param>
internal sealed record ToConfirm(string Seen);
