using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Overview;

/// <summary>An overview as programs read it: on the command line and over the API the same.</summary>
/// <param name="Month">The month, <c>yyyy-MM</c>.</param>
/// <param name="Under">Code of the unit that is shown; null for all.</param>
/// <param name="Units">The units directly below.</param>
/// <param name="Total">All together.</param>
/// <param name="Failures">How many communes break each rule.</param>
internal sealed record OverviewJson(
    string Month,
    string? Under,
    IReadOnlyList<OverviewUnitJson> Units,
    IReadOnlyDictionary<string, int?> Total,
    IReadOnlyDictionary<string, int> Failures
)
{
    public static OverviewJson Of(OverviewAnswer answer) =>
        new(
            answer.Month.ToString(),
            answer.Under?.Code,
            [
                .. answer.Lines.Select(line => new OverviewUnitJson(
                    line.Unit?.Code,
                    line.Unit?.Name,
                    Numbers(line.Sum, answer.SeesPeople)
                )),
            ],
            Numbers(answer.Total, answer.SeesPeople),
            answer.Failures.ToDictionary(pair => pair.Key.Id(), pair => pair.Value)
        );

    /// <summary>Each number by its name; null where it is a count of people that is not told.</summary>
    public static IReadOnlyDictionary<string, int?> Numbers(OverviewSum sum, bool seesPeople) =>
        OverviewTopic.AllColumns.ToDictionary(column => column.Id, column => column.Number(sum, seesPeople));
}

/// <summary>A unit of an overview.</summary>
/// <param name="Code">Its code; null for communes of which it is not known where they lie.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Figures">What its communes come to.</param>
internal sealed record OverviewUnitJson(string? Code, string? Name, IReadOnlyDictionary<string, int?> Figures);

/// <summary>A series over months.</summary>
/// <param name="Under">Code of the unit; null for all.</param>
/// <param name="Months">The months that are kept, the earliest first.</param>
internal sealed record OverviewSeriesJson(string? Under, IReadOnlyList<OverviewMonthJson> Months)
{
    public static OverviewSeriesJson Of(OverviewAnswer answer) =>
        new(
            answer.Under?.Code,
            [
                .. answer.Series.Select(month => new OverviewMonthJson(
                    month.Month.ToString(),
                    month.Sum.Changed,
                    OverviewJson.Numbers(month.Sum, answer.SeesPeople)
                )),
            ]
        );
}

/// <summary>A month of a series.</summary>
/// <param name="Month">The month, <c>yyyy-MM</c>.</param>
/// <param name="Changed">Communes whose figures were changed by late entries when it was over.</param>
/// <param name="Figures">What the communes came to.</param>
internal sealed record OverviewMonthJson(string Month, int Changed, IReadOnlyDictionary<string, int?> Figures);
