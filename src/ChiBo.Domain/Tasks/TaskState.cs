namespace ChiBo.Domain.Tasks;

/// <summary>What became of a task (II.1.3.b-1). Numbers are kept in the database.</summary>
public enum TaskState
{
    /// <summary>To be done.</summary>
    Open = 0,

    /// <summary>Done, with evidence.</summary>
    Done = 1,

    /// <summary>No longer to be done, with a reason.</summary>
    Dropped = 2,
}
