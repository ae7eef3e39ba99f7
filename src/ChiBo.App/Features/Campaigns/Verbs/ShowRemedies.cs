using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Campaigns.Pages;
using ChiBo.App.Features.Campaigns.Remedies;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Campaigns.Verbs;

/// <summary><c>chibo campaign remedies</c>: the register of cells that do not conform.</summary>
internal static class ShowRemedies
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "remedies",
            new Phrase(
                "Chi bộ cơ quan lập trước 10/10/2014 chưa đạt, với phương án và thời hạn.",
                "Agency cells founded before 2014-10-10 that do not conform, with option and deadline."
            ),
            "chibo campaign remedies --state overdue"
        );
        Option<string> state = verb.Takes(
            "--state",
            "overdue|undecided|running|settled",
            new Phrase("chỉ những chi bộ ở tình trạng này", "only cells in this state")
        );
        Option<string> format = ShowCampaigns.TakesFormat(verb);
        Option<string> data = verb.TakesData();
        return verb.Does(call =>
        {
            string form = call.OneOf(format, "table", "json");
            RemedyFilter.Sort? asked = call.GetValue(state) is null
                ? null
                : Enum.Parse<RemedyFilter.Sort>(
                    call.OneOf(state, "overdue", "undecided", "running", "settled"),
                    ignoreCase: true
                );
            return CampaignCli.On(
                verb,
                call.GetValue(data),
                async (db, acts, cache) =>
                {
                    IReadOnlyList<RemedyLine> lines = new RemedyFilter(asked).Of(
                        await RemedyRegister.All(db, cache, acts.Today, null),
                        acts.Today
                    );
                    if (form == "json")
                    {
                        ShowCampaigns.Json(verb.Terminal, json => Write(json, lines, acts.Today));
                    }
                    else
                    {
                        verb.Answer(lines.Select(line => LineOf(line, acts.Today)));
                    }

                    return ExitCodes.Done;
                }
            );
        });
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<RemedyLine> lines, DateOnly today)
    {
        json.WriteStartObject();
        json.WriteStartArray("cells");
        foreach (RemedyLine line in lines)
        {
            json.WriteStartObject();
            json.WriteString("code", line.Cell);
            json.WriteString("name", line.Name);
            json.WriteString("commune", line.Commune);
            json.WriteString("establishedOn", Day(line.EstablishedOn));
            json.WriteString("verdict", line.Verdict?.Word());
            json.WriteBoolean("isThere", line.IsThere);
            json.WriteString("state", CampaignJson.Camel(StateOf(line, today)));
            json.WriteString("option", line.Row is { } row ? CampaignJson.Camel(row.Option) : null);
            json.WriteString("owner", line.OwnerCode);
            json.WriteString("due", Day(line.Row?.DueOn));
            json.WriteString("outcome", line.Row?.Outcome);
            json.WriteString("outcomeOn", Day(line.Row?.OutcomeOn));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Phrase LineOf(RemedyLine line, DateOnly today)
    {
        Phrase state = RemedyTexts.Of(StateOf(line, today));
        Phrase? option = line.Row is { } row ? RemedyTexts.Of(row.Option) : null;
        string due = line.Row is { } decided
            ? $", {decided.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
            : "";
        return new Phrase(
            $"{line.Cell} {line.Name}, {line.CommuneName}: {state.Vietnamese}{(option is null ? "" : $"; {option.Vietnamese}{due}")}",
            $"{line.Cell} {line.Name}, {line.CommuneName}: {state.English}{(option is null ? "" : $"; {option.English}{due}")}"
        );
    }

    private static RemedyFilter.Sort StateOf(RemedyLine line, DateOnly today) => (RemedyFilter.Sort)line.OrderOn(today);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
