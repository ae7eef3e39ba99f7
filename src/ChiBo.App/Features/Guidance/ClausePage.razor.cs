using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Guidance;

/// <summary>A clause of 28-HD/BTCTW: its words, which rules decide it, how open words are read, dated values.</summary>
public sealed partial class ClausePage
{
    private const string Decides = "28-HD/BTCTW";

    /// <summary>As in <c>II.2.b</c>.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private static GuidanceDocument Document => GuidanceLibrary.Embedded.Find(Decides)!;

    private Clause? Shown { get; set; }

    private IReadOnlyList<Rule> Rules => [.. Shown!.Rules.Select(RuleIds.Find).OfType<Rule>()];

    private IReadOnlyList<DatedParameter> Values =>
        [.. Shown!.ParameterIds.Select(id => Document.Parameters.Find(id)).OfType<DatedParameter>()];

    protected override void OnInitialized()
    {
        Shown = Document.FindClause(Id);
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
