using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.Domain.Meetings;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Areas;

/// <summary>Areas in a month, a line each.</summary>
public sealed partial class AreaTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<AreaLine> Lines { get; set; }

    [Parameter, EditorRequired]
    public required MeetingMonth Month { get; set; }

    [Parameter, EditorRequired]
    public required Phrase Label { get; set; }

    private string PathOf(AreaLine line) => $"/areas/{Uri.EscapeDataString(line.Area.Code)}?month={Month}";

    private static string TimeOf(DateTime? time) => time?.ToString("dd/MM HH:mm", CultureInfo.InvariantCulture) ?? "";
}
