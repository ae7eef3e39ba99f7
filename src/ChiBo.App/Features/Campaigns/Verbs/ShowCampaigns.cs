using System.CommandLine;
using System.Text.Json;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Campaigns.Pages;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Campaigns.Verbs;

/// <summary><c>chibo campaign list</c>, <c>show</c> and <c>compare</c>.</summary>
internal static class ShowCampaigns
{
    public static Verb CreateList(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "list",
            new Phrase("Các đợt rà soát và tiến độ.", "The campaigns and how far they have come."),
            "chibo campaign list --format json"
        );
        Option<string> format = TakesFormat(verb);
        Option<string> data = verb.TakesData();
        return verb.Does(call =>
        {
            string form = call.OneOf(format, "table", "json");
            return CampaignCli.On(
                verb,
                call.GetValue(data),
                async (db, _, _) =>
                {
                    IReadOnlyList<CampaignSummary> all = await CampaignList.All(db);
                    if (form == "json")
                    {
                        Json(verb.Terminal, json => CampaignJson.Write(json, all));
                    }
                    else
                    {
                        verb.Answer(all.Select(LineOf));
                    }

                    return ExitCodes.Done;
                }
            );
        });
    }

    public static Verb CreateShow(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "show",
            new Phrase("Một đợt với từng xã.", "A campaign with its communes."),
            "chibo campaign show 1 --format json"
        );
        Argument<string> key = verb.TakesWord("KEY", new Phrase("số của đợt", "number of the campaign"));
        Option<string> format = TakesFormat(verb);
        Option<string> data = verb.TakesData();
        return verb.Does(call =>
        {
            long asked = CampaignCli.KeyOf("KEY", call.Required(key));
            string form = call.OneOf(format, "table", "json");
            return CampaignCli.On(
                verb,
                call.GetValue(data),
                async (db, acts, _) =>
                {
                    if (await CampaignFile.Find(db, asked) is not { } campaign)
                    {
                        return verb.Declines(new NoSuchCampaign());
                    }

                    ShownCampaign shown = await CampaignFile.Read(db, campaign, null, acts.Today);
                    if (form == "json")
                    {
                        Json(verb.Terminal, json => CampaignJson.Write(json, shown));
                    }
                    else
                    {
                        verb.Answer([HeadOf(shown), .. shown.Lines.Select(LineOf)]);
                    }

                    return ExitCodes.Done;
                }
            );
        });
    }

    public static Verb CreateCompare(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "compare",
            new Phrase("So sánh hai đợt theo những gì đã nộp.", "Compares two campaigns by what was submitted."),
            "chibo campaign compare 2 --with 1"
        );
        Argument<string> key = verb.TakesWord("KEY", new Phrase("số của đợt sau", "number of the later campaign"));
        Option<string> with = verb.Takes("--with", "KEY", new Phrase("số của đợt trước", "number of the earlier one"));
        Option<string> format = TakesFormat(verb);
        Option<string> data = verb.TakesData();
        return verb.Does(call =>
        {
            long later = CampaignCli.KeyOf("KEY", call.Required(key));
            string form = call.OneOf(format, "table", "json");
            return CampaignCli.On(
                verb,
                call.GetValue(data),
                async (db, _, _) =>
                {
                    if (await CampaignFile.Find(db, later) is not { } campaign)
                    {
                        return verb.Declines(new NoSuchCampaign());
                    }

                    long? asked = call.GetValue(with) is { } text
                        ? CampaignCli.KeyOf(with.Name, text)
                        : campaign.ComparedWithKey;
                    if (
                        asked is not { } earlier
                        || earlier >= later
                        || await CampaignFile.Find(db, earlier) is not { } before
                    )
                    {
                        return verb.Declines(new NotAnEarlierCampaign());
                    }

                    Answer(verb, await CompareCampaigns.Read(db, before, campaign, null), form);
                    return ExitCodes.Done;
                }
            );
        });
    }

    private static void Answer(Verb verb, ComparedCampaigns compared, string form)
    {
        if (form == "json")
        {
            Json(verb.Terminal, json => CampaignJson.Write(json, compared));
            return;
        }

        using TextWriter text = verb.Terminal.OpenText();
        foreach (ComparedGroup group in compared.Groups.Append(compared.Total))
        {
            text.WriteLine(
                $"{(group.Name.Length == 0 ? CampaignTexts.Total.In(verb.Terminal.Language) : group.Name)}: "
                    + new Phrase(
                        $"đạt {group.Before.Conforming} → {group.After.Conforming}, chưa đạt {group.Before.Nonconforming} → {group.After.Nonconforming}, "
                            + $"chưa rõ {group.Before.Undecided} → {group.After.Undecided}, không có chi bộ cơ quan {group.Before.NoAgencyCell} → {group.After.NoAgencyCell}",
                        $"conforming {group.Before.Conforming} → {group.After.Conforming}, not {group.Before.Nonconforming} → {group.After.Nonconforming}, "
                            + $"undecided {group.Before.Undecided} → {group.After.Undecided}, no agency cell {group.Before.NoAgencyCell} → {group.After.NoAgencyCell}"
                    ).In(verb.Terminal.Language)
            );
        }

        ComparisonOutput.WriteChanges(text, verb.Terminal, compared.Changes.Select(commune => commune.Change));
    }

    public static Option<string> TakesFormat(Verb verb) =>
        verb.Takes("--format", "table|json", new Phrase("dạng kết quả (table)", "form (table)"));

    public static void Json(Terminal terminal, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(terminal.Output, ReviewJson.Options))
        {
            write(json);
        }

        terminal.Output.WriteByte((byte)'\n');
    }

    private static Phrase LineOf(CampaignSummary campaign)
    {
        ReviewCampaign row = campaign.Row;
        Phrase state = CampaignTexts.Of(row.State);
        return new Phrase(
            $"{row.Key} {row.Name}: ngày chốt {row.CutOffOn:dd/MM/yyyy}, hạn {row.DueOn:dd/MM/yyyy}, {state.Vietnamese}; {campaign.Communes} xã, chờ xem {campaign.Submitted}, chấp nhận {campaign.Accepted}",
            $"{row.Key} {row.Name}: cut-off {row.CutOffOn:yyyy-MM-dd}, due {row.DueOn:yyyy-MM-dd}, {state.English}; {campaign.Communes} communes, {campaign.Submitted} to look at, {campaign.Accepted} accepted"
        );
    }

    private static Phrase HeadOf(ShownCampaign shown) =>
        new(
            $"{shown.Row.Name}, ngày chốt {shown.Row.CutOffOn:dd/MM/yyyy}, {shown.Lines.Count} xã",
            $"{shown.Row.Name}, cut-off {shown.Row.CutOffOn:yyyy-MM-dd}, {shown.Lines.Count} communes"
        );

    private static Phrase LineOf(CampaignLine line)
    {
        Phrase stage = CampaignTexts.Of(line.Row.Stage);
        string verdict = line.Submitted is { } submitted ? $", {ReviewTable.Mark(submitted.Verdict)}" : "";
        return new Phrase(
            $"{line.Code} {line.Name}: {stage.Vietnamese}{verdict}",
            $"{line.Code} {line.Name}: {stage.English}{verdict}"
        );
    }
}
