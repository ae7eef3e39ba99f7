using ChiBo.Exchange.Faults;

namespace ChiBo.Exchange.Rosters.Rows;

/// <summary>The faults and odd things of one row.</summary>
internal sealed class RowFindings(RosterPlace place)
{
    public List<RosterFault> Faults { get; } = [];

    public List<RosterNote> Notes { get; } = [];

    public void Add(RosterField field, string? value, FaultReason reason) =>
        Faults.Add(new RosterFault(place, field, string.IsNullOrEmpty(value) ? null : value, reason));

    public void Note(FaultReason text) => Notes.Add(new RosterNote(place, text));
}
