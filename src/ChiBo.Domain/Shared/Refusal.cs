namespace ChiBo.Domain.Shared;

/// <summary>We decline an act: one small record for each reason, beside the noun that it is about.</summary>
/// <param name="Kind">What sort of reason it is; channels answer with it.</param>
/// <param name="Code">Stable, as programs read it: <c>member-changed-since</c>.</param>
/// <param name="Vietnamese">The reason and the way out, in Vietnamese.</param>
/// <param name="English">The same in English.</param>
public abstract record Refusal(RefusalKind Kind, string Code, string Vietnamese, string English)
{
    /// <summary>The reason in a language.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;
}

/// <summary>Sorts of reason to decline.</summary>
public enum RefusalKind
{
    /// <summary>The person may not do it.</summary>
    NotAllowed,

    /// <summary>It is not there, or not there for this person.</summary>
    NotFound,

    /// <summary>Somebody else has changed it since it was read.</summary>
    Conflict,

    /// <summary>It cannot be done as things are.</summary>
    NotPossible,
}
