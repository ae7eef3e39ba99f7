namespace ChiBo.Documents.PartyDocuments;

/// <summary>A piece of a document, of plain text: nothing in it is ever a field, a formula or markup.</summary>
public abstract record BodyBlock;

/// <summary>A heading.</summary>
/// <param name="Level">1 for parts, 2 for what is within them.</param>
/// <param name="Text">Its words.</param>
public sealed record HeadingBlock(int Level, string Text) : BodyBlock;

/// <summary>The heading of an annex, in the middle.</summary>
/// <param name="Title">As in «Phụ lục».</param>
/// <param name="Summary">What the annex shows.</param>
public sealed record AnnexHeadingBlock(string Title, string Summary) : BodyBlock;

/// <summary>A paragraph.</summary>
public sealed record ParagraphBlock(string Text) : BodyBlock;

/// <summary>An item of a list.</summary>
/// <param name="Mark">Its mark as printed, as in <c>1.</c>, <c>a)</c> or <c>-</c>.</param>
/// <param name="Text">What it says.</param>
public sealed record ItemBlock(string Mark, string Text) : BodyBlock;

/// <summary>A remark in smaller letters.</summary>
public sealed record NoteBlock(string Text) : BodyBlock;

/// <summary>A table, the header of which stands again on each of its pages.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each with a cell for each column; gone through once.</param>
public sealed record TableBlock(IReadOnlyList<TableColumn> Columns, IEnumerable<IReadOnlyList<TableCell>> Rows)
    : BodyBlock
{
    /// <summary>Whether its rows are high enough to be written into by hand.</summary>
    public bool IsWrittenInto { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Share">Its share of the width, in percent.</param>
/// <param name="IsCentred">Whether its cells stand in the middle, as numbers do.</param>
public sealed record TableColumn(string Title, int Share, bool IsCentred = false);

/// <summary>A cell of a table.</summary>
/// <param name="Paragraphs">What it says.</param>
public sealed record TableCell(params IReadOnlyList<string> Paragraphs);

/// <summary>A picture of bars, each made of parts behind one another; a table that says the same stands beside it.</summary>
/// <param name="Number">Its number in the document, from 1.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Parts">What the parts of a bar are.</param>
/// <param name="Bars">Its bars from top to bottom, each with a number for each part.</param>
/// <remarks>It stands in bodies that are lists; a body that is made as it goes has none.</remarks>
public sealed record BarsBlock(int Number, string Title, IReadOnlyList<string> Parts, IReadOnlyList<Bar> Bars)
    : BodyBlock;

/// <summary>A bar.</summary>
/// <param name="Label">What stands beside it.</param>
/// <param name="Values">The lengths of its parts.</param>
public sealed record Bar(string Label, IReadOnlyList<int> Values);
