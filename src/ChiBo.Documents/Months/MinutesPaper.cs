using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Months;

/// <summary>Biên bản: what was said and decided at a meeting, signed by chair and secretary.</summary>
public sealed record MinutesPaper
{
    /// <summary>The head.</summary>
    public required PaperHead Head { get; init; }

    /// <summary>The meeting.</summary>
    public required PaperMeeting Meeting { get; init; }

    /// <summary>When it ended, on the same day; nothing when that is to be filled in.</summary>
    public TimeOnly? EndedAt { get; init; }

    /// <summary>Who was in the chair; nothing when it is to be filled in.</summary>
    public string? Chair { get; init; }

    /// <summary>Who wrote the minutes; nothing when it is to be filled in.</summary>
    public string? Secretary { get; init; }

    /// <summary>Guests, each with post.</summary>
    public IReadOnlyList<string> Guests { get; init; } = [];

    /// <summary>Who was on the roll and who was there.</summary>
    public required AttendanceFigures Attendance { get; init; }

    /// <summary>Those absent with a reason that was accepted.</summary>
    public IReadOnlyList<AbsentMember> Excused { get; init; } = [];

    /// <summary>Those absent without one.</summary>
    public IReadOnlyList<AbsentMember> Absent { get; init; } = [];

    /// <summary>What was dealt with, in order.</summary>
    public IReadOnlyList<MinutesItem> Items { get; init; } = [];

    /// <summary>How the cell rated the meeting itself, in words; nothing when it did not.</summary>
    public string? SelfAssessment { get; init; }

    /// <summary>What minutes say that were read out to the cell and agreed to.</summary>
    public const string ReadOut = "Biên bản đã được đọc lại và chi bộ nhất trí thông qua.";

    /// <summary>Whether the minutes were read out and agreed to before the end.</summary>
    public bool WasReadOut { get; init; }

    /// <summary>To whom they go.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = ["Lưu Chi bộ"];

    /// <summary>The paper: the secretary signs on the left, the chair on the right.</summary>
    public PartyDocument ToDocument() =>
        PaperMaking.Make(
            Head,
            PaperKind.Minutes,
            Meeting.Words,
            [.. MinutesBody.Of(this)],
            PaperSigner.Self("Chủ trì", Chair),
            Recipients
        ) with
        {
            CoSigner = new CoSigner("Thư ký", Secretary),
        };
}
