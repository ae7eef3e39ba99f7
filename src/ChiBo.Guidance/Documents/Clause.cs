namespace ChiBo.Guidance.Documents;

/// <summary>What a clause is to the program.</summary>
public enum ClauseKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>What the text rests on.</summary>
    Preamble,

    /// <summary>What the text is for.</summary>
    Purpose,

    /// <summary>The program decides whether it is met.</summary>
    Rule,

    /// <summary>The program supports it; people judge it.</summary>
    Duty,

    /// <summary>An order to another body.</summary>
    Mandate,

    /// <summary>A reference to another text.</summary>
    Reference,

    /// <summary>To whom the text is sent.</summary>
    Distribution,
}

/// <summary>How the program reads words that the text leaves open.</summary>
/// <param name="RecordedOn">The day on which the reading was written down.</param>
/// <param name="Text">The reading.</param>
public sealed record Interpretation(DateOnly RecordedOn, BilingualText Text);

/// <summary>A clause of an instrument.</summary>
/// <param name="Id">As in <c>II.1.1.b</c>.</param>
/// <param name="LineNumbers">The lines of the text that it stands on, counted from 1.</param>
/// <param name="Words">Its words, verbatim.</param>
/// <param name="Kind">What it is to the program.</param>
public sealed record Clause(string Id, IReadOnlyList<int> LineNumbers, string Words, ClauseKind Kind)
{
    /// <summary>Whom it binds; nothing for a heading.</summary>
    public BilingualText? Addressee { get; init; }

    /// <summary>Ids of the rules that decide it.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Ids of the dated values that its rules use.</summary>
    public IReadOnlyList<string> ParameterIds { get; init; } = [];

    /// <summary>How its open words are read.</summary>
    public Interpretation? Interpretation { get; init; }
}
