using System.Text.Json.Serialization;

namespace ChiBo.App.Features.Api.Organisations;

/// <summary>An organisation as it stands on the reference day.</summary>
internal sealed record OrganisationAnswer
{
    public required string Code { get; init; }

    /// <summary>The word of the exchange format, as in <c>agency_cell</c>.</summary>
    public required string Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>The organisation directly above; null when there is none, or none that the account may see.</summary>
    public string? ParentCode { get; init; }

    /// <summary>The units that it serves.</summary>
    public required IReadOnlyList<string> UnitCodes { get; init; }

    public DateOnly? ValidFrom { get; init; }

    /// <summary>First day on which it is no longer so; null while it is.</summary>
    public DateOnly? ValidTo { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionDate { get; init; }

    /// <summary>People on its roll with a main membership on the reference day.</summary>
    public required int Members { get; init; }

    /// <summary>Whether it is active on the reference day; one that is not is told as it was last.</summary>
    public required bool IsActive { get; init; }

    /// <summary>Who holds its positions, for who may see data of members; not there in lists and for others.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PositionAnswer>? Positions { get; init; }
}

/// <summary>Somebody who holds a position.</summary>
/// <param name="Position">The word of the exchange format, as in <c>secretary</c>.</param>
/// <param name="MemberCode">Who.</param>
/// <param name="FullName">The name.</param>
/// <param name="ValidFrom">First day.</param>
internal sealed record PositionAnswer(string Position, string MemberCode, string FullName, DateOnly? ValidFrom);
