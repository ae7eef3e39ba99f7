namespace ChiBo.Domain.Areas;

/// <summary>What a matter of an area is about: topics, never people (II.1.3.b-3). Numbers are kept in the database.</summary>
public enum AreaTopic
{
    /// <summary>Public services: papers, school, health post.</summary>
    Services = 0,

    /// <summary>Works: roads, canals, lighting, the house of culture.</summary>
    Works = 1,

    /// <summary>Land and building.</summary>
    Land = 2,

    /// <summary>Livelihood: crops, herds, trade, work.</summary>
    Livelihood = 3,

    /// <summary>Safety and order.</summary>
    Safety = 4,

    /// <summary>Environment: rubbish, water.</summary>
    Environment = 5,

    /// <summary>Building of the cell and its members.</summary>
    CellBuilding = 6,
}
