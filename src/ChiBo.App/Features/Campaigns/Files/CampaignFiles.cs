using System.Globalization;
using System.Text;
using ChiBo.App.Features.Campaigns.Comparing;
using ChiBo.App.Features.Campaigns.Pages;
using ChiBo.App.Features.Campaigns.Reading;
using ChiBo.App.Features.Campaigns.Remedies;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Exchange.Writing;

namespace ChiBo.App.Features.Campaigns.Files;

/// <summary>Lists of campaigns to take away, as CSV and as workbook; what a spreadsheet would calculate is made text.</summary>
internal static class CampaignFiles
{
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(WebApplication app)
    {
        foreach (string form in (string[])["csv", "xlsx"])
        {
            Map(app, form, new NeedsAttribute(AccessAction.Review, Sensitivity.Internal, On.Anywhere));
        }
    }

    private static void Map(WebApplication app, string form, NeedsAttribute needs)
    {
        app.MapGet(
                $"/campaigns/{{key:long}}/communes.{form}",
                async (long key, CampaignFile files, Visitor visitor) =>
                    await files.Open(key) is { } shown
                        ? Write(
                            CampaignRows.Of(
                                shown,
                                CampaignFilter.Of(visitor).Of(shown, visitor.Today),
                                visitor.Language
                            ),
                            form
                        )
                        : Results.NotFound()
            )
            .WithMetadata(needs);
        app.MapGet(
                $"/campaigns/{{key:long}}/compare.{form}",
                async (long key, CampaignComparing comparing, Visitor visitor) =>
                    long.TryParse(visitor.Address["with"], CultureInfo.InvariantCulture, out long with)
                    && await comparing.Open(key, with) is { } compared
                        ? Write(CampaignRows.Of(compared, visitor.Language), form)
                        : Results.NotFound()
            )
            .WithMetadata(needs);
        app.MapGet(
                $"/cell-remedies.{form}",
                async (RemedyRegister register, Permits permits, Visitor visitor) =>
                    Write(
                        CampaignRows.Of(
                            RemedyFilter.Of(visitor).Of(await register.Read(), visitor.Today),
                            permits.Anywhere(AccessAction.Review, Sensitivity.Personal).IsAllowed,
                            visitor.Language
                        ),
                        form
                    )
            )
            .WithMetadata(needs);
    }

    private static IResult Write(FileTable table, string form)
    {
        if (form == "csv")
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            SpreadsheetCsv.Write(text, table.Header);
            foreach (IReadOnlyList<string> row in table.Rows)
            {
                SpreadsheetCsv.Write(text, row);
            }

            // A byte-order mark, without which spreadsheets take the text for another encoding.
            byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
            return Results.File(bytes, "text/csv", $"{table.Name}.csv");
        }

        using var file = new MemoryStream();
        using (var workbook = new TextWorkbook(file))
        {
            workbook.OpenSheet("Danh sách", table.Header);
            foreach (IReadOnlyList<string> row in table.Rows)
            {
                workbook.AddRow(row);
            }
        }

        return Results.File(file.ToArray(), Sheet, $"{table.Name}.xlsx");
    }
}
