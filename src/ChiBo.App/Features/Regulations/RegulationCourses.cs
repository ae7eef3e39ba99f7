using ChiBo.Domain.Regulations;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Regulations;

/// <summary>The course of a version, from its row and back.</summary>
internal static class RegulationCourses
{
    /// <summary>Its course.</summary>
    /// <param name="row">The version.</param>
    /// <param name="needsCommittee">Whether the committee above has to approve it.</param>
    public static RegulationCourse Course(this RegulationDraft row, bool needsCommittee) =>
        new()
        {
            NeedsCommittee = needsCommittee,
            State = row.State,
            CellApprovedOn = row.CellApprovedOn,
            VotesFor = row.VotesFor,
            OfficialMembers = row.OfficialMembers,
            CommitteeApprovedOn = row.CommitteeApprovedOn,
            InForceFrom = row.InForceFrom,
            InForceTo = row.InForceTo,
            Reason = row.Reason,
        };

    /// <summary>Takes over what its course has become.</summary>
    public static void Follow(this RegulationDraft row, RegulationCourse course)
    {
        row.State = course.State;
        row.CellApprovedOn = course.CellApprovedOn;
        row.VotesFor = course.VotesFor;
        row.OfficialMembers = course.OfficialMembers;
        row.CommitteeApprovedOn = course.CommitteeApprovedOn;
        row.InForceFrom = course.InForceFrom;
        row.InForceTo = course.InForceTo;
        row.Reason = course.Reason;
    }
}
