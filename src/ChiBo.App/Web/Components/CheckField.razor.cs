using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>Yes, sent as <c>true</c>; or no, not sent.</summary>
public sealed partial class CheckField
{
    [Parameter]
    public bool Value { get; set; }
}
