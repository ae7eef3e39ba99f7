using ChiBo.App.CommandLine;
using ChiBo.Storage;
using ChiBo.Storage.Privacy;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Privacy.Retention;

/// <summary>When it is asked what is over: the day in Vietnam, and the moment, UTC to the millisecond.</summary>
internal readonly record struct RetentionMoment(DateOnly Today, DateTime Now)
{
    public static RetentionMoment Of(TimeProvider clock)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        // Both engines keep milliseconds.
        now = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
        return new RetentionMoment(DateOnly.FromDateTime(now.AddHours(7)), now);
    }

    /// <summary>The moment so many days ago: what is counted in days is over when it is not later.</summary>
    public DateTime Ago(int days) => Now.AddDays(-days);
}

/// <summary>What is erased when its time is over.</summary>
/// <param name="Code">Its name in the proof of a run.</param>
/// <param name="Name">What is erased.</param>
/// <param name="Table">Whose rows are.</param>
/// <param name="Keeping">How long they are kept, as the columns of the table declare it.</param>
internal abstract record RetentionRule(string Code, Phrase Name, string Table, Keeping Keeping)
{
    /// <summary>How much is over now, and since when.</summary>
    public abstract Task<RetentionLine> Due(ChiBoContext db, RetentionMoment moment);

    /// <summary>Erases it; how much that was.</summary>
    public abstract Task<int> Erase(ChiBoContext db, RetentionMoment moment);
}

/// <summary>A rule about rows of one type: which are over, and the first day on which the oldest of them was to be gone.</summary>
internal sealed record RetentionRule<T>(
    string Code,
    Phrase Name,
    string Table,
    Keeping Keeping,
    Func<ChiBoContext, RetentionMoment, IQueryable<T>> Which,
    Func<IQueryable<T>, Task<DateOnly?>> Oldest
) : RetentionRule(Code, Name, Table, Keeping)
{
    public override async Task<RetentionLine> Due(ChiBoContext db, RetentionMoment moment)
    {
        IQueryable<T> due = Which(db, moment);
        int count = await due.CountAsync();
        return new RetentionLine(this, count, count == 0 ? null : await Oldest(due));
    }

    public override Task<int> Erase(ChiBoContext db, RetentionMoment moment) => Which(db, moment).ExecuteDeleteAsync();
}

/// <summary>How much of a rule is over, and since when.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Count">How many rows.</param>
/// <param name="Oldest">The first day on which the oldest of them was to be gone; nothing when there are none.</param>
internal sealed record RetentionLine(RetentionRule Rule, int Count, DateOnly? Oldest);
