using System.Globalization;
using System.Text.Json;
using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.Domain.Campaigns;
using ChiBo.Guidance.Review;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Campaigns.Verbs;

/// <summary>Campaigns as JSON for other programs.</summary>
internal static class CampaignJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<CampaignSummary> all)
    {
        json.WriteStartObject();
        json.WriteStartArray("campaigns");
        foreach (CampaignSummary campaign in all)
        {
            json.WriteStartObject();
            Head(json, campaign.Row);
            json.WriteNumber("communes", campaign.Communes);
            json.WriteNumber("submitted", campaign.Submitted);
            json.WriteNumber("accepted", campaign.Accepted);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ShownCampaign shown)
    {
        json.WriteStartObject();
        Head(json, shown.Row);
        json.WriteStartArray("communes");
        foreach (CampaignLine line in shown.Lines)
        {
            json.WriteStartObject();
            json.WriteString("code", line.Code);
            json.WriteString("name", line.Name);
            json.WriteString("group", line.Group);
            json.WriteString("groupCode", line.GroupCode);
            json.WriteString("stage", Word(line.Row.Stage));
            json.WriteString("since", Day(line.Row.Since));
            json.WriteNumber("turn", line.Row.Turn);
            json.WriteString("verdict", line.Submitted?.Verdict.Word());
            json.WriteString("comment", line.Row.Comment);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ComparedCampaigns compared)
    {
        json.WriteStartObject();
        json.WriteNumber("earlier", compared.Earlier.Key);
        json.WriteNumber("later", compared.Later.Key);
        json.WriteStartArray("groups");
        foreach (ComparedGroup group in compared.Groups)
        {
            json.WriteStartObject();
            json.WriteString("code", group.Code);
            json.WriteString("name", group.Name);
            Counts(json, "before", group.Before);
            Counts(json, "after", group.After);
            json.WriteNumber("changed", group.Changed);
            json.WriteNumber("notInBoth", group.NotInBoth);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("communes");
        ChangeText.WriteJson(json, compared.Changes.Select(commune => commune.Change));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The word of a stage: <c>waiting</c>, <c>submitted</c>, <c>returned</c>, <c>passedOn</c>, <c>accepted</c>.</summary>
    public static string Word(CommuneStage stage) => Camel(stage);

    /// <summary>A value of a list as its word.</summary>
    public static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName($"{value}");

    private static void Head(Utf8JsonWriter json, ReviewCampaign row)
    {
        json.WriteNumber("key", row.Key);
        json.WriteString("name", row.Name);
        json.WriteString("cutOff", Day(row.CutOffOn));
        json.WriteString("due", Day(row.DueOn));
        json.WriteString("state", row.State == CampaignState.Open ? "open" : "closed");
    }

    private static void Counts(Utf8JsonWriter json, string name, VerdictCounts counts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("conforming", counts.Conforming);
        json.WriteNumber("nonconforming", counts.Nonconforming);
        json.WriteNumber("noAgencyCell", counts.NoAgencyCell);
        json.WriteNumber("undecided", counts.Undecided);
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
