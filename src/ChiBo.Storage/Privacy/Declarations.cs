using ChiBo.Domain.Access;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;

namespace ChiBo.Storage.Privacy;

/// <summary>
/// Every column that is kept, declared: a test holds this against the model, both ways. What all facts have in common is said here
/// once; the rest stands in a file for each part of the work.
/// </summary>
public static class Declarations
{
    private static readonly DeclaredPart[] Parts =
    [
        .. RegisterDeclarations.Parts,
        .. FiguresDeclarations.Parts,
        .. MonthDeclarations.Parts,
        .. LifeDeclarations.Parts,
        .. EstablishmentDeclarations.Parts,
        .. CampaignDeclarations.Parts,
        .. LocalDeclarations.Parts,
        .. AccountDeclarations.Parts,
        .. ProgramDeclarations.Parts,
        .. ReviewReportDeclarations.Parts,
    ];

    /// <summary>All of them, by table.</summary>
    public static IReadOnlyList<DeclaredColumn> All { get; } =
    [
        .. Parts
            .SelectMany(part => part.Each())
            .Concat(FactTables.Types.SelectMany(OfFact))
            .OrderBy(column => column.Table, StringComparer.Ordinal),
    ];

    /// <summary>
    /// Number, acts, key and period of a fact. That a row is there tells as much as what stands in it, so they have the highest
    /// level of the table.
    /// </summary>
    private static IEnumerable<DeclaredColumn> OfFact(Type type)
    {
        string table = FactTables.NameOf(type);
        DeclaredPart[] own = [.. Parts.Where(part => part.Table == table)];
        Sensitivity level = own.Length == 0 ? Sensitivity.Discipline : own.Max(part => part.Sensitivity);
        Purpose purpose = own.Length == 0 ? Purpose.Proof : own[0].Purpose;
        DeclaredColumn Of(string column, Purpose what) => new(table, column, what, level, Keeping.WithRegister);
        yield return Of("id", purpose);
        yield return Of("recorded_in", Purpose.Proof);
        yield return Of("superseded_in", Purpose.Proof);
        if (type.IsSubclassOf(typeof(WorkFact)))
        {
            yield return Of("key", purpose);
        }

        if (type.IsSubclassOf(typeof(DatedFact)))
        {
            yield return Of("valid_from", purpose);
            yield return Of("valid_to", purpose);
        }
    }
}
