using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.LocalRegulations;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;

namespace ChiBo.App.Features.Reviews.Review;

/// <summary>The options that every verb which reviews shares.</summary>
internal sealed class ReviewOptions
{
    private readonly Option<string> from;
    private readonly Option<string[]> communes;
    private readonly Option<string> under;
    private readonly Option<string> guidance;
    private readonly Option<string> local;

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
        local = verb.Takes(
            "--local",
            "PACK",
            new Phrase(
                "áp dụng thêm quy định của tỉnh trong tệp này (YAML)",
                "also apply the province's regulation of this file (YAML)"
            )
        );
    }

    public string From(ParseResult call) => call.Required(from);

    public string? Guidance(ParseResult call) => call.GetValue(guidance);

    /// <summary>The values of a guidance, with those of the pack over them that the call names.</summary>
    public ParameterSource Parameters(ParseResult call, GuidanceDocument by, RegisterSnapshot snapshot) =>
        LocalPackFile.Over(by, call.GetValue(local), snapshot);

    public IReadOnlyCollection<string> Communes(ParseResult call) => call.GetValue(communes) ?? [];

    public string? Under(ParseResult call) => call.GetValue(under);
}
