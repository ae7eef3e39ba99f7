using ChiBo.Domain.Access;

namespace ChiBo.App.Permissions;

/// <summary>
/// What a page, an endpoint or a verb needs of who asks. Each declares exactly one; the server does not start with one that
/// declares none.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public abstract class NeedAttribute : Attribute;

/// <summary>Anybody may: nothing of the register is shown.</summary>
public sealed class OpenToAllAttribute : NeedAttribute;

/// <summary>Whoever is signed in may: it shows what is theirs, or only what their roles reach.</summary>
public sealed class SignedInAttribute : NeedAttribute;

/// <summary>Who may do something with what the address names.</summary>
/// <param name="action">What is done.</param>
/// <param name="sensitivity">How sensitive what is shown is.</param>
/// <param name="on">What the address names.</param>
public sealed class NeedsAttribute(AccessAction action, Sensitivity sensitivity, On on) : NeedAttribute
{
    public AccessAction Action { get; } = action;

    public Sensitivity Sensitivity { get; } = sensitivity;

    public On On { get; } = on;

    /// <summary>The part of the address that holds the code.</summary>
    public string Parameter { get; init; } = "Code";
}

/// <summary>What a need is about.</summary>
public enum On
{
    /// <summary>The installation itself.</summary>
    Installation,

    /// <summary>The organisation whose code stands in the address.</summary>
    Organisation,

    /// <summary>The member whose code stands in the address.</summary>
    Member,

    /// <summary>The unit whose code stands in the address: whoever may see the committee that leads it.</summary>
    Unit,

    /// <summary>
    /// The area whose unit code stands in the address: whoever may do it in a residential cell that serves it; to look, whoever
    /// reports on it or records in that cell or in the agency cell of its commune.
    /// </summary>
    Area,

    /// <summary>Any organisation that a role of the person reaches: the page chooses among them.</summary>
    Anywhere,
}
