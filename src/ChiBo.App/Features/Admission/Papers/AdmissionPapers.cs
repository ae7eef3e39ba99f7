using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Admission;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Admission.Papers;

/// <summary>
/// The cell's resolution on admission (6-KNĐ) as a paper. It is made when it is asked for and not kept: it has the name of
/// somebody who is no member yet.
/// </summary>
internal sealed class AdmissionPapers(ChiBoContext db, AdmissionReach reach, AdmissionList list, RegisterActs acts)
{
    /// <summary>The resolution; nothing when the person does not see the case, or there is none.</summary>
    public async Task<PartyDocument?> Resolution(long key)
    {
        if (
            await reach.Find(key) is not { } found
            || (await list.Names([found.Row])).GetValueOrDefault(key) is not { } name
            || VoteOf(found) is not { } vote
        )
        {
            return null;
        }

        OrganisationVersion cell = (await LastOf(found.Row.OrganisationId))!;
        return new AdmissionResolutionPaper
        {
            Head = new PaperHead
            {
                Superior = cell.ParentId is { } parent ? (await LastOf(parent))?.Name : null,
                Issuer = cell.Name,
                Date = vote.Day,
                MadeOn = acts.Today,
            },
            Name = name,
            BirthDate = await BirthOf(found.Row),
            Day = vote.Day,
            OfficialMembers = vote.OfficialMembers!.Value,
            VotesFor = vote.VotesFor!.Value,
            Helpers = await HelpersOf(found),
            CertificateOn = found.Course.DayOf(AdmissionStep.AwarenessClass),
            Signer = PaperSigner.ForCell("Bí thư", null),
        }.ToDocument();
    }

    private static StepTaken? VoteOf(OpenCase found) =>
        found.Course.Steps.LastOrDefault(taken =>
            taken.Step == AdmissionStep.CellResolution && found.Course.IsCarried(taken)
        );

    private Task<OrganisationVersion?> LastOf(int organisation) =>
        db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == organisation)
            .OrderByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .FirstOrDefaultAsync();

    private async Task<DateOnly?> BirthOf(AdmissionCase row) =>
        row.MemberId is { } member
            ? await db
                .MemberDetails.Known(KnownAt.Now)
                .Where(details => details.MemberId == member)
                .Select(details => details.BirthDate)
                .SingleAsync()
            : PrivateTexts.DayIn(
                (await AdmissionWords.Of(db, [row.Key])).GetValueOrDefault((row.Key, AdmissionWords.Birth))
            );

    private async Task<IReadOnlyList<string>> HelpersOf(OpenCase found)
    {
        AdmissionStepDone? step = found.Steps.FirstOrDefault(row => row.Step == AdmissionStep.HelpersAssigned);
        List<int> helping = [.. new[] { step?.HelperId, step?.SecondHelperId }.OfType<int>()];
        return await db
            .MemberDetails.Known(KnownAt.Now)
            .Where(row => helping.Contains(row.MemberId))
            .OrderBy(row => row.SortKey)
            .Select(row => row.FullName)
            .ToListAsync();
    }
}
