using System.Text.Encodings.Web;
using ChiBo.App.CommandLine;
using ChiBo.App.Web.Visitors;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Members;

/// <summary>Members, a line each.</summary>
public sealed partial class MemberTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<MemberLine> Lines { get; set; }

    [Parameter, EditorRequired]
    public required Phrase Label { get; set; }

    /// <summary>The columns beside the name, by their ids; the usual ones when not given.</summary>
    [Parameter]
    public IReadOnlyCollection<string> Columns { get; set; } = [.. MemberColumn.Of(PageAddress.Home).Select(c => c.Id)];

    [Inject]
    private HtmlEncoder Encoder { get; set; } = null!;

    private MarkupString Rows => new MemberRows(Encoder, Visitor).Of(Lines, Columns);
}
