using ChiBo.App.Features.Registers;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Documents.Reports;
using ChiBo.Documents.ReviewReports;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Storage;

namespace ChiBo.App.Features.ReviewReports;

/// <summary>The paper of a review's report.</summary>
internal static class ReviewReportPapers
{
    /// <summary>The paper of a report that a committee works on; without number and day while it is not issued.</summary>
    public static async Task<PartyDocument> Stored(
        ChiBoContext db,
        OpenReviewReport report,
        DateOnly today,
        bool isIssued,
        bool seesPeople
    ) =>
        Of(
            report.Made,
            report.Sentences,
            new PaperHead
            {
                Superior = (await Rolls.CommitteeAbove(db, report.Row.OrganisationId, today))?.Name,
                Issuer = report.Reporter.Name,
                IssuerLetters = LettersOf(report.Reporter.Kind),
                Date = isIssued ? today : null,
                MadeOn = today,
            },
            report.Reporter.Name,
            today,
            seesPeople
        );

    /// <summary>Letters of a committee in its number and symbol.</summary>
    public static string LettersOf(OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.ProvincialCommittee => "TU",
            OrganisationKind.DistrictCommittee => "HU",
            _ => "ĐU",
        };

    /// <summary>The paper.</summary>
    /// <param name="report">What it is drafted from.</param>
    /// <param name="sentences">The sentences as they stand.</param>
    /// <param name="head">Its head; without number and day while it is not issued.</param>
    /// <param name="signedFor">The body on whose behalf it is signed; nothing when it is to be filled in.</param>
    /// <param name="knownOn">The day to the end of which the register was known.</param>
    /// <param name="seesPeople">Whether counts of one or two people are told.</param>
    public static PartyDocument Of(
        MadeReport report,
        IReadOnlyList<ComposedSentence> sentences,
        PaperHead head,
        string? signedFor,
        DateOnly knownOn,
        bool seesPeople
    ) =>
        new BoardReportPaper
        {
            Head = head,
            Scope = report.Facts.Scope,
            Day = report.Facts.Day,
            Source = report.Facts.Campaign is { } campaign
                ? $"theo kết quả các xã đã gửi trong {campaign}"
                : $"theo dữ liệu đã biết đến ngày {knownOn:dd/MM/yyyy}",
            Parts =
            [
                .. ReportSections.OfReview.Select(section => new ReportPart(
                    ReportSections.In(Language.Vietnamese, section),
                    [
                        .. sentences
                            .Where(sentence => sentence.Section == section && sentence.Text.Length > 0)
                            .Select(sentence => sentence.Text),
                    ]
                )),
            ],
            Tables = report.Tables,
            SeesPeople = seesPeople,
            Signer = new PaperSigner(SignatureAuthority.OnBehalfOf, signedFor, null, null),
        }.ToDocument();
}
