using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>A fact of a member as forms hold it.</summary>
internal sealed record FactFields
{
    /// <summary>The kind of status, post or position, as its name in the program.</summary>
    public string? What { get; init; }

    /// <summary>Code of the unit or organisation.</summary>
    public string? Place { get; init; }

    /// <summary>Title of a post; why somebody left.</summary>
    public string? Title { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public Period Period => new(From, To);

    /// <summary>The fact that the fields tell, with the number of its place.</summary>
    public DatedFact Make(MemberFactKind kind, long act, int member, int place) =>
        kind switch
        {
            MemberFactKind.Status => new MemberStatus
            {
                RecordedIn = act,
                MemberId = member,
                Status = Enum.Parse<StatusKind>(What!),
                Period = Period,
            },
            MemberFactKind.Post => new Post
            {
                RecordedIn = act,
                MemberId = member,
                UnitId = place,
                Kind = Enum.Parse<PostKind>(What!),
                Title = Title!.Normalize(),
                Period = Period,
            },
            MemberFactKind.Position => new Position
            {
                RecordedIn = act,
                MemberId = member,
                OrganisationId = place,
                Kind = Enum.Parse<PositionKind>(What!),
                Period = Period,
            },
            MemberFactKind.Residence => new Residence
            {
                RecordedIn = act,
                MemberId = member,
                UnitId = place,
                Period = Period,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>What a form about a fact begins with; the place is its code.</summary>
    public static FactFields Of(DatedFact fact, string? place) =>
        new()
        {
            What = fact switch
            {
                MemberStatus row => row.Status.ToString(),
                Post row => row.Kind.ToString(),
                Position row => row.Kind.ToString(),
                _ => null,
            },
            Title = (fact as Post)?.Title,
            Place = place,
            From = fact.ValidFrom,
            To = fact.ValidTo,
        };
}
