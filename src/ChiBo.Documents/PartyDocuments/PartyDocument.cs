using ChiBo.Domain.Shared;
using ChiBo.Guidance.Layouts;

namespace ChiBo.Documents.PartyDocuments;

/// <summary>A document of the Party with the parts that its prescribed form asks for.</summary>
/// <remarks>A place that is empty is printed as dots to be filled in by hand.</remarks>
public sealed record PartyDocument
{
    private readonly DocumentLayout? layout;

    /// <summary>The body above the one that issues, as in «Đảng bộ huyện A»; nothing when none is named.</summary>
    public string? TopOrganisation { get; init; }

    /// <summary>The body that issues; nothing when it is to be filled in.</summary>
    public string? Organisation { get; init; }

    /// <summary>The number within its kind and term, from 1; nothing when it is to be filled in.</summary>
    public int? Number { get; init; }

    /// <summary>Kind and body by their letters, as in <c>BC/ĐU</c>; nothing when the paper bears no number.</summary>
    public required string? Symbol { get; init; }

    /// <summary>Where it is issued; nothing when that is to be filled in.</summary>
    public string? Place { get; init; }

    /// <summary>The day on which it is issued; nothing when that is to be filled in.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How it begins.</summary>
    public DocumentHeading Heading { get; init; }

    /// <summary>The kind of document by its name, as in «Báo cáo».</summary>
    public required string TypeName { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public required string Summary { get; init; }

    /// <summary>What it says; gone through once.</summary>
    public required IEnumerable<BodyBlock> Body { get; init; }

    /// <summary>Whether anybody signs it.</summary>
    public bool IsSigned { get; init; } = true;

    /// <summary>How the signer signs.</summary>
    public SignatureAuthority SignatureAuthority { get; init; } = SignatureAuthority.OnBehalfOf;

    /// <summary>The body on whose behalf it is signed, or the post for which; nothing when that is to be filled in.</summary>
    public string? SignedFor { get; init; }

    /// <summary>The signer's post; nothing when it is to be filled in.</summary>
    public string? Post { get; init; }

    /// <summary>The signer's name; nothing when it is to be filled in.</summary>
    public string? SignerName { get; init; }

    /// <summary>Who signs beside the signer; nothing when nobody does.</summary>
    public CoSigner? CoSigner { get; init; }

    /// <summary>To whom it goes.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>What follows the signature, on a page of its own; gone through once.</summary>
    public IEnumerable<BodyBlock> Annex { get; init; } = [];

    /// <summary>Who took the file away, on every page; nothing for papers that tell no more than data of members (S2).</summary>
    public FileMark? Mark { get; init; }

    /// <summary>The language of the text. The form is Vietnamese; another language is for reading.</summary>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>The day that the file's own properties tell, so that equal documents are equal files.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>The layout in which it is printed: the one that holds on its day, unless another is asked for.</summary>
    public DocumentLayout Layout
    {
        get => layout ?? DocumentLayouts.Embedded.On(Date ?? MadeOn);
        init => layout = value;
    }

    /// <summary>Whether it tells to whom it goes, be it by dots: papers without number need not.</summary>
    public bool HasRecipients => Symbol is not null || Recipients.Count > 0;

    /// <summary>Whether number, day or signer are still to be filled in, in a document that bears a number.</summary>
    public bool IsDraft => Symbol is not null && (Number is null || Date is null || !HasSigners);

    private bool HasSigners =>
        !IsSigned
        || !string.IsNullOrWhiteSpace(SignerName) && (CoSigner is null || !string.IsNullOrWhiteSpace(CoSigner.Name));
}
