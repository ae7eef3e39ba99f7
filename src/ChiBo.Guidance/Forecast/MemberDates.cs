namespace ChiBo.Guidance.Forecast;

/// <summary>Days of a member on which a forecast rests, and which a snapshot does not keep.</summary>
/// <param name="AdmittedOn">Day of the admission ceremony: the probation begins.</param>
/// <param name="BirthDate">Day of birth.</param>
public sealed record MemberDates(DateOnly? AdmittedOn, DateOnly? BirthDate);
