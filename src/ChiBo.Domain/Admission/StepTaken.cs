namespace ChiBo.Domain.Admission;

/// <summary>A step as it was taken; a vote that did not reach two thirds is on record too.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Day">When. Of <see cref="AdmissionStep.AwarenessClass"/> the day of the certificate, of <see cref="AdmissionStep.Decision"/> that of its receipt.</param>
/// <param name="VotesFor">Official members in favour, where the step is a vote.</param>
/// <param name="OfficialMembers">Official members of the cell on the day, neither probationary nor suspended.</param>
public sealed record StepTaken(AdmissionStep Step, DateOnly Day, int? VotesFor = null, int? OfficialMembers = null);

/// <summary>How a case ended, and when.</summary>
/// <param name="As">How.</param>
/// <param name="On">When.</param>
public sealed record AdmissionEnding(AdmissionEnd As, DateOnly On);
