namespace ChiBo.Documents.PartyDocuments;

/// <summary>What stands on every page of a file that somebody took away, when it has data of S3 or S4.</summary>
/// <param name="Line">Who, when, and for what organisation, in a line.</param>
/// <param name="Behind">The short of it, in large pale letters behind the text.</param>
public sealed record FileMark(string Line, string Behind);
