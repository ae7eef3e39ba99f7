using ChiBo.Domain.Proposals;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Proposals;

/// <summary>The course of a proposal, to and from what is kept.</summary>
internal static class Courses
{
    /// <summary>The course as it is kept.</summary>
    public static ProposalCourse Course(this Proposal row) =>
        new()
        {
            Addressee = row.Addressee,
            AnswerBy = row.AnswerBy,
            State = row.State,
            SentOn = row.SentOn,
            ReceivedOn = row.ReceivedOn,
            AnsweredOn = row.AnsweredOn,
            Answer = row.Answer,
            AnswerText = row.AnswerText,
            GoesNextTo = row.GoesNextTo,
            CarriedOutOn = row.CarriedOutOn,
            Remark = row.Remark,
        };

    /// <summary>Puts a course into a revision.</summary>
    public static void Follow(this Proposal row, ProposalCourse course)
    {
        row.Addressee = course.Addressee;
        row.AnswerBy = course.AnswerBy;
        row.State = course.State;
        row.SentOn = course.SentOn;
        row.ReceivedOn = course.ReceivedOn;
        row.AnsweredOn = course.AnsweredOn;
        row.Answer = course.Answer;
        row.AnswerText = course.AnswerText;
        row.GoesNextTo = course.GoesNextTo;
        row.CarriedOutOn = course.CarriedOutOn;
        row.Remark = course.Remark;
    }
}
