using System.Reflection;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ChiBo.App.Features.Guides;

/// <summary>A guide: a page on what somebody with a role does with the program.</summary>
/// <param name="Name">As its address writes it.</param>
/// <param name="Role">For whom it is.</param>
public sealed record Guide(string Name, Role Role);

/// <summary>The guides, which the program carries inside: one for each role, in both languages.</summary>
internal static class GuideLibrary
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static IReadOnlyList<Guide> All { get; } =
    [
        new("office", Role.PartyCommitteeOffice),
        new("agency-cell", Role.CellCommittee),
        new("residential-cell", Role.ResidentialSecretary),
        new("area-officer", Role.AreaOfficer),
        new("answering-body", Role.AnsweringBody),
        new("member", Role.Member),
        new("board", Role.OrganisationBoard),
        new("administrator", Role.TechnicalAdministrator),
    ];

    public static Guide? Find(string name) => All.FirstOrDefault(guide => guide.Name == name);

    /// <summary>The heading of a guide: its first line.</summary>
    public static string Title(Guide guide, Language language) =>
        Text(guide, language).Split('\n', 2)[0].TrimStart('#', ' ').TrimEnd();

    /// <summary>What stands below the heading, as HTML: what leads to a page that is not for the reader is words only.</summary>
    public static async Task<string> Body(Guide guide, Language language, Func<string, ValueTask<bool>> mayOpen)
    {
        MarkdownDocument text = Markdown.Parse(Text(guide, language).Split('\n', 2)[1], Pipeline);
        foreach (LinkInline link in text.Descendants<LinkInline>().ToList())
        {
            if (link.Url is ['/', ..] path && !await mayOpen(path))
            {
                link.ReplaceBy(new ContainerInline(), copyChildren: true);
            }
        }

        return text.ToHtml(Pipeline);
    }

    private static string Text(Guide guide, Language language)
    {
        string file = $"guides/{guide.Name}.{(language == Language.Vietnamese ? "vi" : "en")}.md";
        using Stream stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The program carries no {file}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
