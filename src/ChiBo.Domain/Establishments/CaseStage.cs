namespace ChiBo.Domain.Establishments;

/// <summary>How far a case has come, from the draft of its application to the register.</summary>
public enum CaseStage
{
    /// <summary>The application is being written.</summary>
    Drafted,

    /// <summary>The application was handed in (tờ trình).</summary>
    Applied,

    /// <summary>It was appraised: what founding would leave was checked by the guidance (thẩm định).</summary>
    Appraised,

    /// <summary>The level above was asked for its consent.</summary>
    ConsentAsked,

    /// <summary>The level above consents.</summary>
    Consented,

    /// <summary>The level above does not consent; the case has ended.</summary>
    ConsentRefused,

    /// <summary>The competent committee has decided it (quyết định).</summary>
    Decided,

    /// <summary>The decision stands in the register; the case has ended.</summary>
    Recorded,

    /// <summary>The committee refused it; the case has ended.</summary>
    Refused,

    /// <summary>It was given up; the case has ended.</summary>
    Withdrawn,
}
