namespace ChiBo.Domain.Register.Columns;

/// <summary>What is known of a member who has no main membership at any time.</summary>
/// <param name="Official">The official day, or the day from which the member may have been official.</param>
/// <param name="IsKnown">Which of the two.</param>
internal readonly record struct UnattachedMember(ushort Official, bool IsKnown);
