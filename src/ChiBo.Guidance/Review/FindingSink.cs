namespace ChiBo.Guidance.Review;

/// <summary>Takes findings, one behind another, without garbage for each.</summary>
/// <param name="facts">The room to begin with; when it is not enough, more is made.</param>
internal sealed class FindingSink(FindingFact[] facts)
{
    private FindingFact[] facts = facts;
    private int outcomes;

    public FindingSink()
        : this(new FindingFact[64]) { }

    public int Count { get; private set; }

    /// <summary>Where those begin that were added after <see cref="Begin"/>.</summary>
    public int First { get; private set; }

    public ReadOnlySpan<FindingFact> All => facts.AsSpan(0, Count);

    /// <summary>Those added after <see cref="Begin"/>.</summary>
    public ReadOnlySpan<FindingFact> Latest => facts.AsSpan(First, Count - First);

    /// <summary>Begins a commune behind those that are there.</summary>
    public void Begin()
    {
        First = Count;
        outcomes = 0;
    }

    /// <summary>Begins a commune in place of those that are there.</summary>
    public void BeginAnew()
    {
        Count = 0;
        Begin();
    }

    public void Add(FindingFact fact)
    {
        FindingFact[] room = facts;
        int place = Count;
        if ((uint)place >= (uint)room.Length)
        {
            Array.Resize(ref facts, Math.Max(64, facts.Length * 2));
            room = facts;
        }

        room[place] = fact;
        Count = place + 1;
        outcomes |= 1 << (int)fact.Outcome;
    }

    /// <summary>Whether one of the latest has the outcome.</summary>
    public bool Has(Outcome outcome) => (outcomes & (1 << (int)outcome)) != 0;
}
