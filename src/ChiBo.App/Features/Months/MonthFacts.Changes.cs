using ChiBo.Domain.Meetings;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Months;

/// <content>The month as it would be.</content>
internal sealed partial record MonthFacts
{
    /// <summary>The month with one regular meeting of a cell in the place of those that are not held.</summary>
    public MonthFacts With(MeetingRecord regular)
    {
        IEnumerable<MeetingRecord> others = Meetings
            .SelectMany(cell => cell)
            .Where(row =>
                row.OrganisationId != regular.OrganisationId
                || row.Kind != MeetingKind.Regular
                || row.State == MeetingState.Held
            );
        return this with { Meetings = others.Append(regular).ToLookup(row => row.OrganisationId) };
    }
}
