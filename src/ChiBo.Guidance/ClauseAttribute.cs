namespace ChiBo.Guidance;

/// <summary>Says which clause of the guidance the code carries out.</summary>
/// <param name="id">The clause's id, as in <c>II.1.1.b</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ClauseAttribute(string id) : Attribute
{
    /// <summary>The clause's id.</summary>
    public string Id { get; } = id;
}
