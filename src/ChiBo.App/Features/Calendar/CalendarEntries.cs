using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Calendar;

/// <summary>
/// What stands in a person's calendar: the meetings of the cells where he or she meets or has a duty, and the days on which
/// something of theirs is due. It goes to telephones and their makers, so it tells when and where, not what is on the agenda.
/// </summary>
internal sealed class CalendarEntries(ChiBoContext db, TimeProvider clock)
{
    private const int DaysBack = 60;
    private const int UsualMinutes = 90;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(7));

    /// <summary>All entries of an account, the earliest first.</summary>
    public async Task<IReadOnlyList<CalendarEntry>> Of(Account owner)
    {
        List<RoleGrant> grants = await db
            .RoleGrants.AsNoTracking()
            .Include(grant => grant.Organisation)
            .Where(grant => grant.AccountId == owner.Id && grant.SupersededIn == null && grant.OrganisationId != null)
            .Where(grant => grant.ValidFrom == null || grant.ValidFrom <= Today)
            .Where(grant => grant.ValidTo == null || grant.ValidTo > Today)
            .ToListAsync();
        List<CalendarEntry> entries =
        [
            .. await Meetings(await Cells(owner, grants)),
            .. await Tasks(owner),
            .. await Answers(grants),
        ];
        return [.. entries.OrderBy(entry => entry.Start).ThenBy(entry => entry.Uid, StringComparer.Ordinal)];
    }

    /// <summary>The cells where the person meets, and those of which a role makes him or her see to the meetings.</summary>
    private async Task<HashSet<int>> Cells(Account owner, IReadOnlyList<RoleGrant> grants)
    {
        HashSet<int> cells =
        [
            .. grants
                .Where(grant =>
                    grant.Role is Role.CellCommittee or Role.ResidentialSecretary or Role.AreaOfficer or Role.Member
                )
                .Select(grant => grant.OrganisationId!.Value),
        ];
        string[] committees =
        [
            .. grants.Where(grant => grant.Role == Role.PartyCommitteeOffice).Select(grant => grant.Organisation!.Code),
        ];
        cells.UnionWith(Subtrees.WithEnded(db, committees, Today, KnownAt.Now));
        if (owner.MemberId is { } member)
        {
            cells.UnionWith(
                await db
                    .Memberships.Known(KnownAt.Now)
                    .On(Today)
                    .Where(row => row.MemberId == member)
                    .Select(row => row.OrganisationId)
                    .ToListAsync()
            );
        }

        return cells;
    }

    private async Task<IEnumerable<CalendarEntry>> Meetings(HashSet<int> cells)
    {
        DateTime first = Today.AddDays(-DaysBack).ToDateTime(TimeOnly.MinValue);
        List<MeetingRecord> meetings = await db
            .Meetings.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => cells.Contains(row.OrganisationId) && row.StartsAt >= first)
            .Where(row => row.State == MeetingState.Planned || row.State == MeetingState.Held)
            .ToListAsync();
        var names = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(row => cells.Contains(row.OrganisationId))
            .OrderBy(row => row.ValidFrom)
            .Select(row => new { row.OrganisationId, row.Name })
            .ToListAsync();
        long[] ids = [.. meetings.Select(row => row.Id)];
        Dictionary<long, string?> places = await db
            .MeetingSheets.Known(KnownAt.Now)
            .Where(sheet => ids.Contains(sheet.MeetingId))
            .ToDictionaryAsync(sheet => sheet.MeetingId, sheet => sheet.Place);
        return meetings.Select(row =>
        {
            string name = names.LastOrDefault(cell => cell.OrganisationId == row.OrganisationId)?.Name ?? "";
            Phrase kind = WorkTexts.Of(row.Kind);
            DateTime start = row.StartsAt!.Value;
            // A regular meeting that is moved stays the same entry.
            string uid =
                row.Kind == MeetingKind.Regular
                    ? string.Create(CultureInfo.InvariantCulture, $"meeting-{row.OrganisationId}-{row.Month:yyyyMM}")
                    : string.Create(CultureInfo.InvariantCulture, $"meeting-{row.Id}");
            return new CalendarEntry(uid, new Phrase($"{name}: {kind.Vietnamese}", $"{name}: {kind.English}"), start)
            {
                End = row.EndsAt ?? start.AddMinutes(UsualMinutes),
                Place = places.GetValueOrDefault(row.Id),
            };
        });
    }

    private async Task<IEnumerable<CalendarEntry>> Tasks(Account owner) =>
        owner.MemberId is not { } member
            ? []
            : (
                await db
                    .WorkTasks.AsNoTracking()
                    .Known(KnownAt.Now)
                    .Where(task => task.MemberId == member && task.State == TaskState.Open)
                    .Select(task => new { task.Key, task.DueOn })
                    .ToListAsync()
            ).Select(task => Due(FormattableString.Invariant($"task-{task.Key}"), CalendarTexts.TaskDue, task.DueOn));

    private async Task<IEnumerable<CalendarEntry>> Answers(IReadOnlyList<RoleGrant> grants)
    {
        Addressee[] bodies =
        [
            .. grants
                .Where(grant => grant is { Role: Role.AnsweringBody, AnswersFor: not null })
                .Select(grant => grant.AnswersFor!.Value),
        ];
        string[] committees =
        [
            .. grants.Where(grant => grant.Role == Role.AnsweringBody).Select(grant => grant.Organisation!.Code),
        ];
        HashSet<int> below = Subtrees.WithEnded(db, committees, Today, KnownAt.Now);
        return (
            await db
                .Proposals.AsNoTracking()
                .Known(KnownAt.Now)
                .Where(row => below.Contains(row.OrganisationId) && bodies.Contains(row.Addressee))
                .Where(row =>
                    row.State == ProposalState.Sent
                    || row.State == ProposalState.Received
                    || row.State == ProposalState.Reopened
                )
                .Select(row => new { row.Key, row.AnswerBy })
                .ToListAsync()
        ).Select(row => Due(FormattableString.Invariant($"proposal-{row.Key}"), CalendarTexts.AnswerDue, row.AnswerBy));
    }

    private static CalendarEntry Due(string uid, Phrase what, DateOnly on) =>
        new(uid, what, on.ToDateTime(TimeOnly.MinValue)) { IsWholeDay = true };
}

/// <summary>Something in a calendar.</summary>
/// <param name="Uid">The same for the same thing, whenever the calendar is read.</param>
/// <param name="What">What it is, in both languages.</param>
/// <param name="Start">Local time at which it begins.</param>
internal sealed record CalendarEntry(string Uid, Phrase What, DateTime Start)
{
    /// <summary>Local time at which it ends.</summary>
    public DateTime? End { get; init; }

    /// <summary>Where it is.</summary>
    public string? Place { get; init; }

    /// <summary>Whether it is a day, without a time.</summary>
    public bool IsWholeDay { get; init; }
}
