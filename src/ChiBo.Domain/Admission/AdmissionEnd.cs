namespace ChiBo.Domain.Admission;

/// <summary>How a way to membership ended. Numbers are kept in the database.</summary>
public enum AdmissionEnd
{
    /// <summary>An official member.</summary>
    Official = 0,

    /// <summary>Refused, with the reason.</summary>
    Refused = 1,

    /// <summary>Withdrawn by the person.</summary>
    Withdrawn = 2,
}
