using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Holidays;
using ChiBo.Storage;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Months;

/// <summary>
/// What people must confirm before a meeting is planned: the day is a public holiday or Tết; or somebody would have to
/// be at two meetings at once. People are told by their posts, not by their names.
/// </summary>
internal static class PlanCautions
{
    /// <summary>How long a meeting takes of which no end is told.</summary>
    private const int UsualMinutes = 90;

    /// <summary>All that is to be confirmed of a time.</summary>
    /// <param name="db">The context.</param>
    /// <param name="facts">The month of the committee.</param>
    /// <param name="cell">The cell that would meet.</param>
    /// <param name="start">When it would begin.</param>
    /// <param name="end">When it would be over; nothing when that is not told.</param>
    public static async Task<IReadOnlyList<PlanCaution>> Read(
        ChiBoContext db,
        MonthFacts facts,
        int cell,
        DateTime start,
        DateTime? end
    )
    {
        DateTime over = end ?? start.AddMinutes(Minutes(facts, cell));
        MeetingRecord[] others =
        [
            .. facts
                .Meetings.SelectMany(rows => rows)
                .Where(row => row.OrganisationId != cell && row is { State: MeetingState.Planned, StartsAt: not null })
                .Where(row => row.StartsAt < over && EndOf(facts, row) > start)
                .OrderBy(row => row.StartsAt)
                .ThenBy(row => row.Id),
        ];
        DateOnly day = DateOnly.FromDateTime(start);
        return [.. Holiday(day), .. others.Length == 0 ? [] : await Clashes(db, facts, cell, others, day)];
    }

    /// <summary>The same for a cell wherever it is; one that is under no committee of a commune has no others beside it.</summary>
    public static async Task<IReadOnlyList<PlanCaution>> Of(ChiBoContext db, int cell, DateTime start, DateTime? end)
    {
        DateOnly day = DateOnly.FromDateTime(start);
        return await Rolls.CommitteeAbove(db, cell, day) is { Kind: OrganisationKind.CommuneCommittee } committee
            ? await Read(
                db,
                await MonthFacts.Read(db, committee.OrganisationId, MeetingMonth.Of(day)),
                cell,
                start,
                end
            )
            : [.. Holiday(day)];
    }

    private static IEnumerable<PlanCaution> Holiday(DateOnly day)
    {
        if (PublicHolidays.Embedded.On(day) is { } holiday)
        {
            yield return new PlanCaution(
                $"holiday {day:yyyy-MM-dd}",
                $"Ngày {day:dd/MM/yyyy} là ngày nghỉ: {holiday.Vietnamese}.",
                $"{day:d MMM yyyy} is a public holiday: {holiday.English}."
            );
        }
    }

    private static async Task<List<PlanCaution>> Clashes(
        ChiBoContext db,
        MonthFacts facts,
        int cell,
        MeetingRecord[] others,
        DateOnly day
    )
    {
        PlanAttenders attenders = await PlanAttenders.Read(
            db,
            facts,
            [cell, .. others.Select(row => row.OrganisationId)],
            day
        );
        var clashes = new List<PlanCaution>();
        foreach (MeetingRecord other in others)
        {
            var both = attenders.InBoth(cell, other.OrganisationId);
            if (both.Count == 0)
            {
                continue;
            }

            string name = facts.Cells.First(one => one.Id == other.OrganisationId).Name;
            string hours = $"{other.StartsAt:HH:mm}–{EndOf(facts, other):HH:mm}";
            clashes.Add(
                new PlanCaution(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"clash {other.OrganisationId} {hours} {string.Join(',', both.Select(one => one.Member).Order())}"
                    ),
                    $"Trùng giờ với {name} ({hours}): {Grouped(both, post => post.Vietnamese, "cũng là", "người")}.",
                    $"At the same time as {name} ({hours}): {Grouped(both, post => post.English, "is also", "people")}."
                )
            );
        }

        return clashes;
    }

    /// <summary>Those of the same two posts together, with how many they are.</summary>
    private static string Grouped(
        IReadOnlyList<TwoPosts> people,
        Func<BilingualText, string> words,
        string also,
        string some
    ) =>
        string.Join(
            "; ",
            people
                .GroupBy(one => $"{words(one.Here)} {also} {words(one.There)}", StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group =>
                    group.Count() == 1
                        ? group.Key
                        : string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {some}: {group.Key}")
                )
        );

    private static DateTime EndOf(MonthFacts facts, MeetingRecord row) =>
        row.EndsAt ?? row.StartsAt!.Value.AddMinutes(Minutes(facts, row.OrganisationId));

    private static int Minutes(MonthFacts facts, int cell) =>
        facts.UsualDays.GetValueOrDefault(cell)?.Minutes ?? UsualMinutes;
}
