using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>A file. Its form must be sent as <c>multipart/form-data</c>.</summary>
public sealed partial class FileField
{
    /// <summary>What may be chosen: <c>.xlsx,.csv</c>.</summary>
    [Parameter]
    public string? Accept { get; set; }

    [Parameter]
    public bool TakesMany { get; set; }

    protected override bool IsCounted => false;
}
