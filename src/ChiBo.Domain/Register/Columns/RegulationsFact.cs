using ChiBo.Domain.Regulations;

namespace ChiBo.Domain.Register.Columns;

/// <summary>A version of an organisation's working regulations.</summary>
public readonly record struct RegulationsFact(ushort From, ushort To, RegulationChapters Filled)
{
    /// <summary>Whether the version is in force on the day.</summary>
    public bool HoldsOn(ushort day) => From <= day && day < To;
}
