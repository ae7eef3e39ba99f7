namespace ChiBo.Storage.Accounts;

/// <summary>
/// How many fields of forms an account filled in in a month, and how many it could leave as the program had filled them in from
/// the record: numbers alone, kept for 24 months.
/// </summary>
public sealed class FormBurden
{
    /// <summary>For how many months it is kept.</summary>
    public const int KeptMonths = 24;

    /// <summary>Whose.</summary>
    public required int AccountId { get; init; }

    public Account? Account { get; init; }

    /// <summary>First day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>Which part of the program, by the name of its feature.</summary>
    public required string Feature { get; init; }

    /// <summary>Fields that were filled in or changed.</summary>
    public int Typed { get; init; }

    /// <summary>Fields that were left as the program had filled them in.</summary>
    public int Reused { get; init; }
}
