namespace ChiBo.Domain.Register.Columns;

/// <summary>A day for some members.</summary>
/// <param name="Members">Their ids in order.</param>
/// <param name="DayOf">The day of each.</param>
internal sealed record DayByMember(int[] Members, ushort[] DayOf)
{
    /// <summary>The day of a member, or <see cref="Days.Never"/>.</summary>
    public ushort Of(int member)
    {
        int place = Array.BinarySearch(Members, member);
        return place < 0 ? Days.Never : DayOf[place];
    }
}
