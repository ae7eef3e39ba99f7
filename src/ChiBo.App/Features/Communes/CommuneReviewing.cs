using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Communes;

/// <summary>Opens reviews of the kept register, on the days that a page asks for.</summary>
internal sealed class CommuneReviewing(ChiBoContext db, RegisterCache cache, CommunesInReach reach, Visitor visitor)
{
    /// <summary>The commune and how it is decided; nothing when it is no commune.</summary>
    public async Task<OpenCommune?> Open(string code, AskedDays asked)
    {
        KnownAt known = await asked.Known(db);
        RegisterSnapshot snapshot = await cache.Read(db, known);
        if (snapshot.Find(code) is not { } commune)
        {
            return null;
        }

        (ReviewCase review, bool isInForce) = CaseOf(snapshot, asked.Day, [commune], known);
        return new OpenCommune(review, commune, isInForce);
    }

    /// <summary>All communes whose review the person may see, as far as they are communes on the day.</summary>
    public async Task<OpenCommunes> OpenAll(AskedDays asked)
    {
        KnownAt known = await asked.Known(db);
        RegisterSnapshot snapshot = await cache.Read(db, known);
        HashSet<string> codes = await reach.Codes(visitor.Today);
        List<CommuneRef> scope =
        [
            .. snapshot.Communes().Where(commune => codes.Contains(commune.Code) && commune.IsActiveOn(asked.Day)),
        ];
        (ReviewCase review, bool isInForce) = CaseOf(snapshot, asked.Day, scope, known);
        return new OpenCommunes(review, isInForce);
    }

    /// <summary>The same register on another day, decided by the guidance of that day and what provinces have set over it.</summary>
    public (ReviewCase Case, bool IsInForce) CaseOf(
        RegisterSnapshot snapshot,
        DateOnly day,
        IReadOnlyList<CommuneRef> scope,
        KnownAt known = default
    )
    {
        GuidanceDocument? guidance = GuidanceLibrary.Embedded.InForceOn(day);
        // Before the guidance was in force it can be applied all the same; the page says so.
        GuidanceDocument decides = GuidanceLibrary.Embedded.AppliedOn(day);
        var reviewer = new Reviewer(snapshot, LocalRules.Read(db, known).Over(decides));
        return (new ReviewCase(day, decides, reviewer, scope, visitor.Language), guidance is not null);
    }

    /// <summary>Name of the unit directly above a commune on a day, as a rule its district or province.</summary>
    public static string? NameAbove(CommuneRef commune, DateOnly day)
    {
        RegisterColumns columns = commune.Columns;
        ushort number = Days.Of(day);
        return
            columns.Units.VersionOn(commune.Unit, number) is >= 0 and var version
            && columns.Units.Parent[version] is >= 0 and var parent
            && columns.Units.VersionOn(parent, number) is >= 0 and var above
            ? columns.UnitName(above)
            : null;
    }
}

/// <summary>A commune that is open for review.</summary>
internal sealed record OpenCommune(ReviewCase Case, CommuneRef Commune, bool IsInForce)
{
    /// <summary>What the review of the day says; nothing when the unit is no commune on it.</summary>
    public CommuneReview? Decide() => Case.Reviewer.Review(Commune.Code, Case.Day);

    /// <summary>The same with what the rules of operation (II.2) say beside it.</summary>
    public CommuneReview? DecideWithOperation() =>
        Decide() is { } review ? review with { Operation = Case.Reviewer.Operation(Commune, Case.Day) } : null;
}

/// <summary>Communes that are open for review.</summary>
internal sealed record OpenCommunes(ReviewCase Case, bool IsInForce);
