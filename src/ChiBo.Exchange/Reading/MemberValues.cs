using ChiBo.Domain.Members;

namespace ChiBo.Exchange.Reading;

/// <summary>What a row tells of a member.</summary>
internal readonly ref struct MemberValues
{
    public required ReadOnlySpan<char> FullName { get; init; }

    public required Gender? Gender { get; init; }

    public required DateOnly? BirthDate { get; init; }

    public required DateOnly? AdmittedOn { get; init; }

    public required DateOnly? OfficialOn { get; init; }

    public required DateOnly? LeftOn { get; init; }

    public required ReadOnlySpan<char> LeftReason { get; init; }
}
