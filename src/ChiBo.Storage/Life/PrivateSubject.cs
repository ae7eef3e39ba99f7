namespace ChiBo.Storage.Life;

/// <summary>What private words belong to. Numbers are kept in the database.</summary>
public enum PrivateSubject
{
    /// <summary>A <see cref="ConductSignal"/>.</summary>
    Signal = 0,

    /// <summary>An <see cref="AdmissionCase"/>.</summary>
    Admission = 1,

    /// <summary>An <see cref="Life.Inspection"/>.</summary>
    Inspection = 2,

    /// <summary>A <see cref="DisciplineCase"/>.</summary>
    Discipline = 3,

    /// <summary>A <see cref="ResidenceYear"/>.</summary>
    Residence = 4,

    /// <summary>A <see cref="Life.MemberReview"/>.</summary>
    MemberReview = 5,

    /// <summary>A <see cref="Life.YearReview"/>.</summary>
    YearReview = 6,

    /// <summary>A <see cref="CorrectionRequest"/>.</summary>
    Correction = 7,
}
