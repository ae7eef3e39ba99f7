using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.LocalRegulations;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Receipts;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Receipts;

/// <summary><c>chibo receipt verify</c>: decides again what a receipt says was decided, and compares.</summary>
internal static class VerifyReceiptsCli
{
    public static Command Create(Terminal terminal)
    {
        var about = new Phrase("Biên nhận rà soát: kiểm tra lại về sau.", "Receipts of reviews: verify them later.");
        return new Command("receipt", about.In(terminal.Language)) { CreateVerify(terminal) };
    }

    private static Verb CreateVerify(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "verify",
            new Phrase(
                "Rà soát lại theo từng biên nhận và so sánh: quy tắc, tham số, dữ kiện, kết quả.",
                "Decides each receipt again and compares: rules, parameters, facts, answer."
            ),
            "chibo review --from so-lieu --as-of 2015-01-01 --receipts bien-nhan.jsonl",
            "chibo receipt verify bien-nhan.jsonl --from so-lieu"
        );
        Argument<string> file = verb.TakesWord("FILE", new Phrase("tệp biên nhận", "the file of receipts"));
        Option<string> from = verb.Takes(
            "--from",
            "PATH",
            new Phrase(
                "thư mục CSV hoặc tệp .xlsx theo khuôn dạng trao đổi",
                "folder of CSV files, or an .xlsx workbook"
            )
        );
        Option<string> local = verb.Takes(
            "--local",
            "PACK",
            new Phrase(
                "quy định của tỉnh đã áp dụng khi lập biên nhận (YAML)",
                "the province's regulation that was applied when the receipts were made (YAML)"
            )
        );
        return verb.Does(call =>
        {
            string path = call.Required(from);
            IReadOnlyList<Receipt> receipts = [.. ReceiptLines.Read(call.Required(file))];
            if (RegisterInput.Load(path, terminal) is not { } snapshot)
            {
                return ExitCodes.Faulty;
            }

            return Verify(terminal, receipts, new ReceiptsAgain(snapshot, call.GetValue(local)))
                ? ExitCodes.Done
                : ExitCodes.Found;
        });
    }

    private static bool Verify(Terminal terminal, IReadOnlyList<Receipt> receipts, ReceiptsAgain again)
    {
        using TextWriter text = terminal.OpenText();
        int confirmed = 0;
        foreach (Receipt receipt in receipts)
        {
            IReadOnlyList<Phrase> differences = again.DifferencesOf(receipt);
            confirmed += differences.Count == 0 ? 1 : 0;
            foreach (Phrase difference in differences)
            {
                text.WriteLine($"✘ {receipt.Commune} {receipt.AsOf:yyyy-MM-dd}: {difference.In(terminal.Language)}");
            }
        }

        text.WriteLine(
            new Phrase(
                $"{confirmed} trong {receipts.Count} biên nhận được xác nhận.",
                $"{confirmed} of {receipts.Count} receipts are confirmed."
            ).In(terminal.Language)
        );
        return confirmed == receipts.Count;
    }
}

/// <summary>Decides receipts again on a register.</summary>
internal sealed class ReceiptsAgain(RegisterSnapshot snapshot, string? local = null)
{
    private readonly Dictionary<string, Reviewer> reviewers = new(StringComparer.Ordinal);

    /// <summary>What is not as the receipt says; nothing when it is confirmed.</summary>
    public IReadOnlyList<Phrase> DifferencesOf(Receipt receipt)
    {
        if (GuidanceLibrary.Embedded.Find(receipt.Guidance) is not { HasRules: true } guidance)
        {
            return [new Phrase($"không có văn bản {receipt.Guidance}", $"{receipt.Guidance} is not known")];
        }

        if (snapshot.Find(receipt.Commune) is not { } commune || !commune.IsActiveOn(receipt.AsOf))
        {
            return [new Phrase("ngày đó không có xã này", "there is no such commune on the day")];
        }

        if (!reviewers.TryGetValue(guidance.Slug, out Reviewer? reviewer))
        {
            reviewers.Add(
                guidance.Slug,
                reviewer = new Reviewer(snapshot, LocalPackFile.Over(guidance, local, snapshot))
            );
        }

        ReviewSession session = reviewer.Open(receipt.AsOf);
        session.Decide(commune);
        var review = new ReviewCase(receipt.AsOf, guidance, reviewer, [commune], default);
        return [.. receipt.DifferencesTo(ReceiptLines.Of(review, commune, session)).Select(PhraseOf)];
    }

    private static Phrase PhraseOf(ReceiptDifference difference) =>
        difference switch
        {
            ReceiptDifference.Rules => new Phrase(
                "quy tắc của chương trình đã khác",
                "the program's rules are no longer the same"
            ),
            ReceiptDifference.Parameters => new Phrase("tham số đã khác", "the parameters are not the same"),
            ReceiptDifference.Facts => new Phrase(
                "dữ kiện trong sổ bộ đã khác",
                "the facts of the register are not the same"
            ),
            _ => new Phrase("kết quả đã khác", "the answer is not the same"),
        };
}
