using System.Globalization;
using ChiBo.App.Permissions;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Privacy.OwnData;

/// <summary>All that is kept about the person who asks, to be read; and the file of it.</summary>
public sealed partial class OwnDataPage
{
    private const int Most = 50;

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    [Inject]
    private Person Person { get; set; } = null!;

    private IReadOnlyList<OwnPart> Parts { get; set; } = [];

    protected override async Task OnInitializedAsync() =>
        Parts = await Services.GetRequiredService<OwnDataReader>().Read();

    /// <summary>Numbers that only join tables tell a reader nothing: they are in the file.</summary>
    private static IEnumerable<int> Shown(OwnPart part) =>
        Enumerable
            .Range(0, part.Columns.Count)
            .Where(column => ColumnTexts.IsShown(part.Columns[column]))
            .OrderBy(column => ColumnTexts.PlaceOf(part.Columns[column]));

    private string Words(object? value) =>
        value switch
        {
            null => "",
            bool yes => Say(yes ? OwnDataTexts.Yes : OwnDataTexts.No),
            DateOnly day => Say(day),
            DateTime { Kind: DateTimeKind.Utc } moment => Local(moment.AddHours(7)),
            DateTime local => Local(local),
            int number => Say(number),
            Enum word => Say(ValueTexts.Of(word)),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };

    private string Local(DateTime moment) =>
        $"{Say(DateOnly.FromDateTime(moment))} {moment.ToString("HH:mm", CultureInfo.InvariantCulture)}";
}
