using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Documents;

namespace ChiBo.Documents.Establishments;

/// <summary>What the papers of a case have in common: the committee, and what the case is about.</summary>
public sealed record CasePaper
{
    /// <summary>The body above, as in «Đảng bộ huyện Mẫu»; nothing when none is named.</summary>
    public string? Superior { get; init; }

    /// <summary>The committee, as in «Đảng ủy xã Mẫu Hòa».</summary>
    public required string Committee { get; init; }

    /// <summary>What the case is about, within a sentence: «thành lập Chi bộ cơ quan xã Mẫu Hòa».</summary>
    public required string About { get; init; }

    /// <summary>The grounds of the application.</summary>
    public required string Grounds { get; init; }

    /// <summary>The day on the application.</summary>
    public required DateOnly AppliedOn { get; init; }

    /// <summary>The first day on which it is so.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>What would become of organisations and members, a sentence for each.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>The day on which the file is made.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>A paper of the case.</summary>
    /// <param name="type">The kind of document by its name.</param>
    /// <param name="letters">Its letters.</param>
    /// <param name="day">Its day; nothing when that is to be filled in.</param>
    /// <param name="number">Its number, and its symbol where that is not the usual one; nothing when they are to be filled in.</param>
    /// <param name="body">What it says.</param>
    /// <param name="recipients">To whom it goes.</param>
    internal PartyDocument Make(
        string type,
        string? letters,
        DateOnly? day,
        (int? Number, string? Symbol) number,
        IEnumerable<BodyBlock> body,
        params IReadOnlyList<string> recipients
    ) =>
        new()
        {
            TopOrganisation = Superior,
            Organisation = Committee,
            Number = number.Number,
            Symbol = number.Symbol ?? (letters is null ? null : DocumentNumber.SymbolOf(letters, "ĐU")),
            Date = day,
            TypeName = type,
            Summary = About,
            Body = body,
            SignedFor = "Ban Thường vụ",
            Recipients = recipients,
            MadeOn = MadeOn,
        };

    /// <summary>The changes as items.</summary>
    internal IEnumerable<BodyBlock> ChangeItems() => Changes.Select(change => new ItemBlock("-", change));
}
