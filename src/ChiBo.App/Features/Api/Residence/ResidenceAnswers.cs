using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.ResidenceContact;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Api.Residence;

/// <summary>A letter of introduction.</summary>
internal sealed record LetterAnswer(
    long Key,
    string? Place,
    string? ExemptAs,
    DateOnly IssuedOn,
    DateOnly? ReceivedOn,
    DateOnly? EndedOn
)
{
    public static LetterAnswer Of(ResidenceLetter row, string? place) =>
        new(row.Key, place, row.ExemptAs, row.IssuedOn, row.ReceivedOn, row.EndedOn);
}

/// <summary>A yearly comment, without its words.</summary>
internal sealed record CommentLineAnswer(long Key, int Year, DateOnly DueOn, DateOnly? GivenOn, string? Comment)
{
    public static CommentLineAnswer Of(ResidenceYear row) =>
        new(row.Key, row.Year, row.DueOn, row.GivenOn, row.Comment is { } level ? Words.Of(level) : null);
}

/// <summary>A member of the agency cell.</summary>
internal sealed record ContactAnswer(
    string Member,
    string Name,
    bool IsMissing,
    LetterAnswer? Letter,
    DateOnly? ReceiptLateSince,
    CommentLineAnswer? Comment,
    DateOnly? CommentLateSince
)
{
    public static ContactAnswer Of(ContactLine line) =>
        new(
            line.Code,
            line.Name,
            line.IsMissing,
            line.Letter is { } letter ? LetterAnswer.Of(letter, line.Place) : null,
            line.ReceiptLateSince,
            line.Year is { } year ? CommentLineAnswer.Of(year) : null,
            line.CommentLateSince
        );
}

/// <summary>Contact of the members of a cell with their residence in a year.</summary>
internal sealed record CellContactAnswer(string Cell, int Year, IReadOnlyList<ContactAnswer> Members);

/// <summary>A comment with its words; null once they are erased.</summary>
internal sealed record CommentAnswer(string Place, CommentLineAnswer Comment, string? Words);

/// <summary>Contact of one member with the residence.</summary>
internal sealed record MemberContactAnswer(
    string Member,
    IReadOnlyList<LetterAnswer> Letters,
    IReadOnlyList<CommentAnswer> Comments
);

/// <summary>A comment that a residence cell of the account is asked for.</summary>
internal sealed record RequestAnswer(
    long Key,
    string Name,
    string Place,
    int Year,
    DateOnly DueOn,
    DateOnly? GivenOn,
    DateOnly? LateSince
)
{
    public static RequestAnswer Of(RequestLine line) =>
        new(line.Key, line.Name, line.Cell, line.Year, line.DueOn, line.GivenOn, line.LateSince);
}
