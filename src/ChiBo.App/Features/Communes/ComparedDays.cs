using System.Globalization;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Register;

namespace ChiBo.App.Features.Communes;

/// <summary>Two days that an address asks to be held against one another; a year apart, up to today, when it does not.</summary>
public readonly record struct ComparedDays(DateOnly First, DateOnly Second)
{
    public const string From = "from";
    public const string To = "to";

    public static ComparedDays Of(Visitor visitor) =>
        new(Day(visitor, From) ?? visitor.Today.AddYears(-1), Day(visitor, To) ?? visitor.Today);

    private static DateOnly? Day(Visitor visitor, string name) =>
        DateOnly.TryParseExact(
            visitor.Address[name],
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly day
        ) && Days.CanBeAsked(day)
            ? day
            : null;
}
