using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Text;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>Reads among what a form of a member's fact lets choose: the places around the member's cell.</summary>
internal sealed class FactChoicesReader(ChiBoContext db, Visitor visitor)
{
    public async Task<FactChoices> Read(MemberFactKind kind, int member)
    {
        switch (kind)
        {
            case MemberFactKind.Status:
                return new FactChoices
                {
                    What =
                    [
                        .. Words<StatusKind>(MemberTexts.Of),
                        new(MemberEvents.Official, visitor.Say(FactTexts.BecomesOfficial)),
                        new(MemberEvents.Left, visitor.Say(FactTexts.Leaves)),
                    ],
                    Title = FactTexts.LeftReason,
                };
            case MemberFactKind.Post:
                return new FactChoices
                {
                    What = Words<PostKind>(MemberTexts.Of),
                    Title = FactTexts.PostTitle,
                    Places = await Units(await Committee(member), areas: false),
                    TakesOtherPlace = true,
                };
            case MemberFactKind.Position:
                return new FactChoices
                {
                    What = Words<PositionKind>(OrganisationTexts.Of),
                    Places = await Organisations(member),
                };
            case MemberFactKind.Residence:
                return new FactChoices
                {
                    Places = await Units(await Committee(member), areas: true),
                    TakesOtherPlace = true,
                };
            default:
                return new FactChoices();
        }
    }

    private IReadOnlyList<Choice> Words<T>(Func<T, CommandLine.Phrase> word)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(kind => new Choice($"{kind}", visitor.Say(word(kind))))];

    private async Task<OrganisationVersion?> Committee(int member) =>
        await Rolls.LastOf(db, member) is { } roll
            ? await Rolls.CommitteeAbove(db, roll.OrganisationId, visitor.Today)
            : null;

    /// <summary>The communes that a committee serves, or the areas in them.</summary>
    private async Task<IReadOnlyList<Choice>> Units(OrganisationVersion? committee, bool areas)
    {
        if (committee is null)
        {
            return [];
        }

        int[] served = committee.UnitIds;
        var rows = await db
            .UnitVersions.Known(KnownAt.Now)
            .On(visitor.Today)
            .Where(row =>
                areas
                    ? row.Kind == UnitKind.ResidentialArea && served.Contains(row.ParentId!.Value)
                    : served.Contains(row.UnitId)
            )
            .Select(row => new { row.Unit!.Code, row.Name })
            .ToListAsync();
        return
        [
            .. rows.OrderBy(row => VietnameseCollation.Key(row.Name), StringComparer.Ordinal)
                .Select(row => new Choice(row.Code, row.Name)),
        ];
    }

    /// <summary>The member's cell and those above it, up to the committee of the commune.</summary>
    private async Task<IReadOnlyList<Choice>> Organisations(int member)
    {
        var choices = new List<Choice>();
        OrganisationVersion? committee = await Committee(member);
        int? next = (await Rolls.LastOf(db, member))?.OrganisationId;
        while (next is { } id && choices.Count < 4)
        {
            var row = await db
                .OrganisationVersions.Known(KnownAt.Now)
                .Where(version => version.OrganisationId == id)
                .OrderByDescending(version => version.ValidFrom != null)
                .ThenByDescending(version => version.ValidFrom)
                .Select(version => new
                {
                    version.Organisation!.Code,
                    version.Name,
                    version.ParentId,
                })
                .FirstAsync();
            choices.Add(new Choice(row.Code, row.Name));
            next = id == committee?.OrganisationId ? null : row.ParentId;
        }

        return choices;
    }
}
