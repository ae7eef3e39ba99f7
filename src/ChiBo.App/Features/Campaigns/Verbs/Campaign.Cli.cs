using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Shared;
using ChiBo.Storage;

namespace ChiBo.App.Features.Campaigns.Verbs;

/// <summary><c>chibo campaign</c>: review campaigns of a database, from opening to comparison.</summary>
internal static class CampaignCli
{
    public static Command Create(Terminal terminal)
    {
        var about = new Phrase(
            "Đợt rà soát (III.2-a): mở, xem, nộp, trả lại, chấp nhận, kết thúc, so sánh; chi bộ chưa đạt.",
            "Review campaigns (III.2-a): open, show, submit, return, accept, close, compare; cells that do not conform."
        );
        return new Command("campaign", about.In(terminal.Language))
        {
            CreateOpen(terminal),
            ShowCampaigns.CreateList(terminal),
            ShowCampaigns.CreateShow(terminal),
            MoveCampaigns.CreateSubmit(terminal),
            MoveCampaigns.CreateReturn(terminal),
            MoveCampaigns.CreateAccept(terminal),
            CreateClose(terminal),
            ShowCampaigns.CreateCompare(terminal),
            ShowRemedies.Create(terminal),
        };
    }

    /// <summary>Works on the database of a call with what an act needs.</summary>
    public static async Task<int> On(
        Verb verb,
        string? data,
        Func<ChiBoContext, RegisterActs, RegisterCache, Task<int>> work
    )
    {
        using Installation installation = await Installation.OpenExisting(DataFolder.Choose(data));
        return await installation.Use(async db =>
        {
            using var cache = new RegisterCache();
            return await work(db, new RegisterActs(db, verb.Terminal.Clock, installation.Key), cache);
        });
    }

    /// <summary>The number of a campaign as it was given.</summary>
    public static long KeyOf(string name, string text) =>
        long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out long key) && key > 0
            ? key
            : throw new CallFaultException(
                new Phrase(
                    $"{name} «{text}» không phải số của đợt rà soát. Xem: chibo campaign list",
                    $"{name} \"{text}\" is no number of a campaign. See: chibo campaign list"
                )
            );

    private static Verb CreateOpen(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "open",
            new Phrase("Mở một đợt rà soát.", "Opens a campaign."),
            "chibo campaign open --name \"Quý IV\" --scope 99 --by 99-TU --cut-off 2026-10-31 --due 2026-12-15"
        );
        Option<string> name = verb.Takes("--name", "TEXT", new Phrase("tên đợt", "its name"));
        Option<string> scope = verb.Takes(
            "--scope",
            "CODE",
            new Phrase(
                "mã tỉnh hoặc huyện; bỏ trống là toàn bộ sổ bộ",
                "province or district; the whole register without"
            )
        );
        Option<string> by = verb.Takes(
            "--by",
            "CODE",
            new Phrase(
                "mã cấp ủy mở đợt; bỏ trống là chương trình",
                "committee that opens it; the program itself without"
            )
        );
        Option<string> cutOff = verb.Takes("--cut-off", "DAY", new Phrase("ngày chốt số liệu", "the cut-off day"));
        Option<string> due = verb.Takes("--due", "DAY", new Phrase("hạn nộp", "the last day to submit"));
        Option<string> with = verb.Takes(
            "--compare-with",
            "KEY",
            new Phrase("số của đợt trước để so sánh", "number of the earlier campaign to compare with")
        );
        Option<string> data = verb.TakesData();
        return verb.Does(call =>
            On(
                verb,
                call.GetValue(data),
                async (db, acts, cache) =>
                {
                    var asked = new NewCampaign(
                        call.Required(name),
                        call.GetValue(by),
                        call.GetValue(scope),
                        call.RequiredDay(cutOff),
                        call.RequiredDay(due),
                        call.GetValue(with) is { } key ? KeyOf(with.Name, key) : null
                    );
                    Outcome<OpenedCampaign> outcome = await new OpenCampaign(db, acts, cache).Handle(
                        asked,
                        CampaignActor.Program(CampaignLevel.Opener)
                    );
                    if (!outcome.IsDone)
                    {
                        return verb.Declines(outcome.Refusal);
                    }

                    verb.Answer(
                        new Phrase(
                            $"Đợt rà soát số {outcome.Value.Key}, {outcome.Value.Communes} xã.",
                            $"Campaign {outcome.Value.Key}, {outcome.Value.Communes} communes."
                        )
                    );
                    return ExitCodes.Done;
                }
            )
        );
    }

    private static Verb CreateClose(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "close",
            new Phrase(
                "Kết thúc một đợt; sau đó không thay đổi nữa.",
                "Closes a campaign; nothing of it changes afterwards."
            ),
            "chibo campaign close 1"
        );
        Argument<string> key = verb.TakesWord("KEY", new Phrase("số của đợt", "number of the campaign"));
        Option<string> data = verb.TakesData();
        return verb.Does(call =>
            On(
                verb,
                call.GetValue(data),
                async (db, acts, _) =>
                {
                    Outcome<int> outcome = await new CloseCampaign(db, acts).Handle(
                        KeyOf("KEY", call.Required(key)),
                        CampaignActor.Program(CampaignLevel.Opener)
                    );
                    if (!outcome.IsDone)
                    {
                        return verb.Declines(outcome.Refusal);
                    }

                    verb.Answer(
                        new Phrase(
                            $"Đã kết thúc. Còn {outcome.Value} xã chưa được chấp nhận.",
                            $"Closed. {outcome.Value} communes were not accepted."
                        )
                    );
                    return ExitCodes.Done;
                }
            )
        );
    }
}
