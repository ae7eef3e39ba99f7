using System.Collections.Immutable;
using ChiBo.Guidance.Documents;

namespace ChiBo.Planning.Areas;

/// <summary>Says why each member has an area, from the assignment alone.</summary>
/// <param name="input">The request.</param>
/// <param name="pairs">The assignment, by area and member.</param>
internal sealed class AreaReasons(AreaInput input, ImmutableArray<(int Member, int Area)> pairs)
{
    private readonly decimal[] loads =
    [
        .. input.Members.Select(
            (_, member) =>
                pairs
                    .Where(pair => pair.Member == member)
                    .Sum(pair => (decimal)input.Areas[pair.Area].Weight / pairs.Count(other => other.Area == pair.Area))
        ),
    ];

    /// <summary>The proposal with all its lines.</summary>
    public AreaAssignmentProposal.Assigned Proposal(bool isBest) =>
        new(
            [
                .. pairs.Select(pair => new AssignedLine(
                    input.Areas[pair.Area],
                    input.Members[pair.Member],
                    [.. Reasons(pair.Member, pair.Area)]
                )),
            ],
            loads.Min(),
            loads.Max(),
            isBest
        );

    private IEnumerable<AreaReason> Reasons(int member, int area)
    {
        MemberToAssign who = input.Members[member];
        AreaToAssign where = input.Areas[area];
        if (input.Request.KeepExisting && who.Existing.Contains(where.Code))
        {
            yield return new(AreaReasonKind.Kept, new("tiếp tục phụ trách như trước", "stays in charge as before"));
        }

        if (OfHome(member, area) is { } home)
        {
            yield return home;
        }

        if (
            input.Members.Length > 1
            && Enumerable.Range(0, input.Members.Length).Count(one => input.IsFree(one, area)) == 1
        )
        {
            yield return new(
                AreaReasonKind.OnlyOneFree,
                new("chỉ đồng chí này không vướng giờ họp", "nobody else is free when its cell meets")
            );
        }

        string others = string.Join(
            ", ",
            pairs
                .Where(pair => pair.Area == area && pair.Member != member)
                .Select(pair => input.Members[pair.Member].Name)
        );
        if (others.Length > 0)
        {
            yield return new(AreaReasonKind.Shared, new($"cùng phụ trách với {others}", $"together with {others}"));
        }

        if (who.MinutesTo(where.Code) is > 0 and var minutes)
        {
            yield return new(AreaReasonKind.Travel, new($"đường đi {minutes} phút", $"{minutes} minutes away"));
        }

        yield return new(AreaReasonKind.EvenLoad, Load(member));
    }

    private BilingualText Load(int member) =>
        new(
            $"khối lượng {Text(loads[member], ',')}; cả chi bộ từ {Text(loads.Min(), ',')} đến {Text(loads.Max(), ',')}",
            $"load {Text(loads[member], '.')}; {Text(loads.Min(), '.')} to {Text(loads.Max(), '.')} in the cell"
        );

    private AreaReason? OfHome(int member, int area)
    {
        MemberToAssign who = input.Members[member];
        AreaToAssign? home = input.Areas.FirstOrDefault(one => one.Code == who.HomeArea);
        bool isHome = home is not null && home.Code == input.Areas[area].Code;
        return (input.Request.Home, isHome) switch
        {
            (HomeAreaPolicy.Preferred, true) => new(
                AreaReasonKind.Home,
                new("là địa bàn nơi cư trú", "the area where the member lives")
            ),
            (HomeAreaPolicy.Preferred, false) when home is not null && !HasHome(member) => NotTheirOwn(member, home),
            (HomeAreaPolicy.Avoided, true) => new(
                AreaReasonKind.HomeUnavoidable,
                new(
                    "là địa bàn nơi cư trú, vì không cách chia nào khác vừa đều vừa giữ phân công cũ",
                    "the area where the member lives, as no other division is as even and keeps as much"
                )
            ),
            (HomeAreaPolicy.Avoided, false) when home is not null => new(
                AreaReasonKind.NotHome,
                new("không phải địa bàn nơi cư trú", "not the area where the member lives")
            ),
            _ => null,
        };
    }

    private AreaReason NotTheirOwn(int member, AreaToAssign home)
    {
        int area = input.Areas.IndexOf(home);
        BilingualText why =
            !input.IsFree(member, area) ? new("vướng giờ trực hoặc ngày vắng", "duty hours or days away")
            : input.IsTooFar(member, area) ? new("đường đi quá xa", "the way is too far")
            : new(
                "đã có người khác, để khối lượng đều và giữ phân công cũ",
                "somebody else has it, for an even load and what is kept"
            );
        return new(
            AreaReasonKind.HomeNotPossible,
            new(
                $"không giao {home.Name} là nơi cư trú: {why.Vietnamese}",
                $"not {home.Name}, where the member lives: {why.English}"
            )
        );
    }

    private bool HasHome(int member) =>
        pairs.Any(pair => pair.Member == member && input.Areas[pair.Area].Code == input.Members[member].HomeArea);

    private static string Text(decimal load, char comma) =>
        load.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture).Replace('.', comma);
}
