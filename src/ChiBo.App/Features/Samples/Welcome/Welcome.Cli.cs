using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.Samples.OneCommune;

namespace ChiBo.App.Features.Samples.Welcome;

/// <summary><c>chibo</c> without a verb: the review of the sample commune, and what to try next.</summary>
internal static class WelcomeCli
{
    private const int CallWidth = 56;

    public static int Show(Terminal terminal)
    {
        DateOnly day = SampleCommune.ShownOn;
        RegisterSnapshot snapshot = SampleCommune.Create().ToSnapshot();
        GuidanceDocument guidance = ReviewCase.Choose(day, null);
        var review = new ReviewCase(
            day,
            guidance,
            new Reviewer(snapshot, guidance.Parameters.On),
            ReviewScope.Find(snapshot, day, [], null),
            terminal.Language
        );
        using TextWriter text = terminal.OpenText();
        ReviewTable.Write(text, review, terminal.IsOutputScreen);
        text.WriteLine();
        WriteNext(text, terminal);
        return ExitCodes.Done;
    }

    private static void WriteNext(TextWriter text, Terminal terminal)
    {
        text.WriteLine(
            new Phrase(
                "Trên đây là xã mẫu, không có thật. Thử tiếp (từ mã nguồn, gõ «dotnet run --project src/ChiBo.App --» thay cho "
                    + "chibo):",
                "This is the sample commune, which is invented. What to try next (from the source, type "
                    + "\"dotnet run --project src/ChiBo.App --\" instead of chibo):"
            ).In(terminal.Language)
        );
        text.WriteLine();
        foreach ((string call, Phrase about) in Next)
        {
            text.WriteLine($"  {call.PadRight(CallWidth)}{about.In(terminal.Language)}");
        }
    }

    private static readonly (string Call, Phrase About)[] Next =
    [
        ("chibo sample --out xa-mau", new Phrase("ghi sổ bộ của xã mẫu ra tệp", "its register as files")),
        (
            $"chibo timeline --from xa-mau --commune {SampleCommune.Code}",
            new Phrase("vì sao kết quả thay đổi", "why its verdict changed")
        ),
        (
            $"chibo explain --from xa-mau --as-of {SampleCommune.ShownOn:yyyy-MM-dd}",
            new Phrase("giải thích, có họ tên", "explained, with names")
        ),
        (
            "chibo generate --communes 100 --out thu",
            new Phrase("tạo số liệu thử của 100 xã", "100 communes to try with")
        ),
        ("chibo review --from thu --as-of 2015-01-01", new Phrase("rà soát cả 100 xã", "all 100 reviewed")),
        (
            "chibo template exchange.xlsx",
            new Phrase("bảng tính trống để nhập xã của mình", "an empty workbook for your commune")
        ),
        ("chibo --help", new Phrase("tất cả các lệnh", "all verbs")),
    ];
}
