using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews;

/// <summary>Reads the register of a call and opens the review of a day of it.</summary>
internal static class ReviewCall
{
    /// <summary>The review, or nothing when the register is faulty: its faults have been listed then.</summary>
    public static ReviewCase? Open(ParseResult call, Terminal terminal, ReviewOptions options, DateOnly day)
    {
        string from = options.From(call);
        GuidanceDocument guidance = ReviewCase.Choose(day, options.Guidance(call));
        return RegisterInput.Load(from, terminal) is { } snapshot
            ? Of(snapshot, call, terminal, options, guidance, day)
            : null;
    }

    /// <summary>The review of a day of a register that has been read.</summary>
    public static ReviewCase Of(
        RegisterSnapshot snapshot,
        ParseResult call,
        Terminal terminal,
        ReviewOptions options,
        GuidanceDocument guidance,
        DateOnly day
    )
    {
        IReadOnlyList<CommuneRef> scope = ReviewScope.Find(snapshot, day, options.Communes(call), options.Under(call));
        var reviewer = new Reviewer(snapshot, options.Parameters(call, guidance, snapshot));
        return new ReviewCase(day, guidance, reviewer, scope, terminal.Language);
    }
}
