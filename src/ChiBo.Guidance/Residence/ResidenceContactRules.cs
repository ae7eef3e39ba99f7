using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Residence;

/// <summary>A number of days or months, and how sure it is.</summary>
/// <param name="Count">How many.</param>
/// <param name="Origin">How sure, and from where.</param>
public sealed record ResidenceTerm(int Count, GuidanceOrigin Origin);

/// <summary>When in the year residence cells are asked and answer.</summary>
/// <param name="OpensMonth">Month of the first day.</param>
/// <param name="OpensDay">The first day.</param>
/// <param name="ClosesMonth">Month of the last day.</param>
/// <param name="ClosesDay">The last day.</param>
/// <param name="Origin">How sure, and from where.</param>
public sealed record CommentWindow(int OpensMonth, int OpensDay, int ClosesMonth, int ClosesDay, GuidanceOrigin Origin)
{
    /// <summary>The first day in a year.</summary>
    public DateOnly Opens(int year) => new(year, OpensMonth, OpensDay);

    /// <summary>The last day in a year.</summary>
    public DateOnly Closes(int year) => new(year, ClosesMonth, ClosesDay);
}

/// <summary>A class of members who keep contact in part only, or not at all (33-HD/BTCTW, 1.1 and 1.2).</summary>
/// <param name="Code">As it is recorded.</param>
/// <param name="From">The first day on which it is in force.</param>
/// <param name="TakesLetter">Whether such a member is introduced all the same; nobody of a class is asked to come or commented on.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Origin">How sure, and from where.</param>
public sealed record ExemptionClass(
    string Code,
    DateOnly From,
    bool TakesLetter,
    BilingualText Name,
    GuidanceOrigin Origin
);

/// <summary>What contact with the residence cell asks for (II.2.d), from a day on: Regulation 76, then Regulation 213.</summary>
public sealed record ResidenceContactRules : IDated
{
    private static readonly Lazy<IReadOnlyList<ResidenceContactRules>> Loaded = new(ResidenceContactFiles.LoadAll);

    /// <summary>All versions, the earliest first.</summary>
    public static IReadOnlyList<ResidenceContactRules> All => Loaded.Value;

    /// <summary>Number of the regulation.</summary>
    public required string Number { get; init; }

    /// <summary>The first day on which it is in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>How sure that is, and from where.</summary>
    public required GuidanceOrigin Origin { get; init; }

    /// <summary>Number of the form of the letter.</summary>
    public required string Form { get; init; }

    /// <summary>How sure the form is.</summary>
    public required GuidanceOrigin FormOrigin { get; init; }

    /// <summary>Within how many days a member is introduced.</summary>
    public required ResidenceTerm LetterDays { get; init; }

    /// <summary>Within how many days the letter is confirmed.</summary>
    public required ResidenceTerm ReceiptDays { get; init; }

    /// <summary>Every how many months the residence cell convenes those who work elsewhere.</summary>
    public required ResidenceTerm ConveneMonths { get; init; }

    /// <summary>When comments are asked for and given.</summary>
    public required CommentWindow Comment { get; init; }

    /// <summary>All classes of exemption of this version.</summary>
    public required IReadOnlyList<ExemptionClass> Exemptions { get; init; }

    /// <summary>What holds on a day; the first version serves earlier days too, for there was none before.</summary>
    public static ResidenceContactRules On(DateOnly day) => All.On(day);

    /// <summary>The classes in force on a day.</summary>
    public static IReadOnlyList<ExemptionClass> ExemptionsOn(DateOnly day) =>
        [.. On(day).Exemptions.Where(exemption => exemption.From <= day)];

    /// <summary>A class by its code, of whatever version.</summary>
    public static ExemptionClass? Find(string? code) =>
        All.SelectMany(version => version.Exemptions).FirstOrDefault(exemption => exemption.Code == code);
}
