using System.Globalization;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Visitors;

namespace ChiBo.App.Features.Api.Work;

/// <summary>Lists that are read as a whole, handed out in parts.</summary>
internal static class WorkLists
{
    /// <summary>The part of a list that is asked for; the cursor is the key of the item at which the answer before ended.</summary>
    public static IResult Answer<T>(Visitor visitor, IReadOnlyList<T> all, Func<T, long> keyOf) =>
        Answer(visitor, all, item => keyOf(item).ToString(CultureInfo.InvariantCulture));

    /// <summary>The same of items that have codes.</summary>
    public static IResult Answer<T>(Visitor visitor, IReadOnlyList<T> all, Func<T, string> codeOf)
    {
        string? after = Paging.After(visitor);
        int place = after is null ? 0 : all.Select(codeOf).ToList().IndexOf(after) + 1;
        if (after is not null && place == 0)
        {
            return PagingTexts.Gone;
        }

        IReadOnlyList<T> found = [.. all.Skip(place).Take(Paging.Limit(visitor) + 1)];
        return Results.Json(Paging.Answer(visitor, visitor.Today, found, codeOf));
    }
}
