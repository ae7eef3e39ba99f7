using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Reports;

/// <summary>A period is reported on when it has begun.</summary>
public sealed record ReportPeriodHasNotBegun(DateOnly From)
    : Refusal(
        RefusalKind.NotPossible,
        "report-period-has-not-begun",
        $"Kỳ báo cáo bắt đầu ngày {From:dd/MM/yyyy}, chưa tới (II.1.3.a).",
        $"The period begins on {From:d MMM yyyy}, which has not come yet (II.1.3.a)."
    );

/// <summary>The draft changed while a sentence was being written.</summary>
public sealed record DraftChangedMeanwhile()
    : Refusal(
        RefusalKind.Conflict,
        "draft-changed-meanwhile",
        "Số liệu vừa thay đổi trong lúc bạn sửa. Lời của bạn vẫn còn trong ô dưới đây; hãy so với bản dự thảo mới rồi lưu lần nữa.",
        "The figures have just changed while you were writing. Your words are still in the field below; compare them with the new draft and save once more."
    );

/// <summary>Somebody else saved the sentence while it was being written.</summary>
public sealed record SentenceChangedMeanwhile()
    : Refusal(
        RefusalKind.Conflict,
        "sentence-changed-meanwhile",
        "Có người vừa lưu câu này trong lúc bạn sửa. Lời của bạn vẫn còn trong ô dưới đây; hãy so với lời đang ghi trong báo cáo rồi lưu lần nữa.",
        "Somebody has just saved this sentence while you were writing. Your words are still in the field below; compare them with what is in the report now and save once more."
    );

/// <summary>Sentences in a person's words under which the figures changed are settled before the report is issued.</summary>
public sealed record ReportHasChangedFigures(int Sentences)
    : Refusal(
        RefusalKind.NotPossible,
        "report-has-changed-figures",
        $"{Sentences} câu do người sửa có số liệu đã thay đổi. Nhận bản dự thảo mới hoặc giữ lời đã sửa ở từng câu rồi mới ban hành (II.1.3.a).",
        $"The figures under {Sentences} edited sentences have changed. Accept the new draft or keep the words for each before it is issued (II.1.3.a)."
    );

/// <summary>The same report is not issued twice.</summary>
public sealed record ReportIsIssued(string Symbol)
    : Refusal(
        RefusalKind.Conflict,
        "report-is-issued",
        $"Báo cáo này đã ban hành với số {Symbol} và không có gì khác trước. Không có gì được ghi thêm.",
        $"This report was issued as {Symbol} and says nothing else now. Nothing more was recorded."
    );

/// <summary>A part has room for so many own sentences; those that were emptied can be written anew.</summary>
public sealed record TooManyOwnSentences()
    : Refusal(
        RefusalKind.NotPossible,
        "too-many-own-sentences",
        $"Phần này đã có {OwnSentence.Most} câu do người thêm. Hãy sửa một câu đã có (II.1.3.a).",
        $"This part has had {OwnSentence.Most} added sentences. Change one of them (II.1.3.a)."
    );

/// <summary>A sentence says something.</summary>
public sealed record OwnSentenceIsEmpty()
    : Refusal(
        RefusalKind.NotPossible,
        "own-sentence-is-empty",
        "Hãy ghi nội dung của câu (II.1.3.a).",
        "Write what the sentence says (II.1.3.a)."
    );
