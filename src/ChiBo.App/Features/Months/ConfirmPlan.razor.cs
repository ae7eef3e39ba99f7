using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Months;

/// <summary>Part of a form that plans: what was named of the time, and the reason to keep to it. Nothing while nothing was named.</summary>
public sealed partial class ConfirmPlan
{
    [Parameter, EditorRequired]
    public object? Refused { get; set; }

    /// <summary>The reason, as it was typed.</summary>
    [Parameter]
    public string? Reason { get; set; }

    private PlanNeedsConfirming? Needed => Refused as PlanNeedsConfirming;
}
