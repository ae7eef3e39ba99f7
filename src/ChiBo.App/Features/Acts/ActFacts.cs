using ChiBo.App.CommandLine;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Acts;

/// <summary>One thing that an act entered or ended.</summary>
/// <param name="Member">Code of the member, where it is about one.</param>
/// <param name="Organisation">Code of the organisation.</param>
/// <param name="Unit">Code of the unit.</param>
/// <param name="From">First day.</param>
/// <param name="To">First day on which it no longer holds.</param>
public sealed record ActFact(string? Member, string? Organisation, string? Unit, DateOnly? From, DateOnly? To)
{
    /// <summary>A position, a title, a name.</summary>
    public Phrase? Detail { get; init; }

    /// <summary>Where it can be read, for who may.</summary>
    public string? Path { get; init; }

    /// <summary>Whether it is a temporary membership.</summary>
    public bool IsGuest { get; init; }
}

/// <summary>Facts of one table that an act entered or ended: how many, and the first of them.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Count">How many.</param>
/// <param name="First">The first of them.</param>
public sealed record ActFactsOfTable(string Table, int Count, IReadOnlyList<ActFact> First);

/// <summary>Reads what an act entered, or what it ended.</summary>
/// <param name="db">The database.</param>
/// <param name="act">The act.</param>
/// <param name="entered">Whether what it entered; else what it ended.</param>
/// <param name="read">Organisations whose papers the person reads: words of others' work are not shown.</param>
internal sealed partial class ActFacts(ChiBoContext db, long act, bool entered, IReadOnlySet<int> read)
{
    private const int MostShown = 200;

    public async Task<IReadOnlyList<ActFactsOfTable>> Read()
    {
        ActFactsOfTable[] all =
        [
            await Of(
                db.UnitVersions,
                "unit_versions",
                row => new ActFact(null, null, row.Unit!.Code, row.ValidFrom, row.ValidTo)
                {
                    Detail = new Phrase(row.Name, row.Name),
                }
            ),
            await Of(
                db.OrganisationVersions,
                "organisation_versions",
                row => new ActFact(null, row.Organisation!.Code, null, row.ValidFrom, row.ValidTo)
                {
                    Detail = new Phrase(row.Name, row.Name),
                }
            ),
            await Of(db.MemberDetails, "member_details", row => new ActFact(row.Member!.Code, null, null, null, null)),
            await Of(
                db.Memberships,
                "memberships",
                row => new ActFact(row.Member!.Code, row.Organisation!.Code, null, row.ValidFrom, row.ValidTo)
                {
                    IsGuest = row.Kind == Domain.Members.MembershipKind.Temporary,
                }
            ),
            await Of(
                db.Statuses,
                "statuses",
                row => new ActFact(row.Member!.Code, null, null, row.ValidFrom, row.ValidTo)
            ),
            await Of(
                db.Posts,
                "posts",
                row => new ActFact(row.Member!.Code, null, row.Unit!.Code, row.ValidFrom, row.ValidTo)
                {
                    Detail = new Phrase(row.Title, row.Title),
                }
            ),
            await Of(
                db.Positions,
                "positions",
                row => new ActFact(row.Member!.Code, row.Organisation!.Code, null, row.ValidFrom, row.ValidTo)
                {
                    Detail = OrganisationTexts.Of(row.Kind),
                }
            ),
            await Of(
                db.Residences,
                "residences",
                row => new ActFact(row.Member!.Code, null, row.Unit!.Code, row.ValidFrom, row.ValidTo)
            ),
            await Of(db.Meetings, "meetings", row => new ActFact(null, row.Organisation!.Code, null, row.Month, null)),
            await Of(
                db.WorkingRegulations,
                "working_regulations",
                row => new ActFact(null, row.Organisation!.Code, null, row.ValidFrom, row.ValidTo)
            ),
            await Of(
                db.AreaAssignments,
                "area_assignments",
                row => new ActFact(row.Member!.Code, null, row.Unit!.Code, row.ValidFrom, row.ValidTo)
            ),
            .. await OfWork(),
        ];
        return [.. all.Where(table => table.Count > 0)];
    }

    /// <summary>Names of the members, organisations and units of facts, by code.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Names(ChiBoContext db, IEnumerable<ActFact> facts)
    {
        List<ActFact> all = [.. facts];
        List<string> members = [.. all.Select(fact => fact.Member).OfType<string>().Distinct()];
        List<string> organisations = [.. all.Select(fact => fact.Organisation).OfType<string>().Distinct()];
        List<string> units = [.. all.Select(fact => fact.Unit).OfType<string>().Distinct()];
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        void Add(IEnumerable<(string Code, string Name)> found)
        {
            foreach ((string code, string name) in found)
            {
                names[code] = name;
            }
        }

        Add(
            await db
                .MemberDetails.Known(KnownAt.Now)
                .Where(row => members.Contains(row.Member!.Code))
                .Select(row => new ValueTuple<string, string>(row.Member!.Code, row.FullName))
                .ToListAsync()
        );
        Add(
            await db
                .OrganisationVersions.Where(row => organisations.Contains(row.Organisation!.Code))
                .OrderBy(row => row.Id)
                .Select(row => new ValueTuple<string, string>(row.Organisation!.Code, row.Name))
                .ToListAsync()
        );
        Add(
            await db
                .UnitVersions.Where(row => units.Contains(row.Unit!.Code))
                .OrderBy(row => row.Id)
                .Select(row => new ValueTuple<string, string>(row.Unit!.Code, row.Name))
                .ToListAsync()
        );
        return names;
    }

    private async Task<ActFactsOfTable> Of<T>(
        IQueryable<T> table,
        string name,
        System.Linq.Expressions.Expression<Func<T, ActFact>> line
    )
        where T : Fact
    {
        IQueryable<T> facts = Touched(table);
        int count = await facts.CountAsync();
        List<ActFact> first =
            count == 0 ? [] : await facts.OrderBy(fact => fact.Id).Take(MostShown).Select(line).ToListAsync();
        return new ActFactsOfTable(name, count, first);
    }

    private IQueryable<T> Touched<T>(IQueryable<T> table)
        where T : Fact =>
        entered ? table.Where(fact => fact.RecordedIn == act) : table.Where(fact => fact.SupersededIn == act);
}
