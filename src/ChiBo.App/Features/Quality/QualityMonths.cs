using ChiBo.Domain.Meetings;
using ChiBo.Domain.Quality;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Quality;

/// <summary>The months of a cell that its page shows, and its years.</summary>
/// <param name="All">All months that were counted, the earliest first.</param>
/// <param name="KeptSince">When the first of its work was recorded here.</param>
public sealed record QualityMonths(IReadOnlyList<MonthQuality> All, DateOnly? KeptSince)
{
    /// <summary>How many months are shown one by one.</summary>
    public const int MonthsShown = 24;

    /// <summary>How many years are counted, this one among them.</summary>
    public const int MostYears = 10;

    /// <summary>The last months, the earliest first.</summary>
    public IReadOnlyList<MonthQuality> Last => [.. All.Skip(All.Count - MonthsShown)];

    /// <summary>The years, the last first.</summary>
    public IReadOnlyList<YearQuality> Years => [.. YearQuality.Of(All).Reverse()];

    /// <summary>From when is counted: whole years, as long as the cell was there, and the last months at least.</summary>
    public static MeetingMonth FirstOf(DateOnly today, IReadOnlyList<Period> lives)
    {
        int earliest = today.Year - MostYears + 1;
        int born = lives.Count == 0 ? today.Year : lives.Min(life => life.From?.Year ?? earliest);
        var whole = new MeetingMonth(Math.Clamp(born, earliest, today.Year), 1);
        MeetingMonth shown = MeetingMonth.Of(today.AddDays(1 - today.Day).AddMonths(1 - MonthsShown));
        return whole < shown ? whole : shown;
    }

    /// <summary>The months from one to another, both among them.</summary>
    public static IEnumerable<MeetingMonth> Between(MeetingMonth first, MeetingMonth last)
    {
        for (MeetingMonth month = first; month <= last; month = MeetingMonth.Of(month.FirstDay.AddMonths(1)))
        {
            yield return month;
        }
    }
}
