namespace ChiBo.Documents.PartyDocuments;

/// <summary>To whom a letter, a submission or an invitation speaks.</summary>
/// <param name="Word">As in «Kính gửi».</param>
/// <param name="Names">Who; a place to be filled in when there is none.</param>
public sealed record AddresseeBlock(string Word, IReadOnlyList<string> Names) : BodyBlock;

/// <summary>A place to be written into by hand, with a number by which it is typed back.</summary>
/// <param name="Number">Its number within the form, from 1.</param>
/// <param name="Label">What belongs there.</param>
/// <param name="Lines">How many lines there are to write on, 1 or more.</param>
/// <param name="Filled">What is known already; nothing when it is to be written.</param>
public sealed record FieldBlock(int Number, string Label, int Lines, string? Filled = null) : BodyBlock;

/// <summary>Equal slips side by side and below one another, to be cut apart.</summary>
/// <param name="Count">How many, 1 or more.</param>
/// <param name="PerRow">How many beside one another.</param>
/// <param name="Slip">What each says.</param>
public sealed record SlipsBlock(int Count, int PerRow, Slip Slip) : BodyBlock;

/// <summary>A slip: nothing on it tells one from another.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Title">What it is, as in «Phiếu biểu quyết».</param>
/// <param name="Subject">What is decided with it.</param>
/// <param name="Choices">What there is to tick.</param>
/// <param name="Note">How it is filled in.</param>
public sealed record Slip(string Organisation, string Title, string Subject, TableBlock Choices, string Note);
