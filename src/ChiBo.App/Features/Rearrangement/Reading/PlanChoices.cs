using System.Collections.Immutable;
using System.Globalization;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Visitors;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement.Reading;

/// <summary>What the board sets for a look at plans; it stands in the address of the page.</summary>
internal sealed record PlanChoices
{
    /// <summary>Field of the cost of a kind of move, before its word.</summary>
    public const string Cost = "cost-";

    /// <summary>Field of a move that is not to be made, once for each.</summary>
    public const string Not = "not";

    /// <summary>Field of two areas that are neighbours, once for each pair.</summary>
    public const string Near = "near";

    /// <summary>Fields of the pair that is added.</summary>
    public const string NearOne = "near-one";

    /// <summary>Fields of the pair that is added.</summary>
    public const string NearOther = "near-other";

    /// <summary>Field of the effort.</summary>
    public const string Effort = "effort";

    /// <summary>Between the codes of a pair: no code has it.</summary>
    private const char Between = '|';

    /// <summary>How hard the solver tries, in its unit of about two seconds: what one asks for first, and more.</summary>
    public static ImmutableArray<int> Efforts { get; } = [2, 4, 8];

    public MoveCosts Costs { get; init; } = new();

    public ImmutableHashSet<MoveKind> NotAllowed { get; init; } = [];

    /// <summary>Pairs of neighbouring areas; none when any two are.</summary>
    public ImmutableArray<Neighbours> Neighbours { get; init; } = [];

    public int Work { get; init; } = Efforts[0];

    /// <summary>Reads them; what cannot be read is said beside its field.</summary>
    public static PlanChoices Of(PageAddress address, FormErrors errors)
    {
        var costs = new MoveCosts();
        foreach (string word in MoveWords.All)
        {
            if (address[Cost + word] is not { Length: > 0 } typed)
            {
                continue;
            }

            if (
                int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int cost)
                && cost <= MoveCosts.Most
            )
            {
                costs = costs.With(MoveWords.Of(word)!.Value, cost);
            }
            else
            {
                errors.Add(Cost + word, RearrangementTexts.CostFault);
            }
        }

        return new PlanChoices
        {
            Costs = costs,
            NotAllowed = [.. Values(address, Not).Select(MoveWords.Of).OfType<MoveKind>()],
            Neighbours = Pairs(address, errors),
            Work =
                int.TryParse(address[Effort], NumberStyles.None, CultureInfo.InvariantCulture, out int work)
                && Efforts.Contains(work)
                    ? work
                    : Efforts[0],
        };
    }

    /// <summary>A pair as the address writes it.</summary>
    public static string Write(Neighbours pair) => $"{pair.One}{Between}{pair.Other}";

    /// <summary>The question about a commune.</summary>
    public RearrangementRequest Request(CommuneToRearrange commune) =>
        new(commune)
        {
            Costs = Costs,
            NotAllowed = NotAllowed,
            Neighbours = Neighbours.IsEmpty ? null : Neighbours,
            Effort = Work,
        };

    private static ImmutableArray<Neighbours> Pairs(PageAddress address, FormErrors errors)
    {
        var pairs = Values(address, Near)
            .Select(text => text.Split(Between))
            .Where(parts => parts.Length == 2)
            .Select(parts => new Neighbours(parts[0], parts[1]))
            .ToList();
        (string one, string other) = (address[NearOne] ?? "", address[NearOther] ?? "");
        if (one.Length > 0 || other.Length > 0)
        {
            if (one.Length == 0 || other.Length == 0 || one == other)
            {
                errors.Add(NearOther, RearrangementTexts.PairFault);
            }
            else
            {
                pairs.Add(new Neighbours(one, other));
            }
        }

        return [.. pairs.Distinct()];
    }

    private static IEnumerable<string> Values(PageAddress address, string name) =>
        address.Query.Where(pair => pair.Key == name).Select(pair => pair.Value);
}
