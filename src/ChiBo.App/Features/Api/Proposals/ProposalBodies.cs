using System.Text.Json.Serialization;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Proposals;
using ChiBo.Domain.Proposals;

namespace ChiBo.App.Features.Api.Proposals;

/// <summary>The longest words, as the forms of the pages take them.</summary>
internal static class Longest
{
    public const int Title = 200;
    public const int Text = 4_000;
    public const int Remark = 1_000;
}

/// <summary>A proposal to be drafted from open matters.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DraftBody
{
    /// <summary>Code of the agency cell.</summary>
    public required string Cell { get; init; }

    public required string Addressee { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required DateOnly AnswerBy { get; init; }

    /// <summary>Keys of the matters.</summary>
    public required IReadOnlyList<long> Matters { get; init; }

    public DraftRequest Read(Faults faults) =>
        new(
            faults.Text("cell", Cell, 100),
            faults.Word<Addressee>("addressee", Addressee),
            faults.Text("title", Title, Longest.Title),
            faults.Text("text", Text, Longest.Text),
            faults.Day("answerBy", AnswerBy),
            Matters ?? []
        );
}

/// <summary>A draft as it is to be: all of it, its matters too; the cell stays.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record RewriteBody
{
    public required string Addressee { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public required DateOnly AnswerBy { get; init; }

    /// <summary>Keys of the matters; what is no longer among them is open again.</summary>
    public required IReadOnlyList<long> Matters { get; init; }

    public DraftRequest Read(Faults faults) =>
        new(
            "",
            faults.Word<Addressee>("addressee", Addressee),
            faults.Text("title", Title, Longest.Title),
            faults.Text("text", Text, Longest.Text),
            faults.Day("answerBy", AnswerBy),
            Matters ?? []
        );
}

/// <summary>A draft as it is sent.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SendBody
{
    public required string Title { get; init; }

    public required string Text { get; init; }

    public required DateOnly AnswerBy { get; init; }

    public (string Title, string Text, DateOnly AnswerBy) Read(Faults faults) =>
        (
            faults.Text("title", Title, Longest.Title),
            faults.Text("text", Text, Longest.Text),
            faults.Day("answerBy", AnswerBy)
        );
}

/// <summary>The answer of the body that is addressed.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record AnswerBody
{
    /// <summary><c>accepted</c>, <c>partly</c> or <c>refused</c>.</summary>
    public required string Answer { get; init; }

    public required DateOnly AnsweredOn { get; init; }

    public required string? Text { get; init; }

    /// <summary>The body to which a refusal sends it; null for none.</summary>
    public required string? GoesNextTo { get; init; }

    public ProposalAnswer Read(Faults faults) =>
        new(
            faults.Word<AnswerKind>("answer", Answer),
            faults.Day("answeredOn", AnsweredOn),
            faults.OptionalText("text", Text, Longest.Text),
            faults.OptionalWord<Addressee>("goesNextTo", GoesNextTo)
        );
}

/// <summary>How what was promised was carried out.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record CarryOutBody
{
    public required string? How { get; init; }
}

/// <summary>Why a proposal is opened again.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ReopenBody
{
    public required string Reason { get; init; }
}
