using ChiBo.App.Features.PrivateWords;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reports;
using ChiBo.App.Features.Reports.Reading;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Reviews;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.YearReviews.OfTheCell;

/// <summary>The review of a cell itself and how the person stands to it.</summary>
/// <param name="Row">The review as it is now.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Grounds">What is recorded of its year.</param>
internal sealed record SeenCellReview(YearReview Row, OrganisationVersion Cell, CellGrounds Grounds)
{
    /// <summary>Its words, by their parts.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    /// <summary>Whether the person records self-review, discussion and vote.</summary>
    public required bool Works { get; init; }

    /// <summary>Whether the person records what the committee above decided.</summary>
    public required bool Decides { get; init; }

    public CellReviewCourse Course => Row.Course();
}

/// <summary>The review of a cell, to and from what is kept.</summary>
internal static class CellCourses
{
    /// <summary>The course as it is kept.</summary>
    public static CellReviewCourse Course(this YearReview row) =>
        new(row.Stage)
        {
            SelfLevel = row.SelfLevel,
            DecidedLevel = row.DecidedLevel,
            DecidedOn = row.DecidedOn,
        };

    /// <summary>Puts a course into a revision.</summary>
    public static void Follow(this YearReview row, CellReviewCourse course)
    {
        row.Stage = course.Stage;
        row.SelfLevel = course.SelfLevel;
        row.DecidedLevel = course.DecidedLevel;
        row.DecidedOn = course.DecidedOn;
    }
}

/// <summary>Reads reviews of cells (S3): for the committee of the cell and the office above.</summary>
internal sealed class CellReviewFile(ChiBoContext db, Permits permits, ReviewReach reach, ReportReader reader)
{
    /// <summary>The review; nothing when it was not opened, or is not for the person.</summary>
    public async Task<SeenCellReview?> Open(string code, int year)
    {
        if (
            !await May(AccessAction.Look, code)
            || await ReportFile.Cell(db, code) is not { } cell
            || await Row(db, cell.OrganisationId, year) is not { } row
        )
        {
            return null;
        }

        return new SeenCellReview(row, cell, await CellGrounds.Read(reader, ReportedCell.Of(cell), year))
        {
            Texts = await PrivateTexts.Of(db, PrivateSubject.YearReview, row.Key),
            Works = await May(AccessAction.Record, code),
            Decides = await reach.DecidesFor(cell.OrganisationId),
        };
    }

    /// <summary>What is kept of the review of a year.</summary>
    public static Task<YearReview?> Row(ChiBoContext db, int cell, int year) =>
        db
            .YearReviews.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.OrganisationId == cell && row.Year == year);

    private async Task<bool> May(AccessAction action, string code) =>
        (await permits.OnOrganisation(action, Sensitivity.Evaluation, code)).IsAllowed;
}
