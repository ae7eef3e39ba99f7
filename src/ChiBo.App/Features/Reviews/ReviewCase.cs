using ChiBo.App.CommandLine;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews;

/// <summary>A review to be shown: the register, the day, the guidance that decides, and the communes in scope.</summary>
/// <param name="Day">The reference day.</param>
/// <param name="Guidance">The guidance.</param>
/// <param name="Reviewer">Decides.</param>
/// <param name="Scope">The communes, in the order of their codes.</param>
/// <param name="Language">Language of explanations.</param>
internal sealed record ReviewCase(
    DateOnly Day,
    GuidanceDocument Guidance,
    Reviewer Reviewer,
    IReadOnlyList<CommuneRef> Scope,
    Language Language
)
{
    /// <summary>Whether people and organisations stand with their codes, for who may see them.</summary>
    public bool ShowsCodes { get; init; } = true;

    /// <summary>Whether the rules of operation (II.2) are told beside the findings.</summary>
    public bool TellsOperation { get; init; }

    /// <summary>The day for which operation is told, when that is not the reference day: the month is the one before it.</summary>
    public DateOnly? OperationDay { get; init; }

    /// <summary>Names of people, for who may see them; without, people are counted.</summary>
    public Func<string, string?>? NameOfPerson { get; init; }

    /// <summary>The guidance that decides on the day, or the one that the call names.</summary>
    /// <exception cref="CallFaultException">None is in force, or the one named has no rules or is not known.</exception>
    public static GuidanceDocument Choose(DateOnly day, string? id)
    {
        GuidanceLibrary library = GuidanceLibrary.Embedded;
        if (id is null)
        {
            return library.InForceOn(day) ?? throw new CallFaultException(NoneInForce(day));
        }

        GuidanceDocument named = library.Find(id) ?? throw new CallFaultException(NotKnown(id));
        return named.HasRules ? named : throw new CallFaultException(WithoutRules(named));
    }

    /// <summary>The commune that the session has decided last, with as much as is told.</summary>
    public CommuneReview Describe(ReviewSession session, bool onlyFailures = false)
    {
        CommuneReview decided = session.Describe(onlyFailures);
        return TellsOperation ? decided with { Operation = OperationOf(decided.Code, session, onlyFailures) } : decided;
    }

    /// <summary>The communes in scope, one after another, with as much as is told.</summary>
    public IEnumerable<CommuneReview> Reviews()
    {
        ReviewSession session = Reviewer.Open(Day);
        foreach (CommuneRef commune in Scope)
        {
            session.Decide(commune);
            yield return Describe(session);
        }
    }

    private IReadOnlyList<Finding> OperationOf(string code, ReviewSession session, bool onlyFailures)
    {
        if (OperationDay is not { } day || day == Day || Reviewer.Snapshot.Find(code) is not { } commune)
        {
            return session.DescribeOperation(onlyFailures);
        }

        IReadOnlyList<Finding> all = Reviewer.Operation(commune, day);
        return onlyFailures ? [.. all.Where(finding => finding.Outcome != Outcome.Pass)] : all;
    }

    /// <summary>The same, telling on standard error how far it is while its communes are gone through.</summary>
    public ReviewCase Watched(Terminal terminal) => this with { Scope = new WatchedScope(Scope, terminal) };

    /// <summary>The same for somebody who sees these names; without codes, for others people are counted.</summary>
    public ReviewCase Naming(IReadOnlyDictionary<string, string> names) =>
        this with
        {
            ShowsCodes = false,
            NameOfPerson = names.GetValueOrDefault,
        };

    /// <summary>What an explanation of a commune's findings needs to know.</summary>
    public ExplanationContext ContextOf(CommuneRef commune, CommuneReview review) => ContextOf(review.Code, commune);

    /// <summary>The same when nothing but the commune is known.</summary>
    public ExplanationContext ContextOf(string code, CommuneRef commune) =>
        new()
        {
            Day = Day,
            Guidance = Guidance,
            Parameters = Reviewer.Parameters.On(commune, Day),
            Local = Reviewer.Parameters.OverlaysOf(commune, Day),
            LocalOn = day => Reviewer.Parameters.OverlaysOf(commune, day),
            CommuneCode = code,
            NameOfUnit = code => NameOfUnit(commune.Columns, code),
            NameOfOrganisation = code => NameOfOrganisation(commune.Columns, code),
            ShowsCodes = ShowsCodes,
            NameOfPerson = NameOfPerson,
        };

    private string? NameOfUnit(RegisterColumns columns, string code) =>
        columns.UnitCodes.TryGet(code, out int unit)
        && columns.Units.VersionOn(unit, Days.Of(Day)) is >= 0 and var version
            ? columns.UnitName(version)
            : null;

    private string? NameOfOrganisation(RegisterColumns columns, string code) =>
        columns.OrganisationCodes.TryGet(code, out int organisation)
        && columns.Organisations.VersionOn(organisation, Days.Of(Day)) is >= 0 and var version
            ? columns.OrganisationName(version)
            : null;

    private static Phrase NoneInForce(DateOnly day) =>
        new(
            $"Ngày {day:dd/MM/yyyy} không có hướng dẫn nào (đã kiểm chứng) đang có hiệu lực. "
                + "Muốn áp dụng Hướng dẫn 28-HD/BTCTW cho ngày đó, thêm --guidance 28-HD/BTCTW.",
            $"No verified guidance is in force on {day:yyyy-MM-dd}. "
                + "To apply guidance 28-HD/BTCTW to that day all the same, add --guidance 28-HD/BTCTW."
        );

    private static Phrase NotKnown(string id) =>
        new(
            $"--guidance «{id}»: không có văn bản này. Xem: chibo guidance list",
            $"--guidance \"{id}\" is not known. See: chibo guidance list"
        );

    private static Phrase WithoutRules(GuidanceDocument guidance) =>
        new(
            $"{guidance.Number} mới là bản dự thảo ghi chú, chưa có quy tắc nào, nên không thể dùng để rà soát.",
            $"{guidance.Number} is a draft entry without rules, so it cannot decide a review."
        );
}
