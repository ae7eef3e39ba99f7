using System.Collections.Immutable;
using ChiBo.Guidance.Documents;
using ChiBo.Planning.Solving;

namespace ChiBo.Planning.Months;

/// <summary>The conditions of a month, each of which can be named when the month is impossible.</summary>
internal sealed class MonthConditions
{
    private readonly Dictionary<(string Code, string? Subject), int> places = [];
    private readonly List<Clash> all = [];

    public MonthConditions(MonthInput input)
    {
        Add(Hours, null, MonthWords.WithinHours(input.Request));
        Add(Holidays, null, new("không họp vào ngày nghỉ lễ", "no meeting on a holiday"));
        Add(Weekends, null, new("không họp thứ Bảy, Chủ nhật", "no meeting on a Saturday or Sunday"));
        if (input.Request.NotBefore is { } first)
        {
            Add(Past, null, MonthWords.NotBefore(first));
        }

        foreach ((Attendee who, _) in input.InCharge)
        {
            Add(Attends, who.Code, MonthWords.AttendsAll(who, input.Request.MarginMinutes));
        }

        for (int cell = 0; cell < input.Meeting.Length; cell++)
        {
            CellToPlan meeting = input.Meeting[cell];
            Add(Meets, meeting.Code, MonthWords.Meets(meeting, input.Request.Month));
            if (input.Agency >= 0 && cell != input.Agency && !input.BothHeld(cell, input.Agency))
            {
                Add(Last, meeting.Code, MonthWords.AgencyAfter(meeting, input.Meeting[input.Agency], input.Gap(cell)));
            }

            if (meeting.Fixed is { } agreed)
            {
                Add(FixedCell, meeting.Code, MonthWords.IsFixed(meeting, agreed));
            }
        }
    }

    public const string Hours = "hours";
    public const string Holidays = "holidays";
    public const string Weekends = "weekends";
    public const string Past = "not-before";
    public const string Attends = "attends-all";
    public const string Meets = "meets";
    public const string Last = "agency-cell-last";
    public const string FixedCell = "fixed";

    public ImmutableArray<Clash> All => [.. all];

    /// <summary>The place of a condition; -1 when it is not asked.</summary>
    public int Place(string code, string? subject) => places.GetValueOrDefault((code, subject), -1);

    private void Add(string code, string? subject, BilingualText words)
    {
        if (places.TryAdd((code, subject), all.Count))
        {
            all.Add(new Clash(code, subject, words));
        }
    }
}
