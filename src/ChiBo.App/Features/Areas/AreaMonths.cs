using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Areas;

/// <summary>The month that an address names.</summary>
internal static class AreaMonths
{
    /// <summary>The page of an area in a month.</summary>
    public static string Path(string area, MeetingMonth month) => $"/areas/{Uri.EscapeDataString(area)}?month={month}";

    /// <summary>The month of the address; this month when it names none, or none that there is.</summary>
    public static MeetingMonth Asked(Visitor visitor)
    {
        MeetingMonth now = MeetingMonth.Of(visitor.Today);
        return
            MeetingMonth.TryParse(visitor.Address["month"], out MeetingMonth month)
            && Domain.Register.Days.CanBeAsked(month.FirstDay)
            && Domain.Register.Days.CanBeAsked(month.LastDay)
            ? month
            : now;
    }
}
