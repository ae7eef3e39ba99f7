using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Campaigns;

/// <summary>A review campaign (III.2-a): as of which day its communes are reviewed, by when they submit, whether it is open.</summary>
/// <param name="CutOffOn">The reference day (ngày chốt số liệu).</param>
/// <param name="DueOn">The last day on which a commune submits in time.</param>
/// <param name="State">Whether it is open.</param>
public sealed record CampaignCourse(DateOnly CutOffOn, DateOnly DueOn, CampaignState State)
{
    /// <summary>A campaign may be announced a quarter of a year before its cut-off day.</summary>
    public const int MostDaysAhead = 92;

    /// <summary>Communes have a year at most.</summary>
    public const int MostDaysToSubmit = 366;

    /// <summary>Opens one.</summary>
    /// <param name="firstDay">The first day on which the guidance that decides was in force.</param>
    /// <param name="cutOffOn">The reference day.</param>
    /// <param name="dueOn">The last day to submit.</param>
    /// <param name="today">Today.</param>
    public static Outcome<CampaignCourse> Open(DateOnly firstDay, DateOnly cutOffOn, DateOnly dueOn, DateOnly today) =>
        cutOffOn < firstDay ? new CutOffBeforeTheGuidance(firstDay)
        : cutOffOn > today.AddDays(MostDaysAhead) ? new CutOffTooFarAhead(today.AddDays(MostDaysAhead))
        : dueOn < cutOffOn ? new DueBeforeCutOff(cutOffOn)
        : dueOn < today ? new DueInThePast(today)
        : dueOn > Later(cutOffOn, today).AddDays(MostDaysToSubmit)
            ? new DueTooLate(Later(cutOffOn, today).AddDays(MostDaysToSubmit))
        : new CampaignCourse(cutOffOn, dueOn, CampaignState.Open);

    /// <summary>Closes it: what has not been accepted stays as it is.</summary>
    public Outcome<CampaignCourse> Close() =>
        State == CampaignState.Closed ? new CampaignIsClosed() : this with { State = CampaignState.Closed };

    /// <summary>Days left to submit; negative when it is late.</summary>
    public int DaysLeft(DateOnly today) => DueOn.DayNumber - today.DayNumber;

    /// <summary>Why nobody submits today; nothing when communes may.</summary>
    public Refusal? WhyNotSubmit(DateOnly today) =>
        State == CampaignState.Closed ? new CampaignIsClosed()
        : today < CutOffOn ? new CutOffNotReached(CutOffOn)
        : null;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
