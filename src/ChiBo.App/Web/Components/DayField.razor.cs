using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>A day. The native field shows it as the device does and sends it as 2026-11-23.</summary>
public sealed partial class DayField
{
    [Parameter]
    public DateOnly? Value { get; set; }

    /// <summary>What was sent, when it is no day: shown again in its place.</summary>
    [Parameter]
    public string? Typed { get; set; }

    [Parameter]
    public DateOnly? Min { get; set; }

    [Parameter]
    public DateOnly? Max { get; set; }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
