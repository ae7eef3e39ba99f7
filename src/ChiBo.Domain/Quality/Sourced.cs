namespace ChiBo.Domain.Quality;

/// <summary>Members whom a cell brought to the Party (tạo nguồn, kết nạp): steps of admission, as numbers of people.</summary>
/// <param name="Listed">Listed as outstanding (quần chúng ưu tú).</param>
/// <param name="Admitted">Admitted in a ceremony (kết nạp).</param>
/// <param name="Official">Become official (công nhận chính thức).</param>
public readonly record struct Sourced(int Listed, int Admitted, int Official)
{
    /// <summary>Fewer people than these could be told who they are: such a number is not shown to everybody.</summary>
    public const int LeastShown = 3;

    /// <summary>Both together.</summary>
    public static Sourced operator +(Sourced left, Sourced right) =>
        new(left.Listed + right.Listed, left.Admitted + right.Admitted, left.Official + right.Official);

    /// <summary>A number of people for who may not know of them: nothing when it is small, zero among the small.</summary>
    public static int? Shown(int count) => count < LeastShown ? null : count;
}
