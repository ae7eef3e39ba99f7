namespace ChiBo.Domain.Register.Building;

/// <summary>What is known of each member, by id.</summary>
internal sealed class RawMembers
{
    /// <summary>
    /// Months after admission from which someone without a recorded official day may have become official: the twelve
    /// of the probation, and six for the paper to arrive.
    /// </summary>
    public const int MonthsUntilMaybeOfficial = 18;

    private ushort[] official = [];
    private ushort[] left = [];
    private bool[] known = [];

    public void Set(int member, DateOnly? admittedOn, DateOnly? officialOn, DateOnly? leftOn)
    {
        Reserve(member + 1);
        known[member] = officialOn is not null;
        official[member] = officialOn is { } day ? Days.Of(day) : MaybeOfficialFrom(admittedOn);
        left[member] = Days.To(leftOn);
    }

    /// <summary>Whether the official day is known.</summary>
    public bool IsOfficialKnown(int member) => known[member];

    /// <summary>The official day, or the day from which the member may have been official.</summary>
    public ushort Official(int member) => official[member];

    /// <summary>The first day on which the person is no longer a member.</summary>
    public ushort Left(int member) => left[member];

    /// <summary>Makes room, for members of whom nothing is known.</summary>
    public void Reserve(int count)
    {
        if (count <= official.Length)
        {
            return;
        }

        int before = official.Length;
        int size = Math.Max(count, Math.Max(1024, before * 2));
        Array.Resize(ref official, size);
        Array.Resize(ref left, size);
        Array.Resize(ref known, size);
        Array.Fill(left, Days.Never, before, size - before);
    }

    private static ushort MaybeOfficialFrom(DateOnly? admittedOn)
    {
        if (admittedOn is not { } day)
        {
            return Days.Open;
        }

        return day > Days.Last ? Days.Never : Days.Of(day.AddMonths(MonthsUntilMaybeOfficial));
    }
}
