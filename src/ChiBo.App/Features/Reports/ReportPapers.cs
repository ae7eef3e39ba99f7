using ChiBo.App.Features.Registers;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Documents.Reports;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Reports;

/// <summary>The paper of a report.</summary>
internal static class ReportPapers
{
    /// <summary>The paper; without number and day while it is not issued.</summary>
    public static async Task<PartyDocument> Of(
        ChiBoContext db,
        OrganisationVersion cell,
        ReportPeriod period,
        IReadOnlyList<ComposedSentence> sentences,
        DateOnly today,
        bool isIssued
    ) =>
        new CellReportPaper
        {
            Head = await Head(db, cell, today, isIssued),
            Period = period.Words,
            AsOf = period.AsOf(today),
            Parts =
            [
                .. ReportSections.All.Select(section => new ReportPart(
                    ReportSections.In(Language.Vietnamese, section),
                    [
                        .. sentences
                            .Where(sentence => sentence.Section == section && sentence.Text.Length > 0)
                            .Select(sentence => sentence.Text),
                    ]
                )),
            ],
            Signer = PaperSigner.ForCell("Bí thư", await Secretary(db, cell.OrganisationId, today)),
        }.ToDocument();

    /// <summary>The head of a paper of a cell.</summary>
    public static async Task<PaperHead> Head(ChiBoContext db, OrganisationVersion cell, DateOnly on, bool isIssued) =>
        new()
        {
            Superior = (await Rolls.CommitteeAbove(db, cell.OrganisationId, on))?.Name,
            Issuer = cell.Name,
            IssuerLetters = Documents.DocumentNumbers.Issuer,
            Date = isIssued ? on : null,
            MadeOn = on,
        };

    /// <summary>Who is secretary of a cell on a day.</summary>
    public static Task<string?> Secretary(ChiBoContext db, int cell, DateOnly day) =>
        (
            from position in db.Positions.Known(KnownAt.Now).On(day)
            join details in db.MemberDetails.Known(KnownAt.Now) on position.MemberId equals details.MemberId
            where position.OrganisationId == cell && position.Kind == PositionKind.Secretary
            orderby position.Id
            select details.FullName
        ).FirstOrDefaultAsync();
}
