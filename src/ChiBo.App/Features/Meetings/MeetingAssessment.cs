using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Meetings;

namespace ChiBo.App.Features.Meetings;

/// <summary>A criterion as it was assessed.</summary>
/// <param name="Criterion">Its name in the sheet.</param>
/// <param name="Level">The name of the level.</param>
/// <param name="Seen">The level that the record showed then; nothing when it showed none.</param>
/// <param name="Remark">What people add.</param>
internal sealed record AssessedCriterion(string Criterion, string Level, string? Seen, string? Remark);

/// <summary>
/// What a meeting says of itself, as it is kept: sheet and version, each criterion, and what it came to then, in words that
/// are read without the sheet.
/// </summary>
internal sealed record MeetingAssessment(
    string Form,
    int Version,
    int Points,
    int Most,
    string Grade,
    string Words,
    IReadOnlyList<AssessedCriterion> Answers
)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>What levels come to by a sheet.</summary>
    public static MeetingAssessment Of(AssessmentForm form, IReadOnlyList<AssessedCriterion> answers)
    {
        AssessmentTotal total = form.Rate(
            answers.ToDictionary(one => one.Criterion, one => form.Level(one.Level)!, StringComparer.Ordinal)
        );
        string sure = form.Status == GuidanceStatus.Draft ? "; điểm và mức xếp loại là mẫu tham khảo" : "";
        return new MeetingAssessment(
            form.Id,
            form.Version,
            total.Points,
            form.Most,
            total.Grade.Id,
            FormattableString.Invariant(
                $"{total.Grade.Text.Vietnamese}, {total.Points}/{form.Most} điểm ({form.Name.Vietnamese}{sure})"
            ),
            answers
        );
    }

    /// <summary>As it is kept.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>What is kept of a meeting; nothing when it was not assessed.</summary>
    public static MeetingAssessment? Read(string? json) =>
        json is null ? null : JsonSerializer.Deserialize<MeetingAssessment>(json, Options);
}
