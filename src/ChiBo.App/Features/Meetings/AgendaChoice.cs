using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Meetings;

/// <summary>Something that could stand on an agenda, for a person to choose.</summary>
/// <param name="Source">Why.</param>
/// <param name="Key">Which item, matter, proposal or task.</param>
/// <param name="Title">As it would stand there.</param>
internal sealed record AgendaChoice(AgendaSource Source, long Key, string Title)
{
    /// <summary>As forms send it.</summary>
    public string Value => FormattableString.Invariant($"{Source}-{Key}");
}
