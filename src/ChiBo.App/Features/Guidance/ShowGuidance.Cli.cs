using System.CommandLine;
using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;

namespace ChiBo.App.Features.Guidance;

/// <summary><c>chibo guidance list</c> and <c>show</c>: the instruments that the program knows, and their clauses.</summary>
internal static class ShowGuidanceCli
{
    private const string Decides = "28-HD/BTCTW";

    public static Command Create(Terminal terminal)
    {
        var about = new Phrase(
            "Các văn bản mà chương trình biết, và từng điểm của văn bản.",
            "The instruments that the program knows, and their clauses."
        );
        return new Command("guidance", about.In(terminal.Language)) { CreateList(terminal), CreateShow(terminal) };
    }

    private static Verb CreateList(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "list",
            new Phrase("Liệt kê các văn bản và tình trạng của chúng.", "Lists the instruments and their status."),
            "chibo guidance list"
        );
        return verb.Does(_ =>
        {
            using TextWriter text = terminal.OpenText();
            foreach (GuidanceDocument document in GuidanceLibrary.Embedded.All)
            {
                WriteHead(text, document, terminal.Language);
                text.WriteLine();
            }

            return ExitCodes.Done;
        });
    }

    private static Verb CreateShow(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "show",
            new Phrase(
                "Cho xem một văn bản, hoặc một điểm của Hướng dẫn: lời văn, quy tắc, cách hiểu, tham số.",
                "Shows an instrument, or a clause of the guidance: words, rules, reading, parameters."
            ),
            "chibo guidance show II.1.1.b",
            "chibo guidance show 28-HD/BTCTW"
        );
        Argument<string> id = verb.TakesWord(
            "ID",
            new Phrase("số văn bản, hoặc điểm như II.1.1.b", "number, or a clause such as II.1.1.b")
        );
        return verb.Does(call =>
        {
            string asked = call.Required(id);
            GuidanceDocument deciding = GuidanceLibrary.Embedded.Find(Decides)!;
            using TextWriter text = terminal.OpenText();
            if (GuidanceLibrary.Embedded.Find(asked) is { } document)
            {
                WriteHead(text, document, terminal.Language);
                WriteClauses(text, document);
            }
            else if (deciding.FindClause(asked) is { } clause)
            {
                WriteClause(text, deciding, clause, terminal.Language);
            }
            else
            {
                throw new CallFaultException(
                    new Phrase(
                        $"«{asked}»: không có văn bản hoặc điểm này. Xem: chibo guidance list",
                        $"\"{asked}\": there is no such instrument or clause. See: chibo guidance list"
                    )
                );
            }

            return ExitCodes.Done;
        });
    }

    private static void WriteHead(TextWriter text, GuidanceDocument document, Language language)
    {
        Phrase status =
            document.Status == GuidanceStatus.Verified
                ? new Phrase("đã kiểm chứng", "verified")
                : new Phrase("dự thảo, không quyết định điều gì", "draft, decides nothing");
        text.WriteLine($"{document.Number} · {document.Title.In(language)} [{status.In(language)}]");
        if (document.InForceFrom is { } day)
        {
            text.WriteLine(
                new Phrase($"  Có hiệu lực từ {Day(day)}.", $"  In force from {day:yyyy-MM-dd}.").In(language)
            );
        }

        text.WriteLine($"  {document.SourceNote.In(language)}");
    }

    private static void WriteClauses(TextWriter text, GuidanceDocument document)
    {
        foreach (Clause clause in document.Clauses.Where(clause => clause.Kind != ClauseKind.Heading))
        {
            text.WriteLine();
            text.WriteLine($"{clause.Id} [{clause.Kind.ToString().ToLowerInvariant()}]");
            text.WriteLine($"  {clause.Words.Replace("\n", "\n  ", StringComparison.Ordinal)}");
        }
    }

    private static void WriteClause(TextWriter text, GuidanceDocument document, Clause clause, Language language)
    {
        text.WriteLine($"{document.Number}, {clause.Id}");
        text.WriteLine($"  «{clause.Words}»");
        if (clause.Addressee is { } addressee)
        {
            text.WriteLine(
                new Phrase($"Ràng buộc: {addressee.Vietnamese}", $"Binds: {addressee.English}").In(language)
            );
        }

        foreach (string rule in clause.Rules)
        {
            text.WriteLine(new Phrase($"Quy tắc: {rule}", $"Rule: {rule}").In(language));
        }

        if (clause.Interpretation is { } reading)
        {
            text.WriteLine(
                new Phrase(
                    $"Cách hiểu (ghi ngày {Day(reading.RecordedOn)}):",
                    $"Reading (of {reading.RecordedOn:yyyy-MM-dd}):"
                ).In(language)
            );
            text.WriteLine($"  {reading.Text.In(language)}");
        }

        foreach (
            DatedParameter parameter in clause
                .ParameterIds.Select(id => document.Parameters.Find(id))
                .OfType<DatedParameter>()
        )
        {
            text.WriteLine($"{parameter.Id}: {parameter.Meaning.In(language)}");
            foreach (ValueFrom value in parameter.Values)
            {
                text.WriteLine($"  {value.From:yyyy-MM-dd}  {value.Value}  ({value.Source})");
            }
        }
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
