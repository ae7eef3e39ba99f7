using ChiBo.App.Features.Registers;
using ChiBo.Domain.Access;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Notices.Mail;

/// <summary>What a daily digest counts: what is due today, what is late, what is new.</summary>
internal sealed record DigestContent(
    int TasksDue,
    int TasksLate,
    int AnswersDue,
    int AnswersLate,
    IReadOnlyList<(NoticeKind Kind, int Count)> New
)
{
    /// <summary>Whether there is nothing: then there is no digest.</summary>
    public bool IsEmpty => TasksDue + TasksLate + AnswersDue + AnswersLate + New.Count == 0;

    /// <summary>What there is for an account on a day; new is what it has not read.</summary>
    public static async Task<DigestContent> Read(ChiBoContext db, int account, DateOnly today)
    {
        int? member = await db.Users.Where(user => user.Id == account).Select(user => user.MemberId).SingleAsync();
        List<DateOnly> tasks = member is null
            ? []
            : await db
                .WorkTasks.Known(KnownAt.Now)
                .Where(task => task.MemberId == member && task.State == TaskState.Open && task.DueOn <= today)
                .Select(task => task.DueOn)
                .ToListAsync();
        List<DateOnly> answers = await Answers(db, account, today);
        var fresh = await db
            .Notices.Where(notice => notice.AccountId == account && notice.ReadAt == null)
            .GroupBy(notice => notice.Kind)
            .Select(group => new { Kind = group.Key, Count = group.Count() })
            .ToListAsync();
        return new DigestContent(
            tasks.Count(due => due == today),
            tasks.Count(due => due < today),
            answers.Count(due => due == today),
            answers.Count(due => due < today),
            [.. fresh.OrderBy(row => row.Kind).Select(row => (row.Kind, row.Count))]
        );
    }

    private static async Task<List<DateOnly>> Answers(ChiBoContext db, int account, DateOnly today)
    {
        List<RoleGrant> seats = await db
            .RoleGrants.AsNoTracking()
            .Include(grant => grant.Organisation)
            .Known(KnownAt.Now)
            .On(today)
            .Where(grant => grant.AccountId == account && grant.Role == Role.AnsweringBody)
            .Where(grant => grant.AnswersFor != null && grant.OrganisationId != null)
            .ToListAsync();
        var due = new Dictionary<long, DateOnly>();
        foreach (RoleGrant seat in seats)
        {
            HashSet<int> below = Subtrees.WithEnded(db, [seat.Organisation!.Code], today, KnownAt.Now);
            var rows = await db
                .Proposals.Known(KnownAt.Now)
                .Where(row => below.Contains(row.OrganisationId) && row.Addressee == seat.AnswersFor)
                .Where(row =>
                    row.State == ProposalState.Sent
                    || row.State == ProposalState.Received
                    || row.State == ProposalState.Reopened
                )
                .Where(row => row.AnswerBy <= today)
                .Select(row => new { row.Key, row.AnswerBy })
                .ToListAsync();
            foreach (var row in rows)
            {
                due[row.Key] = row.AnswerBy;
            }
        }

        return [.. due.Values];
    }
}
