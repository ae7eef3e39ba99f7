using System.Globalization;
using System.Text;
using ChiBo.App.CommandLine;
using ChiBo.App.Web.Visitors;
using Microsoft.AspNetCore.WebUtilities;

namespace ChiBo.App.Web.Api;

/// <summary>
/// Long lists in parts: an answer ends at an item, and the next begins after it, whatever was recorded in between. The
/// cursor is the code of that item, so that an address never holds a name.
/// </summary>
internal static class Paging
{
    private const int Usual = 50;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>How many items the address asks for; it has been checked.</summary>
    public static int Limit(Visitor visitor) =>
        visitor.Address[QueryParameter.Limit.Name] is { } text
            ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
            : Usual;

    /// <summary>The code of the item after which the answer begins; nothing for the beginning.</summary>
    public static string? After(Visitor visitor) =>
        visitor.Address[QueryParameter.Cursor.Name] is { } text ? Read(text) : null;

    /// <summary>The code that a cursor stands for; nothing when it is none.</summary>
    public static string? Read(string cursor)
    {
        try
        {
            return Strict.GetString(WebEncoders.Base64UrlDecode(cursor));
        }
        catch (Exception fault) when (fault is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The answer of a list: one item more than asked for tells that there is more.</summary>
    public static ListAnswer<T> Answer<T>(
        Visitor visitor,
        DateOnly asOf,
        IReadOnlyList<T> found,
        Func<T, string> codeOf
    )
    {
        int limit = Limit(visitor);
        if (found.Count <= limit)
        {
            return new ListAnswer<T>(asOf, found, null);
        }

        string cursor = WebEncoders.Base64UrlEncode(Strict.GetBytes(codeOf(found[limit - 1])));
        return new ListAnswer<T>(
            asOf,
            [.. found.Take(limit)],
            visitor.Address.With(QueryParameter.Cursor.Name, cursor).ToString()
        );
    }
}

/// <summary>A part of a list.</summary>
/// <param name="AsOf">The reference day of the list.</param>
/// <param name="Items">The items of this part.</param>
/// <param name="Next">Address of the next part; null at the end.</param>
internal sealed record ListAnswer<T>(DateOnly AsOf, IReadOnlyList<T> Items, string? Next);

internal static class PagingTexts
{
    public static readonly Phrase NotACursor = new(
        "Con trỏ này không dùng được nữa; bắt đầu lại danh sách từ đầu, không ghi cursor.",
        "This cursor does not work any more; begin the list anew, without a cursor."
    );

    /// <summary>The item at which the answer before ended has left the list.</summary>
    public static Problem Gone => Problem.OfFaults([new FieldFault(QueryParameter.Cursor.Name, NotACursor)]);
}
