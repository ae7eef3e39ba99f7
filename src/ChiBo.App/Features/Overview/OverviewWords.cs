using System.Globalization;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Figures;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Overview;

/// <summary>Numbers of an overview in words.</summary>
internal static class OverviewWords
{
    /// <summary>For a page.</summary>
    public static string Of(OverviewColumn column, OverviewSum sum, bool seesPeople, Visitor visitor) =>
        column.Number(sum, seesPeople) is { } number
            ? visitor.Say(number)
            : Held(column.Shown(sum, seesPeople), visitor.Language);

    /// <summary>For a file: digits alone, so that it can be reckoned with.</summary>
    public static string Plain(OverviewColumn column, OverviewSum sum, bool seesPeople, Language language) =>
        column.Number(sum, seesPeople) is { } number
            ? number.ToString(CultureInfo.InvariantCulture)
            : Held(column.Shown(sum, seesPeople), language);

    private static string Held(CountShown shown, Language language) =>
        (shown == CountShown.Few ? OverviewTexts.Few : OverviewTexts.NotTold).In(language);
}
