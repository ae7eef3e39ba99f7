using System.Globalization;
using ChiBo.App.CommandLine;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Web.Components;

/// <summary>Which rows of a long list are shown, and the ways to the others.</summary>
public sealed partial class Pager
{
    public const int Size = 50;

    /// <summary>The parameter of the address that holds the number of the page.</summary>
    public const string Parameter = "page";

    private const int Neighbours = 2;

    /// <summary>The page that is shown, from 1.</summary>
    [Parameter, EditorRequired]
    public required int Page { get; set; }

    /// <summary>How many rows there are in all.</summary>
    [Parameter, EditorRequired]
    public required int Total { get; set; }

    private int Last => Math.Max(1, (Total + Size - 1) / Size);

    private IEnumerable<int> Near =>
        Enumerable.Range(1, Last).Where(page => page == 1 || page == Last || Math.Abs(page - Page) <= Neighbours);

    private string Shown
    {
        get
        {
            int first = ((Page - 1) * Size) + 1;
            int last = Math.Min(Page * Size, Total);
            return Say(
                new Phrase(
                    $"Dòng {Say(first)} đến {Say(last)} trong {Say(Total)}",
                    $"Rows {Say(first)} to {Say(last)} of {Say(Total)}"
                )
            );
        }
    }

    /// <summary>The page that the address asks for, within what there is.</summary>
    public static int Asked(string? text, int total)
    {
        int last = Math.Max(1, (total + Size - 1) / Size);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int page)
            ? Math.Clamp(page, 1, last)
            : 1;
    }

    private string At(int page) =>
        Visitor.Address.With(Parameter, page.ToString(CultureInfo.InvariantCulture)).ToString();

    private Phrase PageNumber(int page) => new($"Trang {Say(page)}", $"Page {Say(page)}");
}
