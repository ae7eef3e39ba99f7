using System.CommandLine;
using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Reviews.Review;

/// <summary>The options that every verb which reviews shares.</summary>
internal sealed class ReviewOptions
{
    private readonly Option<string> from;
    private readonly Option<string[]> communes;
    private readonly Option<string> under;
    private readonly Option<string> guidance;

    public ReviewOptions(Verb verb)
    {
        from = verb.Takes(
            "--from",
            "PATH",
            new Phrase(
                "thư mục CSV hoặc tệp .xlsx theo khuôn dạng trao đổi",
                "folder of CSV files, or an .xlsx workbook"
            )
        );
        communes = verb.TakesMany(
            "--commune",
            "CODE",
            new Phrase("chỉ xã có mã này; dùng được nhiều lần", "only the commune with this code; repeatable")
        );
        under = verb.Takes(
            "--under",
            "CODE",
            new Phrase("chỉ các xã thuộc huyện hoặc tỉnh có mã này", "only the communes of this district or province")
        );
        guidance = verb.Takes(
            "--guidance",
            "ID",
            new Phrase(
                "văn bản áp dụng khi ngày rà soát không có văn bản nào có hiệu lực",
                "the guidance to apply when none is in force on the day"
            )
        );
    }

    public string From(ParseResult call) => call.Required(from);

    public string? Guidance(ParseResult call) => call.GetValue(guidance);

    public IReadOnlyCollection<string> Communes(ParseResult call) => call.GetValue(communes) ?? [];

    public string? Under(ParseResult call) => call.GetValue(under);
}
