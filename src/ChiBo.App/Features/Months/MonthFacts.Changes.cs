using ChiBo.Domain.Meetings;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Months;

/// <content>The month as it would be.</content>
public sealed partial record MonthFacts
{
    /// <summary>The month with one regular meeting of a cell in the place of those that are not held.</summary>
    public MonthFacts With(MeetingRecord regular) =>
        this with
        {
            Meetings = Others([regular.OrganisationId]).Append(regular).ToLookup(row => row.OrganisationId),
        };

    /// <summary>The month without the regular meetings of some cells that are not held.</summary>
    public MonthFacts Without(IEnumerable<int> cells) =>
        this with
        {
            Meetings = Others([.. cells]).ToLookup(row => row.OrganisationId),
        };

    private IEnumerable<MeetingRecord> Others(HashSet<int> cells) =>
        Meetings
            .SelectMany(cell => cell)
            .Where(row =>
                !cells.Contains(row.OrganisationId) || row.Kind != MeetingKind.Regular || row.State == MeetingState.Held
            );
}
