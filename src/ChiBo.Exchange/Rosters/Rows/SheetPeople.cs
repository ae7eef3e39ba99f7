namespace ChiBo.Exchange.Rosters.Rows;

/// <summary>What one sheet gave.</summary>
internal sealed class SheetPeople
{
    public List<RosterPerson> People { get; } = [];

    public List<RosterFault> Faults { get; } = [];

    public List<RosterNote> Notes { get; } = [];

    public List<RosterTable> Tables { get; } = [];

    /// <summary>The rows that may be faulty, by their place.</summary>
    public Dictionary<RosterPlace, KeptRow> Rows { get; } = [];

    public void Add(RowFindings findings)
    {
        Faults.AddRange(findings.Faults);
        Notes.AddRange(findings.Notes);
    }
}
