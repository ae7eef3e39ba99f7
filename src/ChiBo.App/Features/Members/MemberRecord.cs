using ChiBo.App.Features.Organisations;
using ChiBo.App.Web.Visitors;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Members;

/// <summary>All facts of one member, current and superseded, with when each was recorded.</summary>
internal sealed class MemberRecord
{
    private MemberRecord(Member member) => Member = member;

    public Member Member { get; }

    public required IReadOnlyList<MemberDetails> Details { get; init; }

    public required IReadOnlyList<Membership> Memberships { get; init; }

    public required IReadOnlyList<MemberStatus> Statuses { get; init; }

    public required IReadOnlyList<Post> Posts { get; init; }

    public required IReadOnlyList<Position> Positions { get; init; }

    public required IReadOnlyList<Residence> Residences { get; init; }

    /// <summary>Names of organisations and units by number, as they were last.</summary>
    public required IReadOnlyDictionary<int, string> Organisations { get; init; }

    public required IReadOnlyDictionary<int, string> Units { get; init; }

    /// <summary>When, and why, each act was done.</summary>
    public required IReadOnlyDictionary<long, (DateTime At, string? Reason, ActKind Kind)> Acts { get; init; }

    /// <summary>The number of the last act that touched the member: what a form was filled in on.</summary>
    public long LastAct =>
        Facts.SelectMany(fact => new[] { fact.RecordedIn, fact.SupersededIn ?? 0 }).DefaultIfEmpty().Max();

    private IEnumerable<Fact> Facts =>
        Details.Concat<Fact>(Memberships).Concat(Statuses).Concat(Posts).Concat(Positions).Concat(Residences);

    /// <summary>Reads all of it; nothing when there is no such member.</summary>
    public static async Task<MemberRecord?> Read(ChiBoContext db, string code, KnownAt known)
    {
        if (await db.Members.AsNoTracking().SingleOrDefaultAsync(row => row.Code == code) is not { } member)
        {
            return null;
        }

        long until = known.Act ?? long.MaxValue;
        async Task<IReadOnlyList<T>> Of<T>(IQueryable<T> facts)
            where T : Fact =>
            await facts.AsNoTracking().Where(fact => fact.RecordedIn <= until).OrderBy(fact => fact.Id).ToListAsync();
        IReadOnlyList<Membership> memberships = await Of(db.Memberships.Where(row => row.MemberId == member.Id));
        IReadOnlyList<Position> positions = await Of(db.Positions.Where(row => row.MemberId == member.Id));
        IReadOnlyList<Post> posts = await Of(db.Posts.Where(row => row.MemberId == member.Id));
        IReadOnlyList<Residence> residences = await Of(db.Residences.Where(row => row.MemberId == member.Id));
        IReadOnlyList<MemberDetails> details = await Of(db.MemberDetails.Where(row => row.MemberId == member.Id));
        IReadOnlyList<MemberStatus> statuses = await Of(db.Statuses.Where(row => row.MemberId == member.Id));
        HashSet<long> acts =
        [
            .. details
                .Concat<Fact>(memberships)
                .Concat(statuses)
                .Concat(posts)
                .Concat(positions)
                .Concat(residences)
                .Select(fact => fact.RecordedIn),
        ];
        return new MemberRecord(member)
        {
            Details = details,
            Memberships = memberships,
            Statuses = statuses,
            Posts = posts,
            Positions = positions,
            Residences = residences,
            Organisations = await NamesOfOrganisations(
                db,
                [.. memberships.Select(row => row.OrganisationId).Concat(positions.Select(row => row.OrganisationId))]
            ),
            Units = await NamesOfUnits(
                db,
                [.. posts.Select(row => row.UnitId).Concat(residences.Select(row => row.UnitId))]
            ),
            Acts = await db
                .Acts.Where(act => acts.Contains(act.Id))
                .ToDictionaryAsync(act => act.Id, act => (act.At, act.Reason, act.Kind)),
        };
    }

    /// <summary>What was recorded or superseded after an act, in words.</summary>
    public IEnumerable<FactLine> Since(long act, Visitor visitor) =>
        Facts
            .Where(fact => fact.RecordedIn > act || fact.SupersededIn > act)
            .Select(fact => new FactLine(
                fact is DatedFact dated ? Describe(dated, visitor) : ((MemberDetails)fact).FullName,
                (fact as DatedFact)?.ValidFrom,
                (fact as DatedFact)?.ValidTo,
                Acts[fact.RecordedIn].At,
                Acts[fact.RecordedIn].Reason,
                !fact.IsCurrent
            ));

    /// <summary>What one of the lists says in words: cell, post, position, status, place.</summary>
    public string Describe(DatedFact fact, Visitor visitor) =>
        fact switch
        {
            Membership row => $"{Organisations[row.OrganisationId]} ({visitor.Say(MemberTexts.Of(row.Kind))})",
            Position row => $"{visitor.Say(OrganisationTexts.Of(row.Kind))}, {Organisations[row.OrganisationId]}",
            Post row => $"{row.Title} ({visitor.Say(MemberTexts.Of(row.Kind))}), {Units[row.UnitId]}",
            Residence row => Units[row.UnitId],
            MemberStatus row => visitor.Say(MemberTexts.Of(row.Status)),
            _ => "",
        };

    private static async Task<IReadOnlyDictionary<int, string>> NamesOfOrganisations(ChiBoContext db, HashSet<int> ids)
    {
        var rows = await db
            .OrganisationVersions.Where(row => row.SupersededIn == null && ids.Contains(row.OrganisationId))
            .OrderBy(row => row.ValidFrom)
            .Select(row => new { row.OrganisationId, row.Name })
            .ToListAsync();
        return rows.GroupBy(row => row.OrganisationId).ToDictionary(group => group.Key, group => group.Last().Name);
    }

    private static async Task<IReadOnlyDictionary<int, string>> NamesOfUnits(ChiBoContext db, HashSet<int> ids)
    {
        var rows = await db
            .UnitVersions.Where(row => row.SupersededIn == null && ids.Contains(row.UnitId))
            .OrderBy(row => row.ValidFrom)
            .Select(row => new { row.UnitId, row.Name })
            .ToListAsync();
        return rows.GroupBy(row => row.UnitId).ToDictionary(group => group.Key, group => group.Last().Name);
    }
}
