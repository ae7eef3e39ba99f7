namespace ChiBo.Domain.Register.Rows;

/// <summary>A register as rows, as the exchange format carries it: small ones, made in memory.</summary>
/// <remarks>A nation is not held like this: it goes row by row into a <see cref="RegisterBuilder"/>.</remarks>
public sealed class RegisterRows
{
    /// <summary>Versions of units.</summary>
    public List<UnitRow> Units { get; } = [];

    /// <summary>Versions of organisations.</summary>
    public List<OrganisationRow> Organisations { get; } = [];

    /// <summary>Members, each once.</summary>
    public List<MemberRow> Members { get; } = [];

    /// <summary>Who belongs where.</summary>
    public List<MembershipRow> Memberships { get; } = [];

    /// <summary>Exempt, away, suspended.</summary>
    public List<StatusRow> Statuses { get; } = [];

    /// <summary>Posts in communes.</summary>
    public List<PostRow> Posts { get; } = [];

    /// <summary>Positions in the Party.</summary>
    public List<PositionRow> Positions { get; } = [];

    /// <summary>Where members live.</summary>
    public List<ResidenceRow> Residences { get; } = [];

    /// <summary>Meetings.</summary>
    public List<MeetingRow> Meetings { get; } = [];

    /// <summary>Working regulations.</summary>
    public List<RegulationsRow> Regulations { get; } = [];

    /// <summary>Members in charge of areas.</summary>
    public List<AreaAssignmentRow> AreaAssignments { get; } = [];

    /// <summary>What members in charge did for their areas, month by month.</summary>
    public List<AreaReportRow> AreaReports { get; } = [];

    /// <summary>Recorded overrides of the order of meetings.</summary>
    public List<OrderOverrideRow> OrderOverrides { get; } = [];

    /// <summary>Letters of introduction to cells of residence.</summary>
    public List<ResidenceLetterRow> ResidenceLetters { get; } = [];

    /// <summary>Yearly comments of cells of residence.</summary>
    public List<ResidenceCommentRow> ResidenceComments { get; } = [];

    /// <summary>The same register for judging.</summary>
    public RegisterSnapshot ToSnapshot()
    {
        var builder = new RegisterBuilder();
        builder.Add(this);
        return builder.Build();
    }
}
