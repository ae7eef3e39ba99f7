using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.Overview.Keeping;
using ChiBo.App.Web.Api;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Overview;

/// <summary><c>chibo overview</c>: figures of the communes of the database, by unit and month.</summary>
internal static class ShowOverviewCli
{
    private const int MostEarlier = OverviewQuestion.MostMonths - 1;

    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "overview",
            new Phrase(
                "Tổng hợp số liệu các xã trong cơ sở dữ liệu, theo đơn vị và theo tháng.",
                "Adds up the figures of the communes of the database, by unit and month."
            ),
            "chibo overview --under X99 --month 2026-11",
            "chibo overview --format csv",
            "chibo overview --earlier 24"
        );
        Option<string> data = verb.TakesData();
        Option<string> under = verb.Takes(
            "--under",
            "CODE",
            new Phrase("chỉ trong tỉnh, huyện hoặc xã này", "only within this province, district or commune")
        );
        Option<string> month = verb.Takes(
            "--month",
            "yyyy-MM",
            new Phrase("tháng (tháng gần nhất)", "month (the last one)")
        );
        Option<string> format = verb.Takes(
            "--format",
            "table|json|csv",
            new Phrase("dạng kết quả (table)", "form (table)")
        );
        Option<string> earlier = verb.Takes(
            "--earlier",
            "N",
            new Phrase(
                "trước hết tính lại số liệu của N tháng trước từ sổ bộ",
                "first counts the figures of N earlier months from the register"
            )
        );
        return verb.Does(async call =>
        {
            string form = call.OneOf(format, "table", "json", "csv");
            int? months = Earlier(call.GetValue(earlier));
            Outcome<OverviewQuestion> asked = OverviewQuestion.Read(field =>
                field switch
                {
                    OverviewQuestion.UnderField => call.GetValue(under),
                    OverviewQuestion.MonthField => call.GetValue(month),
                    _ => null,
                }
            );
            if (!asked.IsDone)
            {
                throw new CallFaultException(new Phrase(asked.Refusal.Vietnamese, asked.Refusal.English));
            }

            using Installation installation = await Installation.OpenExisting(DataFolder.Choose(call.GetValue(data)));
            Outcome<OverviewAnswer> read = await installation.Use(async db =>
            {
                if (months is { } count)
                {
                    await new FiguresCatchUp(db).Rebuild(terminal.Today, count);
                }

                return await new OverviewReader(db).Read(asked.Value, OverviewScope.Everything, terminal.Today);
            });
            if (!read.IsDone)
            {
                return verb.Declines(read.Refusal);
            }

            Write(terminal, form, read.Value);
            return ExitCodes.Done;
        });
    }

    private static int? Earlier(string? text) =>
        text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= MostEarlier
            ? number
        : throw new CallFaultException(
            new Phrase(
                $"--earlier cần là số từ 0 đến {MostEarlier}.",
                $"--earlier has to be a number from 0 to {MostEarlier}."
            )
        );

    private static void Write(Terminal terminal, string form, OverviewAnswer answer)
    {
        if (form == "json")
        {
            JsonSerializer.Serialize(terminal.Output, OverviewJson.Of(answer), ApiJson.Options);
            return;
        }

        using TextWriter text = terminal.OpenText();
        if (form == "csv")
        {
            text.Write(OverviewFiles.CsvText(answer, terminal.Language));
            return;
        }

        Language language = terminal.Language;
        text.WriteLine(
            $"{OverviewTexts.Title.In(language)} · {answer.Under?.Name ?? OverviewTexts.AllUnits.In(language)} · {answer.Month}"
        );
        foreach (OverviewLine line in answer.Lines)
        {
            WriteLine(text, line.Unit?.Name ?? OverviewTexts.NotPlaced.In(language), line.Sum, language);
        }

        WriteLine(text, OverviewTexts.Total.In(language), answer.Total, language);
    }

    private static void WriteLine(TextWriter text, string name, OverviewSum sum, Language language)
    {
        text.WriteLine(name);
        foreach (OverviewTopic topic in OverviewTopic.All)
        {
            string numbers = string.Join(
                "; ",
                topic.Columns.Select(column =>
                    $"{column.Title.In(language)} {OverviewWords.Plain(column, sum, seesPeople: true, language)}"
                )
            );
            text.WriteLine($"  {topic.Title.In(language)}: {numbers}");
        }
    }
}
