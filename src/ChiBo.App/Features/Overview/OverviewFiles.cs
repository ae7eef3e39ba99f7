using System.Globalization;
using System.Text;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Writing;

namespace ChiBo.App.Features.Overview;

/// <summary>An overview to take away, as it is shown: filters, month and unit included.</summary>
internal static class OverviewFiles
{
    /// <summary>Address of the file of what is shown.</summary>
    public static string Address(string form, Visitor visitor) =>
        (visitor.Address with { Path = $"/overview.{form}" }).ToString();

    public static void Map(WebApplication app)
    {
        var needs = new NeedsAttribute(AccessAction.Review, Sensitivity.Internal, On.Anywhere);
        app.MapGet(
                "/overview.csv",
                (Visitor visitor, OverviewReader reader, OverviewReach reach) =>
                    File(visitor, reader, reach, answer => Csv(answer, visitor.Language))
            )
            .WithMetadata(needs);
        app.MapGet(
                "/overview.xlsx",
                (Visitor visitor, OverviewReader reader, OverviewReach reach) =>
                    File(visitor, reader, reach, answer => Workbook(answer, visitor.Language))
            )
            .WithMetadata(needs);
    }

    /// <summary>The lines and their total as CSV, without the byte-order mark.</summary>
    public static string CsvText(OverviewAnswer answer, Language language)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        SpreadsheetCsv.Write(text, Header(OverviewTexts.Unit.In(language), language));
        foreach (IReadOnlyList<string> row in Units(answer, language))
        {
            SpreadsheetCsv.Write(text, row);
        }

        return text.ToString();
    }

    private static async Task<IResult> File(
        Visitor visitor,
        OverviewReader reader,
        OverviewReach reach,
        Func<OverviewAnswer, IResult> write
    )
    {
        var asked = OverviewQuestion.Of(visitor.Address);
        if (!asked.IsDone)
        {
            return Results.BadRequest();
        }

        var read = await reader.Read(asked.Value, await reach.On(visitor.Today), visitor.Today);
        return read.IsDone ? write(read.Value) : Results.StatusCode(MonthsTurnedRound.StatusOf(read.Refusal));
    }

    private static IResult Csv(OverviewAnswer answer, Language language)
    {
        // A byte-order mark, without which spreadsheets take the text for another encoding.
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CsvText(answer, language))];
        return Results.File(bytes, "text/csv", NameOf(answer, "csv"));
    }

    private static IResult Workbook(OverviewAnswer answer, Language language)
    {
        using var file = new MemoryStream();
        using (var workbook = new TextWorkbook(file))
        {
            workbook.OpenSheet(OverviewTexts.Title.In(language), Header(OverviewTexts.Unit.In(language), language));
            foreach (IReadOnlyList<string> row in Units(answer, language))
            {
                workbook.AddRow(row);
            }

            workbook.OpenSheet(OverviewTexts.Series.In(language), Header(OverviewTexts.Month.In(language), language));
            foreach (OverviewMonth month in answer.Series)
            {
                workbook.AddRow(["", month.Month.ToString(), .. Numbers(month.Sum, answer, language)]);
            }
        }

        return Results.File(
            file.ToArray(),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            NameOf(answer, "xlsx")
        );
    }

    private static IReadOnlyList<string> Header(string first, Language language) =>
        [
            language == Language.Vietnamese ? "Mã" : "Code",
            first,
            .. OverviewTopic.AllColumns.Select(column => column.Title.In(language)),
        ];

    private static IEnumerable<IReadOnlyList<string>> Units(OverviewAnswer answer, Language language) =>
        answer
            .Lines.Select(line =>
                (IReadOnlyList<string>)
                    [
                        line.Unit?.Code ?? "",
                        line.Unit?.Name ?? OverviewTexts.NotPlaced.In(language),
                        .. Numbers(line.Sum, answer, language),
                    ]
            )
            .Append(["", OverviewTexts.Total.In(language), .. Numbers(answer.Total, answer, language)]);

    private static IEnumerable<string> Numbers(OverviewSum sum, OverviewAnswer answer, Language language) =>
        OverviewTopic.AllColumns.Select(column => OverviewWords.Plain(column, sum, answer.SeesPeople, language));

    private static string NameOf(OverviewAnswer answer, string form) =>
        $"tong-hop{(answer.Under is { } unit ? $"-{unit.Code}" : "")}-{answer.Month}.{form}";
}
