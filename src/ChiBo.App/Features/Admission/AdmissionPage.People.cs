using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Admission;
using ChiBo.Domain.Members;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Admission;

/// <summary>Reads the names that the page of a case shows.</summary>
public sealed partial class AdmissionPage
{
    private async Task ReadPeople(ChiBoContext db)
    {
        int cell = Shown!.Row.OrganisationId;
        Name = (await Services.GetRequiredService<AdmissionList>().Names([Shown.Row])).GetValueOrDefault(Key);
        EndReason = (await AdmissionWords.Of(db, [Key])).GetValueOrDefault((Key, AdmissionWords.Reason));
        MemberCode = await db
            .Members.Where(row => row.Id == Shown.Row.MemberId)
            .Select(row => row.Code)
            .SingleOrDefaultAsync();
        CellName =
            await db
                .OrganisationVersions.Known(KnownAt.Now)
                .Where(row => row.OrganisationId == cell)
                .OrderByDescending(row => row.ValidFrom != null)
                .ThenByDescending(row => row.ValidFrom)
                .Select(row => row.Name)
                .FirstOrDefaultAsync()
            ?? "";
        List<int> helping =
        [
            .. Shown.Steps.SelectMany(row => new[] { row.HelperId, row.SecondHelperId }).OfType<int>(),
        ];
        Helpers = await db
            .MemberDetails.Known(KnownAt.Now)
            .Where(row => helping.Contains(row.MemberId))
            .ToDictionaryAsync(row => row.MemberId, row => row.FullName);
        if (!Works || Course.Next is not { } next)
        {
            return;
        }

        if (next.IsVote())
        {
            OfficialToday = await VotingMembers.Count(db, cell, Visitor.Today);
        }

        if (next.NamesHelpers())
        {
            await ReadMembers(db, cell);
        }
    }

    /// <summary>All on the roll; those who cannot help are told apart by the refusal, and here by a word.</summary>
    private async Task ReadMembers(ChiBoContext db, int cell)
    {
        DateOnly today = Visitor.Today;
        var rows = await (
            from roll in db.Memberships.Known(KnownAt.Now).On(today)
            join details in db.MemberDetails.Known(KnownAt.Now) on roll.MemberId equals details.MemberId
            where roll.OrganisationId == cell && roll.Kind == MembershipKind.Main
            where details.LeftOn == null || details.LeftOn > today
            where details.MemberId != Shown!.Row.MemberId
            orderby details.SortKey
            select new
            {
                details.Member!.Code,
                details.FullName,
                details.OfficialOn,
            }
        ).ToListAsync();
        Members =
        [
            .. rows.Select(row => new Choice(
                row.Code,
                row.OfficialOn <= today ? row.FullName : $"{row.FullName} ({Say(AdmissionTexts.Probationary)})"
            )),
        ];
    }
}
