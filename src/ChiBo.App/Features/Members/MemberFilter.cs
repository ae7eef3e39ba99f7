using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Members;

/// <summary>Which members a list is about.</summary>
/// <param name="Day">On which day they are on a roll.</param>
/// <param name="Known">As known then.</param>
/// <param name="Organisations">On the rolls of which organisations.</param>
internal sealed record MemberFilter(DateOnly Day, KnownAt Known, IReadOnlySet<int> Organisations)
{
    /// <summary>A name or a part of one, with or without tone marks; nothing for all.</summary>
    public string? Name { get; init; }

    /// <summary>Official or probationary members only; nothing for all.</summary>
    public bool? IsOfficial { get; init; }

    /// <summary>As the rolls are asked, but for the name, which is looked for by its tones as well.</summary>
    public RollQuestion Question => new(Day, Known, Organisations) { IsOfficial = IsOfficial };
}
