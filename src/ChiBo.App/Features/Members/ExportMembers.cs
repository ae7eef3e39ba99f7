using System.Globalization;
using System.Text;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Access;
using ChiBo.Exchange.Writing;

namespace ChiBo.App.Features.Members;

/// <summary>The list of members exactly as it is shown, as CSV; what spreadsheets would calculate is defused.</summary>
internal static class ExportMembers
{
    public static void Map(WebApplication app) =>
        app.MapGet(
                "/members/export.csv",
                async (HttpContext context, Visitor visitor, MemberFilters filters, MemberSearch search) =>
                {
                    AskedDays asked = AskedDays.Of(visitor);
                    MemberFilter filter = await filters.Of(visitor.Address, asked);
                    using var text = new StringWriter(CultureInfo.InvariantCulture);
                    IReadOnlyList<MemberColumn> columns = MemberColumn.Of(visitor.Address);
                    SpreadsheetCsv.Write(
                        text,
                        [visitor.Say(MemberTexts.FullName), .. columns.Select(column => visitor.Say(column.Title))]
                    );
                    foreach (MemberLine line in search.All(filter))
                    {
                        SpreadsheetCsv.Write(text, [line.FullName, .. columns.Select(column => Value(line, column))]);
                    }

                    // A byte-order mark, without which spreadsheets take the text for another encoding.
                    byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
                    return Results.File(bytes, "text/csv", "dang-vien.csv");
                }
            )
            .WithMetadata(new NeedsAttribute(AccessAction.Look, Sensitivity.Personal, On.Anywhere));

    private static string Value(MemberLine line, MemberColumn column) =>
        column.Id switch
        {
            "birth" => Day(line.BirthDate),
            "admitted" => Day(line.AdmittedOn),
            "official" => Day(line.OfficialOn),
            "cell" => line.Cell ?? "",
            _ => line.Code,
        };

    private static string Day(DateOnly? day) => day is { } known ? $"{known:yyyy-MM-dd}" : "";
}
