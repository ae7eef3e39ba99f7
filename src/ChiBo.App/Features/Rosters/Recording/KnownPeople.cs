using ChiBo.App.Features.Registers;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Rosters.Recording;

/// <summary>A member whom the register knows, beside whom a person of a list is held.</summary>
internal sealed record KnownPerson(
    string Code,
    string FullName,
    string CellCode,
    Gender? Gender,
    DateOnly? BirthDate,
    DateOnly? AdmittedOn,
    DateOnly? OfficialOn
);

/// <summary>Who is on the rolls of some cells on a day, and who holds which position in them.</summary>
internal sealed class KnownPeople
{
    private readonly ILookup<string, KnownPerson> byName;
    private readonly HashSet<(string Cell, string Member, PositionKind Kind)> positions;
    private readonly HashSet<string> cellsWithSecretary;

    private KnownPeople(
        IEnumerable<KnownPerson> people,
        IEnumerable<(string Cell, string Member, PositionKind Kind)> positions
    )
    {
        byName = people.ToLookup(person => VietnameseText.Fold(person.FullName));
        this.positions = [.. positions];
        cellsWithSecretary =
        [
            .. this.positions.Where(held => held.Kind == PositionKind.Secretary).Select(held => held.Cell),
        ];
    }

    public static async Task<KnownPeople> Read(ChiBoContext db, HashSet<int> organisations, DateOnly day)
    {
        List<KnownPerson> people = await (
            from membership in db.Memberships.Known(KnownAt.Now).On(day)
            join details in db.MemberDetails.Known(KnownAt.Now) on membership.MemberId equals details.MemberId
            where membership.Kind == MembershipKind.Main && organisations.Contains(membership.OrganisationId)
            orderby details.Member!.Code
            select new KnownPerson(
                details.Member!.Code,
                details.FullName,
                membership.Organisation!.Code,
                details.Gender,
                details.BirthDate,
                details.AdmittedOn,
                details.OfficialOn
            )
        ).ToListAsync();
        var held = await db
            .Positions.Known(KnownAt.Now)
            .On(day)
            .Where(position => organisations.Contains(position.OrganisationId))
            .Select(position => new
            {
                Cell = position.Organisation!.Code,
                Member = position.Member!.Code,
                position.Kind,
            })
            .ToListAsync();
        return new KnownPeople(people, held.Select(row => (row.Cell, row.Member, row.Kind)));
    }

    /// <summary>Those with the same name, tone marks aside.</summary>
    public IReadOnlyList<KnownPerson> Namesakes(string fullName) => [.. byName[VietnameseText.Fold(fullName)]];

    /// <summary>The position to record: one that is not held yet. A cell that has a secretary gets no second one.</summary>
    public PositionKind? NewPosition(PositionKind? listed, string? cell, string? member) =>
        listed is not { } kind || (cell is not null && member is not null && positions.Contains((cell, member, kind)))
            ? null
        : kind == PositionKind.Secretary && cell is not null && cellsWithSecretary.Contains(cell) ? null
        : kind;
}
