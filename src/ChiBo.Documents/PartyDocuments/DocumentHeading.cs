namespace ChiBo.Documents.PartyDocuments;

/// <summary>How a document begins.</summary>
public enum DocumentHeading
{
    /// <summary>Bodies, number, place and day, and below them name of the type and summary.</summary>
    Titled,

    /// <summary>As an official letter: the summary stands below the number, and the type is not named.</summary>
    Letter,

    /// <summary>With nothing, as slips that are cut apart; its sheets bear no number.</summary>
    None,
}
