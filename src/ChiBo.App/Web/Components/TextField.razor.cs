using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>A line of text, or several.</summary>
public sealed partial class TextField
{
    /// <summary>What was typed; a password is never sent back.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary><c>text</c>, <c>search</c>, <c>email</c>, <c>tel</c>, <c>password</c>.</summary>
    [Parameter]
    public string Type { get; set; } = "text";

    /// <summary>More than one makes it a field of several lines.</summary>
    [Parameter]
    public int Rows { get; set; } = 1;

    [Parameter]
    public int? MaxLength { get; set; }

    /// <summary>What the browser may fill in: <c>username</c>, <c>current-password</c>, <c>off</c>.</summary>
    [Parameter]
    public string? Autocomplete { get; set; }

    /// <summary>The keyboard of a phone: <c>numeric</c>, <c>decimal</c>.</summary>
    [Parameter]
    public string? InputMode { get; set; }

    protected override bool IsCounted => Type != "password";

    private string? ShownValue => Type == "password" ? null : Value;

    private string? Spelling => Type is "text" or "search" ? null : "false";
}
