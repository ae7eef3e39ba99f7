using System.Security.Cryptography;
using System.Text;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;

namespace ChiBo.App.Features.Months;

/// <summary>Something about the time of a planned meeting that people must know before they keep to it.</summary>
/// <param name="Mark">Tells it from others; it is the same while nothing of it changes.</param>
/// <param name="Vietnamese">What it is.</param>
/// <param name="English">The same in English.</param>
internal sealed record PlanCaution(string Mark, string Vietnamese, string English)
{
    /// <summary>The same where several cells are planned at once: with the name of the cell.</summary>
    public PlanCaution Of(CellOfMonth cell) =>
        new($"{cell.Code} {Mark}", $"{cell.Name}: {Lower(Vietnamese)}", $"{cell.Name}: {Lower(English)}");

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}

/// <summary>That somebody keeps to a time in spite of what was named.</summary>
/// <param name="Seen">What had been named, as <see cref="Seal"/> has it.</param>
/// <param name="Reason">Why it is kept to.</param>
internal sealed record PlanConfirmation(string? Seen, string? Reason)
{
    private const int Length = 16;

    /// <summary>A short text for exactly these: what is confirmed is what was named, and nothing that came in between.</summary>
    public static string Seal(IEnumerable<PlanCaution> cautions) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join('\n', cautions.Select(one => one.Mark).Order(StringComparer.Ordinal))
                )
            )
        )[..Length];

    /// <summary>
    /// Why a time with these is not planned yet; nothing when there are none, or they were confirmed with a reason, which then
    /// is that of the act. A reason for what is not named any more is not kept.
    /// </summary>
    public static Refusal? WhyNot(ActScope scope, IReadOnlyList<PlanCaution> cautions, PlanConfirmation? given)
    {
        if (cautions.Count == 0)
        {
            return null;
        }

        if (given?.Reason is not { } reason || given.Seen != Seal(cautions))
        {
            return new PlanNeedsConfirming(cautions);
        }

        scope.Because(reason);
        return null;
    }
}

/// <summary>The time has something that people must confirm, with a reason, or change.</summary>
internal sealed record PlanNeedsConfirming(IReadOnlyList<PlanCaution> Cautions)
    : Refusal(
        RefusalKind.NotPossible,
        "plan-needs-confirming",
        $"{string.Join(' ', Cautions.Select(one => one.Vietnamese))} Hãy đổi ngày, giờ; hoặc ghi «Lý do vẫn xếp lịch này» rồi gửi lại.",
        $"{string.Join(' ', Cautions.Select(one => one.English))} Change day or hour; or give the \"Reason to keep this time\" and send again."
    );
