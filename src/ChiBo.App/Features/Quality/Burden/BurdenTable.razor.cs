using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Quality.Burden;

/// <summary>How many fields were filled in, by months.</summary>
public sealed partial class BurdenTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<BurdenLine> Lines { get; set; }

    [Parameter]
    public bool ByFeature { get; set; }

    private static string Written(DateOnly month) => $"{month:MM/yyyy}";
}
