using System.Globalization;
using System.Text;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.Html;

/// <summary>The stylesheet of printed pages: what the layout gives, and what holds whatever it gives.</summary>
internal static class HtmlStyles
{
    private const string Fixed = """
        .party-document { color: #000; background: #fff; max-width: var(--pd-text); margin: 0 auto; line-height: 1.2; overflow-wrap: anywhere; }
        .party-document p, .party-document h1, .party-document h2, .party-document h3 { margin: 0; max-width: none; letter-spacing: normal; color: inherit; }
        .party-document h1, .party-document h2, .party-document h3 { font: inherit; line-height: inherit; }
        .pd-head, .pd-foot { display: grid; grid-template-columns: 43fr 57fr; column-gap: 4mm; }
        .pd-left, .pd-right, .pd-signature, .pd-title, .pd-rule, .pd-addressee, .pd-slip { text-align: center; }
        .party-document .pd-date, .party-document .pd-draft { margin-top: 2mm; }
        .pd-party { display: inline-block; border-bottom: 0.75pt solid; }
        .pd-draft { font-weight: bold; text-transform: uppercase; }
        .party-document .pd-title { margin-top: 6mm; break-after: avoid; }
        .pd-title span { display: block; }
        .party-document .pd-rule { margin-bottom: 3mm; }
        .party-document .pd-annex { break-before: page; margin-bottom: 4mm; }
        .party-document .pd-addressee { margin: 3mm 0; }
        .party-document .pd-heading { font-weight: bold; text-indent: 12.5mm; margin-top: 3mm; break-after: avoid; }
        .party-document .pd-text { text-align: justify; text-indent: 12.5mm; margin-top: 2mm; }
        .pd-body > .pd-text:last-child { break-after: avoid; }
        .party-document .pd-note { font-size: 12pt; font-style: italic; text-indent: 12.5mm; margin-top: 2mm; }
        .pd-table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 2mm 0; font-size: 12pt; }
        .pd-table th, .pd-table td { border: 0.5pt solid; padding: 0.7mm 1.5mm; vertical-align: top; text-align: left; }
        .pd-table th, .pd-table .pd-centred { text-align: center; }
        .pd-table thead { display: table-header-group; }
        .pd-table tr { break-inside: avoid; }
        .pd-written tbody tr { height: 10mm; }
        .party-document .pd-field { margin-top: 1mm; break-inside: avoid; }
        .pd-field { display: flex; flex-wrap: wrap; align-items: flex-end; }
        .pd-line { border-bottom: 0.5pt dotted; height: 7mm; flex: 1 0 30mm; margin-left: 1mm; }
        .pd-line + .pd-line { flex-basis: 100%; margin-left: 0; }
        .pd-slips { display: grid; }
        .pd-slips-many { grid-template-columns: 1fr 1fr; }
        .pd-slip { border: 0.5pt dashed; padding: 3mm; margin: 0 -0.5pt -0.5pt 0; font-size: 12pt; break-inside: avoid; }
        .party-document .pd-slip-title { font-weight: bold; text-transform: uppercase; }
        .party-document .pd-foot { margin-top: 5mm; break-inside: avoid; }
        .pd-two-sign .pd-recipients { grid-column: 1 / -1; margin-top: 4mm; }
        .party-document .pd-signer { margin-top: 20mm; }
        .pd-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

        """;

    private static readonly (LayoutPart Part, string Selector)[] Parts =
    [
        (LayoutPart.Body, ".party-document"),
        (LayoutPart.PartyName, ".party-document .pd-party"),
        (LayoutPart.Superior, ".party-document .pd-superior"),
        (LayoutPart.Issuer, ".party-document .pd-issuer"),
        (LayoutPart.Number, ".party-document .pd-number"),
        (LayoutPart.PlaceAndDate, ".party-document .pd-date"),
        (LayoutPart.TypeName, ".party-document .pd-type"),
        (LayoutPart.Summary, ".party-document .pd-summary"),
        (LayoutPart.LetterSummary, ".party-document .pd-letter-summary"),
        (LayoutPart.Signature, ".party-document .pd-post"),
        (LayoutPart.SignerName, ".party-document .pd-signer"),
        (LayoutPart.RecipientsTitle, ".party-document .pd-recipients-title"),
        (LayoutPart.Recipient, ".party-document .pd-recipient"),
    ];

    public static string Of(DocumentLayout layout)
    {
        CultureInfo plain = CultureInfo.InvariantCulture;
        (SheetSize sheet, SheetMargins margins) = (layout.Sheet, layout.Margins);
        string edges = $"{margins.Top}mm {margins.Right}mm {margins.Bottom}mm {margins.Left}mm";
        var css = new StringBuilder();
        css.Append(plain, $"@page {{ size: {sheet.Width}mm {sheet.Height}mm; margin: {edges}; }}\n");
        css.Append(plain, $":root {{ --pd-text: {sheet.Width - margins.Left - margins.Right}mm; }}\n");
        css.Append(plain, $".party-document {{ font-family: \"{layout.Font.Name}\", serif; }}\n");
        css.Append(Fixed);
        foreach ((LayoutPart part, string selector) in Parts)
        {
            css.Append(plain, $"{selector} {{ {Letters(layout.Of(part))} }}\n");
        }

        for (int share = HtmlTable.Step; share <= 100; share += HtmlTable.Step)
        {
            css.Append(plain, $".pd-w{share} {{ width: {share}%; }}\n");
        }

        return css.ToString();
    }

    private static string Letters(PartForm part) =>
        string.Join(
            ' ',
            new[]
            {
                string.Create(CultureInfo.InvariantCulture, $"font-size: {part.Points}pt;"),
                part.Capitals ? "text-transform: uppercase;" : null,
                part.Bold ? "font-weight: bold;" : null,
                part.Italic ? "font-style: italic;" : null,
                part.Underline ? "text-decoration: underline;" : null,
            }.OfType<string>()
        );
}
