using System.Globalization;

namespace ChiBo.Documents.PartyDocuments;

/// <summary>A picture of bars as the table that says the same: for readers that show no pictures.</summary>
internal static class BarsTable
{
    public static TableBlock Of(BarsBlock bars)
    {
        int share = 60 / Math.Max(1, bars.Parts.Count);
        return new TableBlock(
            [
                new TableColumn(bars.Title, 100 - (share * bars.Parts.Count)),
                .. bars.Parts.Select(part => new TableColumn(part, share, IsCentred: true)),
            ],
            [
                .. bars.Bars.Select(
                    IReadOnlyList<TableCell> (bar) =>
                        [
                            new TableCell(bar.Label),
                            .. bar.Values.Select(value => new TableCell(value.ToString(CultureInfo.InvariantCulture))),
                        ]
                ),
            ]
        );
    }
}
