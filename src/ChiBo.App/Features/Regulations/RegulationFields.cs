using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Regulations;

/// <summary>A version as the form tells it.</summary>
/// <param name="Texts">The chapters.</param>
/// <param name="AnswerDays">Days for an answer, 1 to 180.</param>
/// <param name="ReportDays">Days before the meeting by which areas report, 1 to 27.</param>
/// <param name="UsualDay">Usual day of the cell's meeting, 1 to 31.</param>
internal sealed record RegulationFields(
    IReadOnlyDictionary<RegulationChapter, string> Texts,
    int? AnswerDays,
    int? ReportDays,
    int? UsualDay
)
{
    /// <summary>What of it cannot be kept; nothing when all can.</summary>
    public Refusal? WhatIsWrong() =>
        Texts.Where(part => part.Value.Length > WriteRegulations.MostLetters).Select(part => part.Key).ToArray()
            is [var first, ..]
            ? new ChapterTooLong(first)
        : AnswerDays is < 1 or > 180 ? new DaysOutOfRange(nameof(AnswerDays), 1, 180)
        : ReportDays is < 1 or > 27 ? new DaysOutOfRange(nameof(ReportDays), 1, 27)
        : UsualDay is < 1 or > 31 ? new DaysOutOfRange(nameof(UsualDay), 1, 31)
        : null;
}
