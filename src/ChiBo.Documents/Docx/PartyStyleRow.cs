using System.Globalization;
using ChiBo.Guidance.Layouts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChiBo.Documents.Docx;

/// <summary>What a paragraph style is like; lengths in twentieths of a point.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, as a word processor lists it.</param>
internal sealed record PartyStyleRow(string Id, string Name)
{
    public int Points { get; init; } = 14;

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool Underline { get; init; }

    public bool Caps { get; init; }

    public int Before { get; init; }

    public int After { get; init; }

    /// <summary>The least height of a line; 240 is one line as the font has it.</summary>
    public int Line { get; init; }

    public int FirstLine { get; init; }

    /// <summary>How far it steps in at both sides.</summary>
    public int Indent { get; init; }

    public bool HasRule { get; init; }

    public bool KeepNext { get; init; }

    public bool StartsPage { get; init; }

    /// <summary>Where the dots end that a tab draws; 0 for none.</summary>
    public int LeaderTo { get; init; }

    /// <summary>Its level in the outline, from 0.</summary>
    public int? Outline { get; init; }

    public JustificationValues Alignment { get; init; } = JustificationValues.Left;

    /// <summary>A style in the middle, as the layout prints the part.</summary>
    public static PartyStyleRow Centred(string id, string name, PartForm part) =>
        new PartyStyleRow(id, name) { Alignment = JustificationValues.Center }.As(part);

    /// <summary>The same with the letters that the layout gives the part.</summary>
    public PartyStyleRow As(PartForm part) =>
        this with
        {
            Points = part.Points,
            Bold = part.Bold,
            Italic = part.Italic,
            Caps = part.Capitals,
            Underline = part.Underline,
        };

    public Style ToStyle() =>
        new(
            new StyleName { Val = Name },
            new BasedOn { Val = "Normal" },
            new PrimaryStyle(),
            ParagraphProperties(),
            RunProperties()
        )
        {
            Type = StyleValues.Paragraph,
            StyleId = Id,
            CustomStyle = Outline is null || StartsPage ? OnOffValue.FromBoolean(true) : null,
        };

    private StyleParagraphProperties ParagraphProperties() =>
        new()
        {
            KeepNext = KeepNext ? new KeepNext() : null,
            PageBreakBefore = StartsPage ? new PageBreakBefore() : null,
            ParagraphBorders = HasRule
                ? new ParagraphBorders(
                    new BottomBorder
                    {
                        Val = BorderValues.Single,
                        Size = 6,
                        Space = 1,
                    }
                )
                : null,
            Tabs =
                LeaderTo > 0
                    ? new Tabs(
                        new TabStop
                        {
                            Val = TabStopValues.Right,
                            Leader = TabStopLeaderCharValues.Dot,
                            Position = LeaderTo,
                        }
                    )
                    : null,
            SpacingBetweenLines = new SpacingBetweenLines
            {
                Before = Text(Before),
                After = Text(After),
                Line = Line > 0 ? new StringValue(Text(Line)) : null,
                LineRule = Line > 0 ? new EnumValue<LineSpacingRuleValues>(LineSpacingRuleValues.AtLeast) : null,
            },
            Indentation = new Indentation
            {
                Left = Text(Indent),
                Right = Text(Indent),
                FirstLine = Text(FirstLine),
            },
            Justification = new Justification { Val = Alignment },
            OutlineLevel = Outline is { } level ? new OutlineLevel { Val = level } : null,
        };

    private StyleRunProperties RunProperties() =>
        new()
        {
            Bold = Bold ? new Bold() : null,
            Italic = Italic ? new Italic() : null,
            Caps = Caps ? new Caps() : null,
            FontSize = new FontSize { Val = Text(2 * Points) },
            FontSizeComplexScript = new FontSizeComplexScript { Val = Text(2 * Points) },
            Underline = Underline ? new Underline { Val = UnderlineValues.Single } : null,
        };

    /// <summary>The number in digits.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
