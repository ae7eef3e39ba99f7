namespace ChiBo.Domain.Programmes;

/// <summary>One of the eight tasks of the agency cell (II.1.3.b). Numbers are kept in the database.</summary>
public enum TaskArea
{
    /// <summary>Carry out the cell's resolutions and tasks from above (b-1).</summary>
    Resolutions = 1,

    /// <summary>The political tasks of each organisation, the duties of members (b-2).</summary>
    PoliticalTasks = 2,

    /// <summary>Grassroots democracy; needs and wishes of the people (b-3).</summary>
    Democracy = 3,

    /// <summary>Against red tape, corruption, waste and harassment (b-4).</summary>
    CleanConduct = 4,

    /// <summary>Tasks given to members (b-5).</summary>
    Assignments = 5,

    /// <summary>Mass mobilisation (b-6).</summary>
    Mobilisation = 6,

    /// <summary>Sources and development of members (b-7).</summary>
    NewMembers = 7,

    /// <summary>Inspection, supervision, discipline (b-8).</summary>
    Supervision = 8,
}
