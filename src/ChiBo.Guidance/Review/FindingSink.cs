namespace ChiBo.Guidance.Review;

/// <summary>Takes findings, one behind another, without garbage for each.</summary>
internal sealed class FindingSink
{
    private FindingFact[] facts = new FindingFact[64];

    public int Count { get; private set; }

    public ReadOnlySpan<FindingFact> All => facts.AsSpan(0, Count);

    public void Add(FindingFact fact)
    {
        if (Count == facts.Length)
        {
            Array.Resize(ref facts, facts.Length * 2);
        }

        facts[Count++] = fact;
    }

    public void AddRange(ReadOnlySpan<FindingFact> more)
    {
        if (Count + more.Length > facts.Length)
        {
            Array.Resize(ref facts, Math.Max(facts.Length * 2, Count + more.Length));
        }

        more.CopyTo(facts.AsSpan(Count));
        Count += more.Length;
    }

    public void Clear() => Count = 0;
}
