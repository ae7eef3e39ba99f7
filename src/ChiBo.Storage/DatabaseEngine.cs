namespace ChiBo.Storage;

/// <summary>The engines that can keep the register.</summary>
public enum DatabaseEngine
{
    /// <summary>One file: out of the box, for an office.</summary>
    Sqlite,

    /// <summary>A server: for a province.</summary>
    Postgres,
}
