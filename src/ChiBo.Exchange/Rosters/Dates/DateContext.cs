namespace ChiBo.Exchange.Rosters.Dates;

/// <summary>What must be known to read a date.</summary>
/// <param name="Today">The current day: what has happened lies not after it.</param>
/// <param name="IsBirth">Whether it is a birth; else it is an event in a grown-up's life.</param>
/// <param name="From1904">Whether serial numbers begin in 1904.</param>
internal readonly record struct DateContext(DateOnly Today, bool IsBirth, bool From1904)
{
    private const int Adult = 18;

    /// <summary>
    /// The year that two digits mean: of this century if that is possible, else of the last. A birth is possible up to
    /// eighteen years ago, since a member is an adult; all else up to this year.
    /// </summary>
    public int YearOf(int twoDigits)
    {
        int last = IsBirth ? Today.Year - Adult : Today.Year;
        return 2000 + twoDigits <= last ? 2000 + twoDigits : 1900 + twoDigits;
    }
}
