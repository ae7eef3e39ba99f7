using ChiBo.App.Features.Privacy.Marking;
using ChiBo.App.Permissions;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Admission.Papers;

/// <summary>The resolution on admission: the file to take away, and the sheet on which it is printed.</summary>
internal static class AdmissionFiles
{
    /// <summary>On a screen the sheet has an edge; on paper its margins are those of the layout.</summary>
    private const string OnScreen = "@media screen { .party-document { padding: min(10mm, 4vw); } }\n";

    public static void Map(WebApplication app)
    {
        var needs = new NeedsAttribute(AccessAction.Look, Sensitivity.Evaluation, On.Anywhere);
        app.MapGet("/admissions/{key:long}/resolution.docx", File).WithMetadata(needs, new MarkedAttribute());
        app.MapGet("/admissions/{key:long}/resolution.css", Sheet).WithMetadata(needs);
    }

    private static async Task<IResult> File(long key, AdmissionPapers papers, AdmissionLooks looks, MarkedFiles files)
    {
        PartyDocument? paper = await papers.Resolution(key);
        if (paper is not null)
        {
            await looks.Log(key);
        }

        return await files.Word(paper, FormattableString.Invariant($"6-KND-{key}.docx"));
    }

    private static async Task<IResult> Sheet(long key, AdmissionPapers papers) =>
        await papers.Resolution(key) is { } paper
            ? Results.Text(PartyDocumentHtml.Stylesheet(paper.Layout) + OnScreen, "text/css")
            : Results.NotFound();
}
