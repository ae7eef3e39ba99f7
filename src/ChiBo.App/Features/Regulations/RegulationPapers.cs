using ChiBo.App.Features.Registers;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Documents.Regulations;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Regulations;

/// <summary>The paper of a version of working regulations.</summary>
internal static class RegulationPapers
{
    /// <summary>Letters of regulations in their number and symbol.</summary>
    public const string Letters = "QC";

    /// <summary>The paper; without number and day while it is not approved by all who have to.</summary>
    /// <param name="db">What is known.</param>
    /// <param name="version">The version.</param>
    /// <param name="parts">Its chapters.</param>
    /// <param name="on">The day of the paper; of a draft, today.</param>
    public static async Task<PartyDocument> Of(
        ChiBoContext db,
        RegulationDraft version,
        IReadOnlyList<RegulationPart> parts,
        DateOnly on
    )
    {
        OrganisationVersion? committee = await Rolls.CommitteeAbove(db, version.OrganisationId, on);
        return new RegulationsPaper
        {
            Head = new PaperHead
            {
                Superior = committee?.Name,
                Issuer = await NameOf(db, version.OrganisationId, on),
                IssuerLetters = Documents.DocumentNumbers.Issuer,
                Date = version.State == RegulationState.Approved ? on : null,
                MadeOn = on,
            },
            Chapters =
            [
                .. parts
                    .Where(part => ChapterText.IsFilled(part.Text))
                    .OrderBy(part => part.Chapter)
                    .Select(part => new PaperChapter(
                        RegulationNames.In(Language.Vietnamese, part.Chapter),
                        [.. LinesOf(part.Text)]
                    )),
            ],
            Approval = ApprovalOf(version),
            Signer = PaperSigner.ForCell("Bí thư", await Secretary(db, version.OrganisationId, on)),
        }.ToDocument();
    }

    /// <summary>The lines of a chapter that say anything.</summary>
    public static IEnumerable<string> LinesOf(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static PaperApproval? ApprovalOf(RegulationDraft version) =>
        version is { CellApprovedOn: { } on, VotesFor: { } votes, OfficialMembers: { } members }
            ? new PaperApproval(on, votes, members, version.CommitteeApprovedOn, version.InForceFrom)
            : null;

    private static async Task<string> NameOf(ChiBoContext db, int cell, DateOnly on) =>
        await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(on)
            .Where(row => row.OrganisationId == cell)
            .Select(row => row.Name)
            .FirstOrDefaultAsync()
        ?? "Chi bộ cơ quan";

    private static Task<string?> Secretary(ChiBoContext db, int cell, DateOnly day) =>
        (
            from position in db.Positions.Known(KnownAt.Now).On(day)
            join details in db.MemberDetails.Known(KnownAt.Now) on position.MemberId equals details.MemberId
            where position.OrganisationId == cell && position.Kind == PositionKind.Secretary
            select details.FullName
        ).FirstOrDefaultAsync();
}
