using ChiBo.Domain.Residence;
using ChiBo.Guidance.Residence;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>Letters and yearly comments, to and from what is kept.</summary>
internal static class Courses
{
    /// <summary>The course of a letter as it is kept.</summary>
    public static ResidenceLetterCourse Course(this ResidenceLetter row) =>
        new(ResidenceContactRules.Find(row.ExemptAs)?.TakesLetter ?? true, row.IssuedOn, row.ReceivedOn, row.EndedOn);

    /// <summary>The first day on which its receipt is late, by what held when it was issued; nothing while it is not.</summary>
    public static DateOnly? ReceiptLateSince(this ResidenceLetter row, DateOnly today) =>
        row.Course().LateSince(ResidenceContactRules.On(row.IssuedOn).ReceiptDays.Count, today);

    /// <summary>Whether the member is asked to come to meetings and commented on there.</summary>
    public static bool IsCommentedOn(this ResidenceLetter row) => row.ExemptAs is null;

    /// <summary>The course of a year's comment as it is kept.</summary>
    public static ResidenceYearCourse Course(this ResidenceYear row) =>
        new(row.CellId, row.Year, row.AskedOn, row.DueOn, row.GivenOn, row.Comment, row.IsTypedIn);

    /// <summary>Puts a course into a revision.</summary>
    public static void Follow(this ResidenceYear row, ResidenceYearCourse course)
    {
        row.GivenOn = course.GivenOn;
        row.Comment = course.Comment;
        row.IsTypedIn = course.IsTypedIn;
    }
}
