using System.Text.Json.Serialization;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.ResidenceContact;
using ChiBo.Domain.Residence;

namespace ChiBo.App.Features.Api.Residence;

/// <summary>A letter of introduction: to a cell, or to a place outside the register; or the class by which there is none.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record LetterBody
{
    /// <summary>Code of the residential cell.</summary>
    public required string? Cell { get; init; }

    public required string? Outside { get; init; }

    /// <summary>Code of the class of exemption, as <c>1.1-luu-dong</c>.</summary>
    public required string? ExemptAs { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public IssueLetterRequest Read(string member, Faults faults) =>
        new(
            member,
            faults.OptionalText("cell", Cell, 100),
            faults.OptionalText("outside", Outside, 300),
            faults.OptionalText("exemptAs", ExemptAs, 100),
            faults.Day("issuedOn", IssuedOn)
        );
}

/// <summary>The day of a step.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record OnDayBody
{
    public required DateOnly On { get; init; }
}

/// <summary>A request to all residence cells of a roll.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record AskBody
{
    public required int Year { get; init; }

    public required DateOnly DueOn { get; init; }
}

/// <summary>The comment of a residence cell.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record CommentBody
{
    /// <summary><c>fulfilled</c>, <c>partly</c> or <c>notFulfilled</c>.</summary>
    public required string Comment { get; init; }

    public required string Words { get; init; }

    /// <summary>Code of the cell from which it comes; null for the one that was asked.</summary>
    public required string? From { get; init; }

    /// <summary>Who signed the paper, when the office types it in.</summary>
    public required string? SignedBy { get; init; }

    /// <summary>The day of the paper; null for today.</summary>
    public required DateOnly? On { get; init; }

    public GiveCommentRequest Read(long key, Faults faults) =>
        new(key, faults.Word<ResidenceComment>("comment", Comment), faults.Text("words", Words, 2_000))
        {
            From = faults.OptionalText("from", From, 100),
            SignedBy = faults.OptionalText("signedBy", SignedBy, 200),
            On = On is { } day ? faults.Day("on", day) : null,
        };
}
