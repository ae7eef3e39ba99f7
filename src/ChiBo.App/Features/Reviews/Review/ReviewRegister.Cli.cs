using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reviews.Receipts;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Review;

/// <summary><c>chibo review</c>: the main job.</summary>
internal static class ReviewRegisterCli
{
    private const string Table = "table";
    private const string Json = "json";
    private const string Csv = "csv";
    private const string Xlsx = "xlsx";
    private const string Docx = "docx";
    private const string Nonconforming = "nonconforming";

    private static readonly Phrase NotInReport = new(
        "Báo cáo kết quả rà soát (docx) chỉ nói về tổ chức: --rules operation dùng với table, json, csv, xlsx.",
        "The report (docx) is about organisation alone: --rules operation goes with table, json, csv, xlsx."
    );

    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "review",
            new Phrase(
                "Rà soát tổ chức chi bộ cơ quan của từng xã, phường, thị trấn tại một ngày.",
                "Reviews, for every commune and as of one day, how its agency cell is organised."
            ),
            "chibo review --from so-lieu --as-of 2015-01-01",
            "chibo review --from so-lieu.xlsx --as-of 2015-01-01 --under 01 --failures --format json",
            "chibo review --from so-lieu --as-of 2015-01-01 --format docx --out bao-cao.docx",
            "chibo review --from so-lieu --as-of 2015-07-01 --rules operation --failures"
        );
        var options = new ReviewOptions(verb);
        Option<string> asOf = verb.Takes("--as-of", "DAY", new Phrase("ngày rà soát, yyyy-MM-dd", "day of the review"));
        Option<string> format = verb.Takes(
            "--format",
            "table|json|csv|xlsx|docx",
            new Phrase("dạng kết quả (table)", "form of the output (table)")
        );
        Option<string> file = verb.Takes(
            "--out",
            "FILE",
            new Phrase("ghi vào tệp này thay vì ra màn hình", "write to this file instead of standard output")
        );
        Option<bool> failures = verb.Flag("--failures", new Phrase("bỏ các điểm đã đạt", "leave out what passes"));
        Option<string> failOn = verb.Takes(
            "--fail-on",
            Nonconforming,
            new Phrase("mã thoát 1 khi có xã chưa đạt", "exit status 1 when a commune is nonconforming")
        );
        Option<string> receipts = verb.Takes(
            "--receipts",
            "FILE",
            new Phrase(
                "ghi thêm biên nhận của từng xã vào tệp này",
                "also write a receipt for each commune to this file"
            )
        );
        var rules = new RulesOption(verb);
        var paper = new ReviewPaperOptions(verb);
        return verb.Does(call =>
        {
            DateOnly day = call.RequiredDay(asOf);
            string form = call.OneOf(format, Table, Json, Csv, Xlsx, Docx);
            bool failsOnNonconforming =
                call.GetValue(failOn) is not null && call.OneOf(failOn, Nonconforming) is not null;
            bool tellsOperation = rules.AsksForOperation(call);
            if (tellsOperation && form == Docx)
            {
                throw new CallFaultException(NotInReport);
            }

            if (ReviewCall.Open(call, terminal, options, day) is not { } opened)
            {
                return ExitCodes.Faulty;
            }

            ReviewCase review = opened with { TellsOperation = tellsOperation };

            if (call.GetValue(receipts) is { } receiptFile)
            {
                ReceiptLines.Write(receiptFile, review.Watched(terminal));
            }

            VerdictCounts counts = ReviewOutput.Write(
                terminal,
                review,
                form,
                call.GetValue(file),
                call.GetValue(failures),
                paper.Head(call, terminal.Today)
            );
            return failsOnNonconforming && counts.Nonconforming > 0 ? ExitCodes.Found : ExitCodes.Done;
        });
    }
}
