using System.Text.Json.Serialization;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.YearReviews;
using ChiBo.Domain.Reviews;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Api.Reviews;

/// <summary>The member's review of him- or herself.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SelfReviewBody
{
    public required string Level { get; init; }

    public required string Words { get; init; }
}

/// <summary>What the cell said.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DiscussBody
{
    public required string Words { get; init; }
}

/// <summary>The vote of the cell.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record VoteBody
{
    public required string Level { get; init; }

    public required int VotesFor { get; init; }
}

/// <summary>What the committee above decided.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DecideBody
{
    public required string Level { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>How far the review of a member has come; its words are not among it.</summary>
internal sealed record MemberReviewAnswer(
    string Member,
    string Stage,
    string? SelfLevel,
    string? ProposedLevel,
    int? VotesFor,
    int? OfficialMembers,
    string? DecidedLevel,
    DateOnly? DecidedOn
)
{
    public static MemberReviewAnswer Of(string member, MemberReview row) =>
        new(
            member,
            Words.Of(row.Stage),
            WordOf(row.SelfLevel),
            WordOf(row.ProposedLevel),
            row.VotesFor,
            row.OfficialMembers,
            WordOf(row.DecidedLevel),
            row.DecidedOn
        );

    private static string? WordOf(ReviewLevel? level) => level is { } known ? Words.Of(known) : null;
}

/// <summary>The yearly review of a cell.</summary>
/// <param name="Cell">Code of the cell.</param>
/// <param name="Year">The year.</param>
/// <param name="ExceedsCap">Whether more are rated excellent than the cap in force allows; a cap that is not sure warns only.</param>
/// <param name="Members">The members.</param>
internal sealed record CellReviewAnswer(
    string Cell,
    int Year,
    bool ExceedsCap,
    IReadOnlyList<MemberReviewAnswer> Members
)
{
    public static CellReviewAnswer Of(string cell, ReviewBoard board, DateOnly today) =>
        new(
            cell,
            board.Review.Year,
            board.Exceeded(today) is not null,
            [.. board.Lines.Select(line => MemberReviewAnswer.Of(line.Code, line.Row))]
        );
}
