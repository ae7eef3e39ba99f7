using ChiBo.Domain.Meetings;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Support;

/// <summary>The residential cells of a commune beside what the agency cell does for each.</summary>
public sealed partial class SupportTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SupportLine> Lines { get; set; }

    /// <summary>The month whose meetings are told.</summary>
    [Parameter, EditorRequired]
    public required MeetingMonth Month { get; set; }

    /// <summary>Whether names of members are shown; others see how many there are.</summary>
    [Parameter, EditorRequired]
    public required bool SeesPeople { get; set; }

    private string Charged(SupportLine line) =>
        SeesPeople && line.InCharge.Count > 0
            ? string.Join(", ", line.InCharge.Select(member => member.Name))
            : Say(SupportTexts.People(line.InCharge.Count));
}
