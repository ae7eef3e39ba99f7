using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Html;

/// <summary>The blocks of a document on a page.</summary>
internal static class HtmlBody
{
    public static void Write(HtmlLines html, IEnumerable<BodyBlock> blocks)
    {
        BodyBlock[] all = [.. blocks];
        // The highest heading stands right below the title, whatever its level: whoever hears the page misses none.
        int highest = all.OfType<HeadingBlock>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        foreach (BodyBlock block in all)
        {
            Write(html, block, highest);
        }
    }

    private static void Write(HtmlLines html, BodyBlock block, int highest)
    {
        switch (block)
        {
            case HeadingBlock heading:
                html.Text(heading.Level == highest ? "h2" : "h3", "pd-heading", heading.Text);
                break;
            case AnnexHeadingBlock annex:
                html.Open("h2", "pd-title pd-annex");
                html.Text("span", "pd-type", annex.Title);
                html.Text("span", "pd-summary", annex.Summary);
                html.Close("h2");
                break;
            case ParagraphBlock paragraph:
                html.Text("p", "pd-text", paragraph.Text);
                break;
            case ItemBlock item:
                html.Text("p", "pd-text pd-item", $"{item.Mark} {item.Text}");
                break;
            case NoteBlock note:
                html.Text("p", "pd-note", note.Text);
                break;
            case TableBlock table:
                HtmlTable.Write(html, table);
                break;
            case BarsBlock bars:
                HtmlTable.Write(html, BarsTable.Of(bars));
                break;
            case AddresseeBlock addressee:
                Addressee(html, addressee);
                break;
            case FieldBlock field:
                Field(html, field);
                break;
            case SlipsBlock slips:
                Slips(html, slips);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private static void Addressee(HtmlLines html, AddresseeBlock addressee)
    {
        html.Open("div", "pd-addressee");
        foreach (string line in PartyWords.AddresseeLines(addressee))
        {
            html.Text("p", null, line);
        }

        html.Close("div");
    }

    private static void Field(HtmlLines html, FieldBlock field)
    {
        html.Open("div", "pd-field");
        string label = PartyWords.Label(field);
        html.Text("p", "pd-label", field.Filled is { } filled ? $"{label} {filled}" : label);
        for (int line = 0; field.Filled is null && line < field.Lines; line++)
        {
            html.Text("p", "pd-line", "");
        }

        html.Close("div");
    }

    private static void Slips(HtmlLines html, SlipsBlock slips)
    {
        html.Open("div", slips.PerRow > 1 ? "pd-slips pd-slips-many" : "pd-slips");
        for (int slip = 0; slip < slips.Count; slip++)
        {
            html.Open("section", "pd-slip");
            html.Text("p", null, slips.Slip.Organisation);
            html.Text("h2", "pd-slip-title", slips.Slip.Title);
            html.Text("p", null, slips.Slip.Subject);
            HtmlTable.Write(html, slips.Slip.Choices);
            html.Text("p", null, slips.Slip.Note);
            html.Close("section");
        }

        html.Close("div");
    }
}
