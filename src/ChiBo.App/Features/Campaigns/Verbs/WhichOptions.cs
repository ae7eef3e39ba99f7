using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Campaigns.Running;

namespace ChiBo.App.Features.Campaigns.Verbs;

/// <summary>Which campaign and communes a call is about.</summary>
internal sealed class WhichOptions
{
    private readonly Argument<string> key;
    private readonly Option<string> communes;
    private readonly Option<bool> all;
    private readonly Option<string> data;

    public WhichOptions(Verb verb)
    {
        key = verb.TakesWord("KEY", new Phrase("số của đợt", "number of the campaign"));
        communes = verb.Takes(
            "--commune",
            "CODES",
            new Phrase("mã xã, nhiều mã cách nhau dấu phẩy", "codes of communes, separated by commas")
        );
        all = verb.Flag("--all", new Phrase("mọi xã đang ở bước này", "all communes that are at this step"));
        data = verb.TakesData();
    }

    public string? Data(ParseResult call) => call.GetValue(data);

    public WhichCommunes Of(ParseResult call)
    {
        long campaign = CampaignCli.KeyOf("KEY", call.Required(key));
        bool isAll = call.GetValue(all);
        string? codes = call.GetValue(communes);
        return isAll == codes is null
            ? new WhichCommunes(
                campaign,
                codes?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            )
            : throw new CallFaultException(
                new Phrase("Cho --commune hoặc --all, một trong hai.", "Give --commune or --all, one of them.")
            );
    }
}
