using ChiBo.App.Features.Registers;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Reporting;

/// <summary>Words about one topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="IsNeed">Whether residents need or wish it; else what the area is dealing with.</param>
/// <param name="Text">The words.</param>
/// <param name="AskedOf">Of whom it was asked.</param>
internal sealed record MatterWords(AreaTopic Topic, bool IsNeed, string Text, Addressee? AskedOf);

/// <summary>Writes matters, and their words beside them.</summary>
internal static class MatterWriter
{
    /// <summary>Why words cannot be kept as they are; nothing when they can.</summary>
    public static Refusal? Fault(string words, bool isReviewed) =>
        words.Length > WordsCheck.MostLetters ? new WordsTooLong(words.Length)
        : !isReviewed && WordsCheck.Look(words) is not WordsDoubt.None and var doubt ? new WordsPointAtSomebody(doubt)
        : null;

    /// <summary>Records a matter with its words.</summary>
    public static void Record(ActScope scope, AreaMatter matter, string words, DateOnly eraseOn)
    {
        AreaMatter recorded = scope.Record(matter);
        scope.Db.MatterTexts.Add(
            new MatterText
            {
                MatterKey = recorded.Key,
                Text = words,
                EraseOn = eraseOn,
            }
        );
    }

    /// <summary>
    /// Makes the matters of a report what the member now says: words that changed are written over, what is no longer said is
    /// taken out with its words. What is part of a proposal stays as it is.
    /// </summary>
    public static async Task<Refusal?> Replace(
        ActScope scope,
        AreaReport report,
        IReadOnlyList<MatterWords> said,
        DateOnly eraseOn
    )
    {
        List<AreaMatter> known = await scope
            .Db.AreaMatters.Known(KnownAt.Now)
            .Where(row => row.UnitId == report.UnitId && row.Month == report.Month && row.MemberId == report.MemberId)
            .ToListAsync();
        List<long> keys = [.. known.Select(row => row.Key)];
        Dictionary<long, MatterText> texts = await scope
            .Db.MatterTexts.Where(text => keys.Contains(text.MatterKey))
            .ToDictionaryAsync(text => text.MatterKey);
        bool IsSaid(AreaMatter matter) =>
            said.Any(words =>
                words.Topic == matter.Topic
                && words.IsNeed == matter.IsNeed
                && words.AskedOf == matter.AskedOf
                && texts.GetValueOrDefault(matter.Key)?.Text == words.Text
            );
        List<AreaMatter> changed = [.. known.Where(matter => !IsSaid(matter))];
        if (changed.Exists(matter => matter.State != MatterState.Open))
        {
            return new MatterIsProposed();
        }

        foreach (MatterWords words in said)
        {
            AreaMatter? before = known.Find(row => row.Topic == words.Topic && row.IsNeed == words.IsNeed);
            if (before is null || changed.Contains(before))
            {
                DateOnly keptUntil = before is null ? eraseOn : texts.GetValueOrDefault(before.Key)?.EraseOn ?? eraseOn;
                Record(scope, Matter(scope, report, words), words.Text, keptUntil);
            }
        }

        foreach (AreaMatter matter in changed)
        {
            scope.Supersede(matter);
            if (texts.TryGetValue(matter.Key, out MatterText? text))
            {
                scope.Db.MatterTexts.Remove(text);
            }
        }

        return null;
    }

    private static AreaMatter Matter(ActScope scope, AreaReport report, MatterWords words) =>
        new()
        {
            RecordedIn = scope.Act.Id,
            UnitId = report.UnitId,
            Month = report.Month,
            MemberId = report.MemberId,
            Topic = words.Topic,
            IsNeed = words.IsNeed,
            AskedOf = words.AskedOf,
            State = MatterState.Open,
        };
}
