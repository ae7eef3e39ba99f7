using ChiBo.App.CommandLine;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reports;
using ChiBo.App.Features.ResidenceContact;
using ChiBo.App.Features.YearReviews.OfTheCell;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Documents.YearReviews;
using ChiBo.Domain.Reviews;
using ChiBo.Guidance.Reviews;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.YearReviews.Papers;

/// <summary>The papers of a yearly review, as it stands: the program's own, for the forms of 43-HD/BTCTW are not at hand.</summary>
internal sealed class ReviewPapers(
    ChiBoContext db,
    ReviewReach reach,
    CellReviewFile cells,
    PersonalLooks looks,
    RegisterActs acts
)
{
    /// <summary>The self-review of a member; nothing when there is none, or it is not for the person.</summary>
    public async Task<PartyDocument?> Member(string code, int year)
    {
        if (await reach.Find(code, year) is not { } seen || await ReportFile.Cell(db, seen.CellCode) is not { } cell)
        {
            return null;
        }

        MemberReview row = seen.Row;
        await looks.Log(row.MemberId, code, "review");
        Dictionary<string, string> texts = await PrivateTexts.Of(db, PrivateSubject.MemberReview, row.Key);
        ReviewBasis basis = await ReviewBasis.Read(db, row.MemberId, year, acts.Today);
        return new MemberSelfReviewPaper
        {
            Head = await ReportPapers.Head(db, cell, acts.Today, isIssued: false),
            Year = year,
            Member = await db
                .MemberDetails.Known(KnownAt.Now)
                .Where(one => one.MemberId == row.MemberId)
                .Select(one => one.FullName)
                .SingleAsync(),
            FormNote = NoteOf(YearReviewRules.Of(year, acts.Today).Forms?.Member),
            Recorded =
            [
                Told(ReviewTexts.Meetings, ReviewTexts.At(basis.Came, basis.Called)),
                Told(ReviewTexts.Tasks, ReviewTexts.TaskWords(basis)),
                .. basis.Residence is { } said
                    ? [Told(ReviewTexts.Residence, ResidenceTexts.Of(said))]
                    : Array.Empty<string>(),
            ],
            Words = texts.GetValueOrDefault(MoveReview.SelfPart),
            SelfLevel = Level(row.SelfLevel),
            Comments = texts.GetValueOrDefault(MoveReview.CommentPart),
            Voted = VotedOf(row),
            Decided = row.DecidedOn is { } on ? $"{Level(row.DecidedLevel)}, ngày {on:dd/MM/yyyy}" : null,
        }.ToDocument();
    }

    /// <summary>The self-review of a cell.</summary>
    public async Task<PartyDocument?> OfCell(string code, int year) =>
        await cells.Open(code, year) is { } seen
            ? new CellSelfReviewPaper
            {
                Head = await ReportPapers.Head(db, seen.Cell, acts.Today, isIssued: false),
                Year = year,
                FormNote = NoteOf(YearReviewRules.Of(year, acts.Today).Forms?.Cell),
                Recorded = [.. seen.Grounds.Sentences.Select(sentence => sentence.Text)],
                Words = seen.Texts.GetValueOrDefault(MoveReview.SelfPart),
                Comments = seen.Texts.GetValueOrDefault(MoveReview.CommentPart),
                Proposed = ProposedOf(seen),
                Signer = await Signer(seen.Cell),
            }.ToDocument()
            : null;

    /// <summary>The summary of members and cell: a look at each of the members.</summary>
    public async Task<PartyDocument?> Summary(string code, int year)
    {
        if (
            await cells.Open(code, year) is not { } seen
            || await ReviewBoard.Read(db, seen.Row.OrganisationId, year) is not { } board
        )
        {
            return null;
        }

        foreach (ReviewLine line in board.Lines)
        {
            await looks.Log(line.Row.MemberId, line.Code, "review");
        }

        return new ReviewSummaryPaper
        {
            Head = await ReportPapers.Head(db, seen.Cell, acts.Today, isIssued: false),
            Year = year,
            FormNote =
                $"Theo {YearReviewRules.Of(year, acts.Today).Number}; chưa có bản mẫu, giấy tự soạn của chương trình.",
            Members =
            [
                .. board.Lines.Select(line => new SummaryRow(
                    line.Name,
                    Level(line.Row.SelfLevel) ?? "",
                    VotedOf(line.Row) ?? "",
                    Level(line.Row.DecidedLevel) ?? ""
                )),
            ],
            Totals =
            [
                .. board
                    .Levels.GroupBy(level => level)
                    .OrderBy(group => group.Key)
                    .Select(group => FormattableString.Invariant($"{Level(group.Key)}: {group.Count()} đảng viên.")),
            ],
            CapNote = board.Exceeded(acts.Today) is { } cap ? ReviewTexts.Above(cap).Vietnamese : null,
            Proposed = ProposedOf(seen),
            Decided = seen.Row.DecidedOn is { } on
                ? $"{Level(seen.Row.DecidedLevel)} ({seen.Texts.GetValueOrDefault(MoveCellReview.DecisionPart)}, ngày {on:dd/MM/yyyy})"
                : null,
            Signer = await Signer(seen.Cell),
        }.ToDocument();
    }

    private static string NoteOf(string? form) =>
        form is null
            ? "Chưa biết mẫu; giấy tự soạn của chương trình."
            : $"Dùng cho mẫu {form} của 43-HD/BTCTW; chưa có bản mẫu, giấy tự soạn của chương trình.";

    private static string Told(Phrase what, Phrase words) => $"{what.Vietnamese}: {words.Vietnamese}.";

    private static string? Level(ReviewLevel? level) => level is { } known ? ReviewTexts.Of(known).Vietnamese : null;

    private static string? VotedOf(MemberReview row) =>
        row is { VotesFor: { } votes, OfficialMembers: { } members }
            ? $"{Level(row.ProposedLevel)} ({ReviewTexts.Votes(votes, members).Vietnamese})"
            : null;

    private static string? ProposedOf(SeenCellReview seen) =>
        Level(seen.Row.SelfLevel) is not { } level ? null
        : seen.Texts.TryGetValue(MoveCellReview.VotePart, out string? votes)
            ? $"{level} ({ReviewTexts.Votes(votes).Vietnamese})"
        : level;

    private async Task<PaperSigner> Signer(OrganisationVersion cell) =>
        PaperSigner.ForCell("Bí thư", await ReportPapers.Secretary(db, cell.OrganisationId, acts.Today));
}
