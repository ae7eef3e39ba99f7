using System.Text.Json;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Compare;

/// <summary>Writes what changed between two reviews.</summary>
internal static class ComparisonOutput
{
    public static void Write(
        Terminal terminal,
        IEnumerable<CommuneChange> changes,
        ReviewCase before,
        ReviewCase after,
        string form
    )
    {
        if (form == "json")
        {
            WriteJson(terminal.Output, changes, before, after);
        }
        else
        {
            using TextWriter text = terminal.OpenText();
            WriteText(text, terminal, changes, before, after);
        }
    }

    /// <summary>A line for each commune that changed, and under it the findings that did; then how many.</summary>
    public static void WriteText(
        TextWriter text,
        Terminal terminal,
        IEnumerable<CommuneChange> changes,
        ReviewCase before,
        ReviewCase after
    )
    {
        text.WriteLine(
            new Phrase(
                $"So sánh {before.Day:dd/MM/yyyy} với {after.Day:dd/MM/yyyy}, theo {after.Guidance.Number}",
                $"{before.Day:yyyy-MM-dd} compared with {after.Day:yyyy-MM-dd}, under {after.Guidance.Number}"
            ).In(terminal.Language)
        );
        WriteChanges(text, terminal, changes);
    }

    /// <summary>The same without a heading.</summary>
    public static void WriteChanges(TextWriter text, Terminal terminal, IEnumerable<CommuneChange> changes)
    {
        int count = 0;
        int ofVerdict = 0;
        foreach (CommuneChange change in changes)
        {
            count++;
            ofVerdict += change.IsOfVerdict ? 1 : 0;
            text.WriteLine();
            text.WriteLine($"{change.Code} {change.Name}: {ChangeText.Verdicts(change, terminal.Language)}");
            IEnumerable<FindingChange> changed = change.Changes.Concat(change.Operation ?? []);
            foreach (FindingChange finding in changed.Where(finding => finding.IsWorthTelling()))
            {
                text.WriteLine($"  {ChangeText.Of(finding, terminal.Language)}");
            }
        }

        text.WriteLine();
        text.WriteLine(
            new Phrase(
                $"{count} xã có thay đổi, trong đó {ofVerdict} xã đổi kết quả.",
                count == 1
                    ? $"1 commune changed, {(ofVerdict == 1 ? "" : "not ")}in its verdict."
                    : $"{count} communes changed, {ofVerdict} of them in their verdict."
            ).In(terminal.Language)
        );
    }

    private static void WriteJson(
        Stream output,
        IEnumerable<CommuneChange> changes,
        ReviewCase before,
        ReviewCase after
    )
    {
        using var json = new Utf8JsonWriter(output, ReviewJson.Options);
        json.WriteStartObject();
        json.WriteString("asOf", $"{before.Day:yyyy-MM-dd}");
        json.WriteString("with", $"{after.Day:yyyy-MM-dd}");
        json.WriteString("guidance", after.Guidance.Number);
        json.WriteString("guidanceStatus", after.Guidance.Status.Word());
        json.WriteStartArray("communes");
        ChangeText.WriteJson(json, changes);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
