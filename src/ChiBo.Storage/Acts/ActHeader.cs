namespace ChiBo.Storage.Acts;

/// <summary>Who does what, for whom and why, before it is done.</summary>
/// <param name="Kind">What kind of act.</param>
/// <param name="AccountId">Whose account; nothing for the program itself.</param>
public sealed record ActHeader(ActKind Kind, int? AccountId)
{
    /// <summary>For whom, when the account acts for somebody who cannot.</summary>
    public string? ActingFor { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The organisation that it is about.</summary>
    public string? OrganisationCode { get; init; }

    /// <summary>The act that it takes back.</summary>
    public long? Undoes { get; init; }
}
