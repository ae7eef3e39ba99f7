using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Residence;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>What a residence cell says of a member.</summary>
/// <param name="Key">The request.</param>
/// <param name="Comment">The level.</param>
/// <param name="Words">Its words.</param>
internal sealed record GiveCommentRequest(long Key, ResidenceComment Comment, string? Words)
{
    /// <summary>Code of the cell from which it comes; nothing for the one that was asked.</summary>
    public string? From { get; init; }

    /// <summary>Who signed the paper, when the office types it in.</summary>
    public string? SignedBy { get; init; }

    /// <summary>The day of the paper; today when it is given here.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Takes in the yearly comment: from the residence cell itself, or typed in from paper by the office (II.2.d).</summary>
internal sealed class GiveComment(ChiBoContext db, RegisterActs acts, Person person, ResidenceReach reach)
{
    /// <summary>The words, among private texts.</summary>
    public const string Part = "comment";

    /// <summary>Takes it in; the key of the request.</summary>
    public async Task<Outcome<long>> Handle(GiveCommentRequest request)
    {
        if (await reach.Find(request.Key) is not { } seen)
        {
            return new NoSuchContact();
        }

        bool isPaper = (await reach.To(seen)).IsOffice;
        if (await IsAboutOneself(seen))
        {
            return new NotOnOneself();
        }

        if (isPaper && string.IsNullOrWhiteSpace(request.SignedBy))
        {
            return new WhoGaveItMissing();
        }

        string? code = await db
            .Organisations.Where(row => row.Id == seen.CellId)
            .Select(row => row.Code)
            .SingleOrDefaultAsync();
        return string.IsNullOrWhiteSpace(request.Words)
            ? new CommentWithoutWords()
            : await acts.Do<long>(
                new ActHeader(ActKind.ResidenceWorked, person.AccountId)
                {
                    ActingFor = isPaper ? request.SignedBy : person.ActingFor,
                    OrganisationCode = code,
                },
                scope => Give(scope, request, isPaper)
            );
    }

    private async Task<Outcome<long>> Give(ActScope scope, GiveCommentRequest request, bool isPaper)
    {
        ResidenceYear? row = await db
            .ResidenceYears.Known(KnownAt.Now)
            .SingleOrDefaultAsync(year => year.Key == request.Key);
        if (row is null)
        {
            return new NoSuchContact();
        }

        int? from = request.From is { } code
            ? await db.Organisations.Where(cell => cell.Code == code).Select(cell => cell.Id).SingleOrDefaultAsync()
            : row.CellId;
        DateOnly on = isPaper ? request.On ?? acts.Today : acts.Today;
        Outcome<ResidenceYearCourse> course = row.Course().Give(from, request.Comment, on, acts.Today, isPaper);
        if (!course.IsDone)
        {
            return course.Refusal;
        }

        scope.Revise(row, next => next.Follow(course.Value));
        await PrivateTexts.Write(
            scope.Db,
            PrivateSubject.Residence,
            row.Key,
            Part,
            request.Words,
            course.Value.WordsUntil
        );
        return row.Key;
    }

    private Task<bool> IsAboutOneself(ResidenceYear row)
    {
        string? self = person.Subject.MemberCode;
        return db.Members.AnyAsync(member => member.Id == row.MemberId && member.Code == self);
    }
}
