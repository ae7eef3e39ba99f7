using System.Text.Json;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Compare;

/// <summary>Changes between two reviews, for people and for programs.</summary>
internal static class ChangeText
{
    /// <summary>Verdict before and after, as in «đạt → chưa đạt».</summary>
    public static string Verdicts(CommuneChange change, Language language)
    {
        string after = Word(change.After, language);
        return change.Before == change.After ? after : $"{Word(change.Before, language)} → {after}";
    }

    /// <summary>A finding that changed: clause, title, subject, outcome before and after with what was observed.</summary>
    public static string Of(FindingChange change, Language language)
    {
        string title = Explanations.Title(change.Rule, language);
        return $"{change.Rule.Clause()} {title}, {change.Subject}: {Side(change.Before, language)} → {Side(change.After, language)}";
    }

    /// <summary>A finding as it stands: clause, title, subject, outcome with what was observed.</summary>
    public static string Of(Finding finding, Language language)
    {
        string title = Explanations.Title(finding.Rule, language);
        return $"{finding.Rule.Clause()} {title}, {finding.Subject}: {Side(finding, language)}";
    }

    /// <summary>Whether it says more than that something which passes has come or gone.</summary>
    public static bool IsWorthTelling(this FindingChange change) =>
        change.Before is { Outcome: not Outcome.Pass } || change.After is { Outcome: not Outcome.Pass };

    /// <summary>Writes each commune that changed as an object.</summary>
    public static void WriteJson(Utf8JsonWriter json, IEnumerable<CommuneChange> changes)
    {
        foreach (CommuneChange change in changes)
        {
            json.WriteStartObject();
            json.WriteString("code", change.Code);
            json.WriteString("name", change.Name);
            WriteJson(json, change);
            json.WriteEndObject();
        }
    }

    /// <summary>Writes verdicts before and after and the findings that changed into an object that is open.</summary>
    public static void WriteJson(Utf8JsonWriter json, CommuneChange change)
    {
        json.WriteString("before", change.Before?.Word());
        json.WriteString("after", change.After?.Word());
        WriteJson(json, change.Changes);
        if (change.Operation is { } operation)
        {
            WriteJson(json, operation, "operation");
        }
    }

    /// <summary>Writes the findings that changed into an object that is open.</summary>
    public static void WriteJson(Utf8JsonWriter json, IEnumerable<FindingChange> changes, string name = "findings")
    {
        json.WriteStartArray(name);
        foreach (FindingChange finding in changes)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule.Id());
            json.WriteString("clause", finding.Rule.Clause());
            json.WriteString("subject", finding.Subject);
            WriteSide(json, "before", finding.Before);
            WriteSide(json, "after", finding.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, Finding? finding)
    {
        if (finding is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("outcome", finding.Outcome.Word());
        json.WriteString("observed", finding.Observed);
        json.WriteString("required", finding.Required);
        json.WriteEndObject();
    }

    private static string Word(Verdict? verdict, Language language) =>
        verdict is { } known
            ? $"{ReviewTable.Mark(known)} {Explanations.Describe(known, language)}"
            : new Phrase("không phải là xã", "no commune").In(language);

    private static string Side(Finding? finding, Language language)
    {
        if (finding is null)
        {
            return new Phrase("không có", "not there").In(language);
        }

        Phrase word = finding.Outcome switch
        {
            Outcome.Pass => new Phrase("đạt", "pass"),
            Outcome.Fail => new Phrase("chưa đạt", "fail"),
            _ => new Phrase("chưa đủ dữ liệu", "unknown"),
        };
        return finding.Observed.Length == 0 ? word.In(language) : $"{word.In(language)} ({finding.Observed})";
    }
}
