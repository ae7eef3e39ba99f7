using System.Text.Json.Serialization;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Domain.Members;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using static ChiBo.App.Features.Reorganisations.Planning.EditedRegister;

namespace ChiBo.App.Features.Reorganisations.Steps;

/// <summary>
/// Members go to the roll of another organisation, and give up positions in the one that they leave; or take part in one for
/// a time no longer.
/// </summary>
/// <param name="Members">Who, and from where to where; each main membership and each other once.</param>
public sealed record MoveMembers(IReadOnlyList<MovedMember> Members) : ReorganisationStep
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override IEnumerable<string> OrganisationCodes =>
        Members.SelectMany(moved => new[] { moved.From, moved.To }.OfType<string>());

    internal override Refusal? Apply(PlanningTable table) =>
        Members.Count == 0
            ? new NothingToReorganise()
            : Members.Select(moved => Apply(table, moved)).FirstOrDefault(refusal => refusal is not null);

    private static Refusal? Apply(PlanningTable table, MovedMember moved)
    {
        if (moved.To == moved.From)
        {
            return new MergedWithItself(moved.From);
        }

        MembershipKind kind = moved.To is null ? MembershipKind.Temporary : MembershipKind.Main;
        MembershipRow? row = table
            .Register.Memberships.From(Who, moved.Member, table.On)
            .FirstOrDefault(row =>
                row.Kind == kind && row.OrganisationCode == moved.From && row.Period.Contains(table.On)
            );
        if (row is null)
        {
            return new NotOnTheRoll(moved.Member, moved.From);
        }

        if (moved.To is not { } target)
        {
            table.Register.Memberships.End(row, table.On);
        }
        else if (table.Ends(target) || table.Register.Organisations.On(Code, target, table.On) is null)
        {
            return new NoCellToGoTo(target, table.On);
        }
        else
        {
            table.Move(row, target);
        }

        table.EndPositions(moved.From, moved.Member);
        return null;
    }
}

/// <summary>A member who goes.</summary>
/// <param name="Member">The member's code.</param>
/// <param name="From">The organisation that he or she leaves.</param>
/// <param name="To">The one on whose roll he or she is then; nothing for who took part for a time, and does so no longer.</param>
public sealed record MovedMember(string Member, string From, string? To);
