using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Privacy;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Privacy.Corrections;

/// <summary>A request as it is shown.</summary>
/// <param name="Row">As it is now.</param>
/// <param name="Code">The member's code.</param>
/// <param name="Name">The member's name.</param>
/// <param name="AskedIn">The act that asked.</param>
public sealed record CorrectionLine(CorrectionRequest Row, string Code, string Name, long AskedIn)
{
    /// <summary>What was said, until that is erased: what is wrong, what it should be, the answer.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>();
}

/// <summary>Requests for correction: one's own, and those of the members whose data one may correct.</summary>
internal sealed class CorrectionList(ChiBoContext db, Permits permits, Person person)
{
    /// <summary>Those of the person, the latest first.</summary>
    public async Task<IReadOnlyList<CorrectionLine>> Own() =>
        person.Subject.MemberCode is { } own ? await WithWords(await Read(row => row.Code == own)) : [];

    /// <summary>Those that the person may decide or has decided, those that wait first.</summary>
    public async Task<IReadOnlyList<CorrectionLine>> ToDecide()
    {
        var seen = new List<CorrectionLine>();
        foreach (CorrectionLine line in await Read(_ => true))
        {
            if (await MayCorrect(line.Code))
            {
                seen.Add(line);
            }
        }

        return [.. seen.OrderBy(line => line.Row.State != CorrectionState.Asked).ThenByDescending(line => line.Row.Id)];
    }

    /// <summary>One that the person may decide; nothing when there is none, or it is not for the person.</summary>
    public async Task<CorrectionLine?> Find(long key) =>
        (await Read(row => row.Key == key)).SingleOrDefault() is { } line && await MayCorrect(line.Code)
            ? (await WithWords([line]))[0]
            : null;

    /// <summary>How many wait for the person, whose own are not among them: another decides those.</summary>
    public async Task<int> Waiting()
    {
        int waiting = 0;
        string own = person.Subject.MemberCode ?? "";
        foreach (CorrectionLine line in await Read(row => row.State == CorrectionState.Asked && row.Code != own))
        {
            waiting += await MayCorrect(line.Code) ? 1 : 0;
        }

        return waiting;
    }

    /// <summary>Whether a request is the person's own.</summary>
    public bool IsOwn(CorrectionLine line) => line.Code == person.Subject.MemberCode;

    private async Task<bool> MayCorrect(string member) =>
        (await permits.OnMember(AccessAction.Correct, Sensitivity.Personal, member)).IsAllowed;

    private async Task<IReadOnlyList<CorrectionLine>> Read(
        System.Linq.Expressions.Expression<Func<Found, bool>> which
    ) =>
        await (
            from row in db.CorrectionRequests.AsNoTracking().Known(KnownAt.Now)
            join details in db.MemberDetails.Known(KnownAt.Now) on row.MemberId equals details.MemberId
            select new Found
            {
                Row = row,
                Key = row.Key,
                State = row.State,
                Code = details.Member!.Code,
                Name = details.FullName,
            }
        )
            .Where(which)
            .OrderByDescending(found => found.Key)
            .Select(found => new CorrectionLine(
                found.Row,
                found.Code,
                found.Name,
                db.CorrectionRequests.Where(first => first.Key == found.Key).Min(first => first.RecordedIn)
            ))
            .ToListAsync();

    private async Task<IReadOnlyList<CorrectionLine>> WithWords(IReadOnlyList<CorrectionLine> lines)
    {
        var words = await PrivateTexts.Of(db, PrivateSubject.Correction, [.. lines.Select(line => line.Row.Key)]);
        return
        [
            .. lines.Select(line =>
                line with
                {
                    Words = words
                        .Where(text => text.Key.Key == line.Row.Key)
                        .ToDictionary(text => text.Key.Part, text => text.Value, StringComparer.Ordinal),
                }
            ),
        ];
    }

    private sealed class Found
    {
        public required CorrectionRequest Row { get; init; }

        public required long Key { get; init; }

        public required CorrectionState State { get; init; }

        public required string Code { get; init; }

        public required string Name { get; init; }
    }
}
