using System.Collections.Frozen;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>The word, the sign and the colour of a status; made once, since tables show it in every row.</summary>
internal static class StatusMark
{
    public static readonly IReadOnlyList<Status> All = Enum.GetValues<Status>();

    private static readonly FrozenDictionary<(Status, Language), MarkupString> Marks = All.SelectMany(status =>
            Enum.GetValues<Language>().Select(language => (status, language))
        )
        .ToFrozenDictionary(key => key, key => Write(key.status, Word(key.status).In(key.language)));

    /// <summary>Word, sign and colour, for a cell of a table.</summary>
    public static MarkupString Of(Status status, Language language) => Marks[(status, language)];

    /// <summary>The mark of a verdict; a dash where there is none.</summary>
    public static MarkupString Of(Verdict? verdict, Language language) =>
        verdict is { } known ? Of(Of(known), language) : new MarkupString("–");

    public static Status Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Conforming => Status.Met,
            Verdict.Nonconforming => Status.NotMet,
            Verdict.NoAgencyCell => Status.NotApplicable,
            _ => Status.NotEnoughData,
        };

    public static Phrase Word(Status status) =>
        status switch
        {
            Status.Met => new Phrase("đạt", "met"),
            Status.NotMet => new Phrase("chưa đạt", "not met"),
            Status.NotApplicable => new Phrase("không áp dụng", "does not apply"),
            Status.Excepted => new Phrase("có ngoại lệ", "excepted"),
            _ => new Phrase("chưa đủ dữ liệu", "not enough data"),
        };

    /// <summary>The name of its sign among the icons, and, after <c>is-</c>, of its class in the stylesheet.</summary>
    public static string Sign(Status status) =>
        status switch
        {
            Status.Met => "met",
            Status.NotMet => "not-met",
            Status.NotApplicable => "not-applicable",
            Status.Excepted => "excepted",
            _ => "unknown",
        };

    private static MarkupString Write(Status status, string word) =>
        new(
            $"<span class=\"badge is-{Sign(status)}\"><svg aria-hidden=\"true\"><use href=\"#i-{Sign(status)}\"/></svg>{word}</span>"
        );
}
