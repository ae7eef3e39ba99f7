using ChiBo.Domain.Residence;

namespace ChiBo.Exchange.Reading;

/// <summary>A letter of introduction; the cell is <see cref="TableRow.NoCode"/> when the register does not have it.</summary>
internal readonly ref struct LetterValues(
    int cell,
    ReadOnlySpan<char> place,
    ReadOnlySpan<char> exemptAs,
    DateOnly issuedOn,
    DateOnly? receivedOn,
    DateOnly? endedOn
)
{
    public int Cell { get; } = cell;

    public ReadOnlySpan<char> Place { get; } = place;

    public ReadOnlySpan<char> ExemptAs { get; } = exemptAs;

    public DateOnly IssuedOn { get; } = issuedOn;

    public DateOnly? ReceivedOn { get; } = receivedOn;

    public DateOnly? EndedOn { get; } = endedOn;
}

/// <summary>A yearly comment; the cell is <see cref="TableRow.NoCode"/> when the register does not have it.</summary>
internal readonly ref struct CommentValues(
    int cell,
    ReadOnlySpan<char> place,
    int year,
    DateOnly askedOn,
    DateOnly dueOn,
    DateOnly? givenOn,
    ResidenceComment? comment,
    bool isTypedIn
)
{
    public int Cell { get; } = cell;

    public ReadOnlySpan<char> Place { get; } = place;

    public int Year { get; } = year;

    public DateOnly AskedOn { get; } = askedOn;

    public DateOnly DueOn { get; } = dueOn;

    public DateOnly? GivenOn { get; } = givenOn;

    public ResidenceComment? Comment { get; } = comment;

    public bool IsTypedIn { get; } = isTypedIn;
}
