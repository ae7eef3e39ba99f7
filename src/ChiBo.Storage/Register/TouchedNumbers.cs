namespace ChiBo.Storage.Register;

/// <summary>Units, organisations and members that facts are about, by their numbers.</summary>
public sealed class TouchedNumbers
{
    public HashSet<int> Units { get; } = [];

    public HashSet<int> Organisations { get; } = [];

    public HashSet<int> Members { get; } = [];

    /// <summary>What the facts are about.</summary>
    public static TouchedNumbers Of(IEnumerable<Fact> facts)
    {
        var numbers = new TouchedNumbers();
        foreach (Fact fact in facts)
        {
            fact.Touch(numbers);
        }

        return numbers;
    }
}
