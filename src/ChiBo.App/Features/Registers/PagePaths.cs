using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using Microsoft.AspNetCore.WebUtilities;

namespace ChiBo.App.Features.Registers;

/// <summary>Addresses of pages about things of the register; the days that are looked at go along.</summary>
internal static class PagePaths
{
    public static string Organisation(string code, Visitor visitor, string tab = "") =>
        WithDays($"/organisations/{Uri.EscapeDataString(code)}{tab}", visitor);

    public static string Member(string code, Visitor visitor, string tab = "") =>
        WithDays($"/members/{Uri.EscapeDataString(code)}{tab}", visitor);

    public static string Commune(string code, Visitor visitor, string tab = "") =>
        WithDays($"/communes/{Uri.EscapeDataString(code)}{tab}", visitor);

    public static string Unit(string code, Visitor visitor, string tab = "") =>
        WithDays($"/units/{Uri.EscapeDataString(code)}{tab}", visitor);

    /// <summary>The days that are looked at, as the query of a link; nothing without them.</summary>
    public static string Days(Visitor visitor) => WithDays("", visitor);

    /// <summary>Lists make one for each row: without days, which is how they are looked at as a rule, the path is all.</summary>
    private static string WithDays(string path, Visitor visitor) =>
        With(AskedDays.KnownOn, visitor, With(AskedDays.AsOf, visitor, path));

    private static string With(string name, Visitor visitor, string path) =>
        visitor.Address[name] is { Length: > 0 } day ? QueryHelpers.AddQueryString(path, name, day) : path;
}
