using System.Text;
using System.Text.Encodings.Web;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Visitors;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Members;

/// <summary>
/// The rows of a table of members, written at once: a render tree of some thousand parts costs more than all else on the page.
/// Every text goes through the encoder.
/// </summary>
internal sealed class MemberRows(HtmlEncoder encoder, Visitor visitor)
{
    private readonly StringBuilder html = new();
    private readonly string days = PagePaths.Days(visitor);

    /// <summary>The rows, with the columns of these ids beside the name.</summary>
    public MarkupString Of(IReadOnlyList<MemberLine> lines, IReadOnlyCollection<string> columns)
    {
        MemberColumn[] shown = [.. MemberColumn.All.Where(column => columns.Contains(column.Id))];
        foreach (MemberLine line in lines)
        {
            html.Append("<tr><th scope=\"row\">");
            Link("/members/", line.Code, line.FullName.Length == 0 ? line.Code : line.FullName);
            html.Append("</th>");
            foreach (MemberColumn column in shown)
            {
                html.Append("<td>");
                Cell(line, column);
                html.Append("</td>");
            }

            html.Append("</tr>");
        }

        return new MarkupString(html.ToString());
    }

    private void Cell(MemberLine line, MemberColumn column)
    {
        if (column == MemberColumn.Code)
        {
            Text(line.Code);
        }
        else if (column != MemberColumn.Cell)
        {
            Day(column.Day!(line));
        }
        else if (line.CellCode is not null)
        {
            Link("/organisations/", line.CellCode, line.Cell ?? "");
        }
    }

    private void Link(string folder, string code, string text)
    {
        html.Append("<a href=\"");
        Text(folder + Uri.EscapeDataString(code) + days);
        html.Append("\">");
        Text(text);
        html.Append("</a>");
    }

    private void Day(DateOnly? day)
    {
        if (day is { } known)
        {
            Text(visitor.Say(known));
        }
    }

    private void Text(string text) => html.Append(encoder.Encode(text));
}
