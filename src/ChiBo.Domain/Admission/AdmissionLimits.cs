using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Admission;

/// <summary>What the way to membership is measured by, as it holds on a day; it comes from dated data.</summary>
public sealed record AdmissionLimits
{
    /// <summary>Which part of the official members must be in favour, to admit and to confirm.</summary>
    public required Share Majority { get; init; }

    /// <summary>Years of age, counted by the month, from which the cell may vote on somebody.</summary>
    public required int MinimumAge { get; init; }

    /// <summary>Years of age, counted by the month, above which a level higher up has to consent.</summary>
    public required int MaximumAge { get; init; }

    /// <summary>Years for which the certificate of the awareness class is good.</summary>
    public required int CertificateYears { get; init; }

    /// <summary>Months for which a helper has to have worked with the person.</summary>
    public required int HelperMonths { get; init; }

    /// <summary>Working days from the cell's resolution within which the committee above decides.</summary>
    public required int DecisionWorkingDays { get; init; }

    /// <summary>Working days from the receipt of the decision within which the ceremony is held.</summary>
    public required int CeremonyWorkingDays { get; init; }

    /// <summary>Months of the probation, from the ceremony.</summary>
    public required int ProbationMonths { get; init; }

    /// <summary>Working days from the end of the probation within which the cell considers.</summary>
    public required int ReviewWorkingDays { get; init; }

    /// <summary>Votes on official status without the majority after which the cell reports upward.</summary>
    public required int MostVotes { get; init; }
}

/// <summary>By what a course is measured: the limits of a day, and the days on which work is done.</summary>
/// <param name="LimitsOn">The limits that hold on a day.</param>
/// <param name="Working">Working days.</param>
public sealed record AdmissionTerms(Func<DateOnly, AdmissionLimits> LimitsOn, WorkingDays Working);
