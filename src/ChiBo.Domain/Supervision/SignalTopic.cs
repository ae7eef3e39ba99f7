namespace ChiBo.Domain.Supervision;

/// <summary>What a signal about the agency's conduct is about (II.1.3.b-4). Numbers are kept in the database.</summary>
public enum SignalTopic
{
    /// <summary>Red tape.</summary>
    RedTape = 0,

    /// <summary>Corruption.</summary>
    Corruption = 1,

    /// <summary>Waste.</summary>
    Waste = 2,

    /// <summary>Harassment of the people.</summary>
    Harassment = 3,
}
