namespace ChiBo.Domain.Campaigns;

/// <summary>How far a commune has come in a campaign.</summary>
public enum CommuneStage : byte
{
    /// <summary>It has not submitted yet.</summary>
    Waiting,

    /// <summary>It has submitted, and waits for the level above.</summary>
    Submitted,

    /// <summary>It was returned with a comment, and is to be corrected and submitted again.</summary>
    Returned,

    /// <summary>
    /// The committee between has accepted it and passed it on: the district's, or the province's where the whole register is reviewed.
    /// </summary>
    PassedOn,

    /// <summary>Who opened the campaign has accepted it.</summary>
    Accepted,
}
