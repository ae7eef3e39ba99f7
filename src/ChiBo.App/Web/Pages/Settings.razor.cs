using ChiBo.App.CommandLine;
using ChiBo.App.Web.Layout;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Web.Pages;

/// <summary>Language, colours and size of letters; sent by the address, so that it needs neither script nor sign-in.</summary>
public sealed partial class Settings
{
    private IEnumerable<SettingsGroup> Groups =>
        [
            new(
                VisitorChoices.Language,
                SettingsTexts.Language,
                Visitor.Language == Language.English ? "en" : "vi",
                [("vi", LayoutTexts.Vietnamese), ("en", LayoutTexts.English)]
            ),
            new(
                VisitorChoices.Theme,
                SettingsTexts.Colours,
                Visitor.Theme switch
                {
                    Theme.Light => "light",
                    Theme.Dark => "dark",
                    _ => "auto",
                },
                [("auto", SettingsTexts.AsDevice), ("light", LayoutTexts.Light), ("dark", LayoutTexts.Dark)]
            ),
            new(
                VisitorChoices.TextSize,
                SettingsTexts.Letters,
                Visitor.HasLargeText ? "large" : "normal",
                [("normal", LayoutTexts.NormalText), ("large", LayoutTexts.LargeText)]
            ),
        ];

    private sealed record SettingsGroup(
        string Name,
        Phrase Legend,
        string Chosen,
        IReadOnlyList<(string Value, Phrase Text)> Choices
    );
}
