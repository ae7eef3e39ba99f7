using ChiBo.Domain.Reviews;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.YearReviews;

/// <summary>The review of a member, to and from what is kept.</summary>
internal static class Courses
{
    /// <summary>The course as it is kept.</summary>
    public static MemberReviewCourse Course(this MemberReview row) =>
        new(row.Stage)
        {
            SelfLevel = row.SelfLevel,
            ProposedLevel = row.ProposedLevel,
            VotesFor = row.VotesFor,
            OfficialMembers = row.OfficialMembers,
            DecidedLevel = row.DecidedLevel,
            DecidedOn = row.DecidedOn,
        };

    /// <summary>Puts a course into a revision.</summary>
    public static void Follow(this MemberReview row, MemberReviewCourse course)
    {
        row.Stage = course.Stage;
        row.SelfLevel = course.SelfLevel;
        row.ProposedLevel = course.ProposedLevel;
        row.VotesFor = course.VotesFor;
        row.OfficialMembers = course.OfficialMembers;
        row.DecidedLevel = course.DecidedLevel;
        row.DecidedOn = course.DecidedOn;
    }
}
