namespace ChiBo.Domain.Supervision;

/// <summary>Form of discipline of a member. Probationary members: the first two alone. Numbers are kept in the database.</summary>
public enum DisciplineForm
{
    /// <summary>Reprimand (khiển trách).</summary>
    Reprimand = 0,

    /// <summary>Warning (cảnh cáo).</summary>
    Warning = 1,

    /// <summary>Removal from post (cách chức); official members who hold one.</summary>
    RemovalFromPost = 2,

    /// <summary>Expulsion (khai trừ); official members.</summary>
    Expulsion = 3,
}
