using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Reorganisations.Pages;

/// <summary>Names of what a plan speaks of, by code; what comes with the plan bears the name that it is given there.</summary>
public sealed class PlanNames
{
    private readonly Dictionary<string, string> members;
    private readonly Dictionary<string, string> places;

    private PlanNames(Dictionary<string, string> members, Dictionary<string, string> places) =>
        (this.members, this.places) = (members, places);

    /// <summary>Name of a member.</summary>
    public string Member(string code) => members.GetValueOrDefault(code) is { Length: > 0 } name ? name : code;

    /// <summary>Name of an organisation or a unit.</summary>
    public string Place(string code) => places.GetValueOrDefault(code) is { Length: > 0 } name ? name : code;

    /// <summary>Whether the subject of a line is a member.</summary>
    public static bool IsOfMember(PlanLineKind kind) =>
        kind is >= PlanLineKind.MemberMoved and not PlanLineKind.RegulationsEnded;

    internal static async Task<PlanNames> Of(ChiBoContext db, ReorganisationPlan plan)
    {
        List<string> people =
        [
            .. plan
                .Lines.Where(line => IsOfMember(line.Kind))
                .Select(line => line.Subject)
                .Concat(plan.Unplaced)
                .Distinct(),
        ];
        List<string> codes =
        [
            .. plan
                .Lines.SelectMany(line =>
                    new[] { IsOfMember(line.Kind) ? null : line.Subject, line.From, line.To }.OfType<string>()
                )
                .Distinct(),
        ];
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            (string code, string name) in (
                await db
                    .OrganisationVersions.Known(KnownAt.Now)
                    .Where(row => codes.Contains(row.Organisation!.Code))
                    .OrderBy(row => row.ValidFrom)
                    .Select(row => new ValueTuple<string, string>(row.Organisation!.Code, row.Name))
                    .ToListAsync()
            )
                .Concat(
                    await db
                        .UnitVersions.Known(KnownAt.Now)
                        .Where(row => codes.Contains(row.Unit!.Code))
                        .OrderBy(row => row.ValidFrom)
                        .Select(row => new ValueTuple<string, string>(row.Unit!.Code, row.Name))
                        .ToListAsync()
                )
                .Concat(plan.Entered.Organisations.Select(row => (row.Code, row.Name)))
                .Concat(plan.Entered.Units.Select(row => (row.Code, row.Name)))
        )
        {
            named[code] = name;
        }

        Dictionary<string, string> persons = await db
            .MemberDetails.Known(KnownAt.Now)
            .Where(row => people.Contains(row.Member!.Code))
            .Select(row => new { row.Member!.Code, row.FullName })
            .ToDictionaryAsync(row => row.Code, row => row.FullName);
        return new PlanNames(persons, named);
    }
}
