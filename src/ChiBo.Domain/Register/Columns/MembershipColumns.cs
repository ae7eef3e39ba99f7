namespace ChiBo.Domain.Register.Columns;

/// <summary>
/// Memberships grouped by organisation, in three parts: main ones of members whose official day is known, main ones of
/// those of whom it is not, and temporary ones.
/// </summary>
/// <remarks>Rows that hold on no day that can be asked about are left out, and none outlasts the day of leaving.</remarks>
public sealed class MembershipColumns
{
    internal MembershipColumns(
        int[] starts,
        int[] unknownStarts,
        int[] temporaryStarts,
        int[] member,
        ushort[] from,
        ushort[] to,
        ushort[] official
    )
    {
        Starts = starts;
        UnknownStarts = unknownStarts;
        TemporaryStarts = temporaryStarts;
        Member = member;
        From = from;
        To = to;
        Official = official;
    }

    /// <summary>For each organisation its first row; one more at the end.</summary>
    public int[] Starts { get; }

    /// <summary>For each organisation the first main row of someone whose official day is not known.</summary>
    public int[] UnknownStarts { get; }

    /// <summary>For each organisation its first temporary row.</summary>
    public int[] TemporaryStarts { get; }

    /// <summary>Whose membership.</summary>
    public int[] Member { get; }

    /// <summary>First day on the roll.</summary>
    public ushort[] From { get; }

    /// <summary>First day no longer on the roll.</summary>
    public ushort[] To { get; }

    /// <summary>
    /// The day on which the member became official. Where it is not known: the day from which he or she may have been,
    /// since the probation must be over.
    /// </summary>
    public ushort[] Official { get; }

    /// <summary>Whether the row holds on the day.</summary>
    public bool HoldsOn(int row, ushort day) => From[row] <= day && day < To[row];

    /// <summary>Whether the row holds on the day, of someone who is, or may be, official by then.</summary>
    public bool HoldsOfficialOn(int row, ushort day) => HoldsOn(row, day) && Official[row] <= day;
}
