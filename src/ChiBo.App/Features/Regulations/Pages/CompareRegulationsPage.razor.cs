using System.Globalization;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Regulations;

namespace ChiBo.App.Features.Regulations.Pages;

/// <summary>Two versions of a cell, chapter by chapter and word by word.</summary>
public sealed partial class CompareRegulationsPage
{
    /// <summary>The version with which it is compared: the one asked for, that it was begun from, or the one before.</summary>
    private OpenRegulations? Earlier { get; set; }

    private IReadOnlyList<TabLink> Links =>
        [.. File.Others.Select(other => new TabLink(RegulationTexts.Of(other.Version), PathTo(other.Key)))];

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (!IsThere)
        {
            return;
        }

        bool isAsked = long.TryParse(
            Visitor.Address["with"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out long asked
        );
        long? key = File
            .Others.OrderByDescending(other => isAsked && other.Key == asked)
            .ThenByDescending(other => other.Key == File.Row.BasedOnKey)
            .ThenByDescending(other => other.Version < File.Row.Version)
            .ThenByDescending(other => other.Version)
            .FirstOrDefault()
            ?.Key;
        Earlier = key is { } other ? await Services.GetRequiredService<RegulationFile>().Open(other) : null;
    }

    private string PathTo(long other) => FormattableString.Invariant($"{Path}/compare?with={other}");

    private bool Same(RegulationChapter chapter) => Earlier!.Texts[chapter] == File.Texts[chapter];

    /// <summary>What is compared, cut at line ends, so that each paragraph of either text is one.</summary>
    private IEnumerable<IReadOnlyList<ComparedWords>> LinesOf(RegulationChapter chapter)
    {
        var line = new List<ComparedWords>();
        foreach (ComparedWords words in TextComparison.Compare(Earlier!.Texts[chapter], File.Texts[chapter]))
        {
            string[] pieces = words.Text.Split('\n');
            for (int place = 0; place < pieces.Length; place++)
            {
                if (place > 0 && line.Count > 0)
                {
                    yield return line;
                    line = [];
                }

                if (pieces[place].Length > 0)
                {
                    line.Add(words with { Text = pieces[place] });
                }
            }
        }

        if (line.Count > 0)
        {
            yield return line;
        }
    }
}
