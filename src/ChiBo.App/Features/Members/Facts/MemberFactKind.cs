using ChiBo.App.CommandLine;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>Sorts of dated fact about one member.</summary>
public enum MemberFactKind
{
    /// <summary>On a roll. Begun by entering and by transfers; here only its days are put right, or a temporary one ends.</summary>
    Membership,

    /// <summary>Exempt, away, suspended; and what happens once: becoming official, leaving the Party.</summary>
    Status,

    /// <summary>A post in government or a union.</summary>
    Post,

    /// <summary>A position in the Party.</summary>
    Position,

    /// <summary>Where the member lives.</summary>
    Residence,
}

/// <summary>What is to be known of each sort: its place in addresses, its words, its table.</summary>
internal static class MemberFactKinds
{
    private static readonly (MemberFactKind Kind, string Path, Phrase Title)[] All =
    [
        (MemberFactKind.Membership, "memberships", MemberTexts.Memberships),
        (MemberFactKind.Status, "status", MemberTexts.Statuses),
        (MemberFactKind.Post, "posts", MemberTexts.Posts),
        (MemberFactKind.Position, "positions", MemberTexts.Positions),
        (MemberFactKind.Residence, "residences", MemberTexts.Residences),
    ];

    /// <summary>The sort that a part of an address names.</summary>
    public static MemberFactKind? Find(string path) =>
        Array.Find(All, line => line.Path == path) is { Path: not null } found ? found.Kind : null;

    public static string Path(this MemberFactKind kind) => Array.Find(All, line => line.Kind == kind).Path;

    public static Phrase Title(this MemberFactKind kind) => Array.Find(All, line => line.Kind == kind).Title;

    /// <summary>The sort of a fact.</summary>
    public static MemberFactKind Of(DatedFact fact) =>
        fact switch
        {
            Membership => MemberFactKind.Membership,
            MemberStatus => MemberFactKind.Status,
            Post => MemberFactKind.Post,
            Position => MemberFactKind.Position,
            _ => MemberFactKind.Residence,
        };

    /// <summary>Those of a record.</summary>
    public static IEnumerable<DatedFact> Facts(this MemberRecord record, MemberFactKind kind) =>
        kind switch
        {
            MemberFactKind.Membership => record.Memberships,
            MemberFactKind.Status => record.Statuses,
            MemberFactKind.Post => record.Posts,
            MemberFactKind.Position => record.Positions,
            _ => record.Residences,
        };

    /// <summary>What is known now under a number, tracked so that it can be superseded; nothing when it no longer is.</summary>
    public static async Task<DatedFact?> Current(ChiBoContext db, MemberFactKind kind, int member, long id) =>
        kind switch
        {
            MemberFactKind.Membership => await Find(db.Memberships.Where(row => row.MemberId == member), id),
            MemberFactKind.Status => await Find(db.Statuses.Where(row => row.MemberId == member), id),
            MemberFactKind.Post => await Find(db.Posts.Where(row => row.MemberId == member), id),
            MemberFactKind.Position => await Find(db.Positions.Where(row => row.MemberId == member), id),
            _ => await Find(db.Residences.Where(row => row.MemberId == member), id),
        };

    /// <summary>The same fact, recorded by an act with another period.</summary>
    public static DatedFact With(this DatedFact fact, Act act, Period period) =>
        fact switch
        {
            Membership row => row.With(act, period),
            MemberStatus row => row.With(act, period),
            Post row => row.With(act, period),
            Position row => row.With(act, period),
            Residence row => row.With(act, period),
            _ => throw new ArgumentOutOfRangeException(nameof(fact)),
        };

    private static async Task<DatedFact?> Find<T>(IQueryable<T> facts, long id)
        where T : DatedFact => await facts.SingleOrDefaultAsync(row => row.Id == id && row.SupersededIn == null);
}
