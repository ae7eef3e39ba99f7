using ChiBo.Exchange.Schema;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Api.Members;

/// <summary>A member as he or she stands on the reference day.</summary>
internal sealed record MemberAnswer
{
    public required string Code { get; init; }

    public required DateOnly AsOf { get; init; }

    public required DetailsAnswer Details { get; init; }

    public required IReadOnlyList<MembershipAnswer> Memberships { get; init; }

    public required IReadOnlyList<HeldPosition> Positions { get; init; }

    public required IReadOnlyList<HeldPost> Posts { get; init; }

    public required IReadOnlyList<StatusAnswer> Statuses { get; init; }

    public required IReadOnlyList<ResidenceAnswer> Residences { get; init; }
}

/// <summary>What is known of a member as a person; all of it is one fact, corrected as a whole.</summary>
/// <param name="FullName">Full name.</param>
/// <param name="Gender"><c>male</c>, <c>female</c> or null.</param>
/// <param name="BirthDate">Day of birth.</param>
/// <param name="AdmittedOn">Day of admission; probation begins.</param>
/// <param name="OfficialOn">Official since; null on probation, or when it is not known.</param>
/// <param name="LeftOn">First day on which the person is no longer a member.</param>
/// <param name="LeftReason">Why.</param>
internal sealed record DetailsAnswer(
    string FullName,
    string? Gender,
    DateOnly? BirthDate,
    DateOnly? AdmittedOn,
    DateOnly? OfficialOn,
    DateOnly? LeftOn,
    string? LeftReason
)
{
    public static DetailsAnswer Of(MemberDetails details) =>
        new(
            details.FullName,
            details.Gender is { } gender ? ExchangeWords.Genders[gender] : null,
            details.BirthDate,
            details.AdmittedOn,
            details.OfficialOn,
            details.LeftOn,
            details.LeftReason
        );
}

/// <summary>Where a member belongs: <c>main</c> or <c>temporary</c>.</summary>
internal sealed record MembershipAnswer(
    string OrganisationCode,
    string Organisation,
    string Kind,
    DateOnly? ValidFrom,
    DateOnly? ValidTo
);

/// <summary>A position in the Party, as in <c>secretary</c>.</summary>
internal sealed record HeldPosition(
    string OrganisationCode,
    string Organisation,
    string Position,
    DateOnly? ValidFrom,
    DateOnly? ValidTo
);

/// <summary>A post of government or unions, as in <c>civil_servant</c>.</summary>
internal sealed record HeldPost(
    string UnitCode,
    string Unit,
    string Kind,
    string Title,
    DateOnly? ValidFrom,
    DateOnly? ValidTo
);

/// <summary><c>exempt</c>, <c>away</c> or <c>suspended</c>.</summary>
internal sealed record StatusAnswer(string Status, DateOnly? ValidFrom, DateOnly? ValidTo);

/// <summary>Where a member lives.</summary>
internal sealed record ResidenceAnswer(string UnitCode, string Unit, DateOnly? ValidFrom, DateOnly? ValidTo);
