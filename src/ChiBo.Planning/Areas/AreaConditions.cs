using System.Collections.Immutable;
using ChiBo.Guidance.Documents;
using ChiBo.Planning.Solving;

namespace ChiBo.Planning.Areas;

/// <summary>The conditions of an assignment, each of which can be named when it is impossible.</summary>
internal sealed class AreaConditions
{
    public const string One = "one-each";
    public const string AtOnce = "not-two-meetings-at-once";
    public const string TooFar = "not-too-far";
    public const string Covered = "somebody-in-charge";
    public const string NotIdle = "not-idle";
    public const string MostAreas = "most-areas";
    public const string Duty = "duty-hours";

    private readonly Dictionary<(string Code, string? Subject), int> places = [];
    private readonly List<Clash> all = [];

    public AreaConditions(AreaInput input)
    {
        Add(
            One,
            null,
            input.IsShared
                ? new("mỗi đồng chí phụ trách một địa bàn", "each member is in charge of one area")
                : new("mỗi địa bàn do một đồng chí phụ trách", "each area has one member in charge")
        );
        Add(AtOnce, null, new("không dự hai cuộc họp cùng lúc", "nobody is at two meetings at once"));
        if (input.Request.MostTravelMinutes is { } most)
        {
            Add(TooFar, null, new($"đường đi không quá {most} phút", $"no way takes more than {most} minutes"));
        }

        foreach (AreaToAssign area in input.Areas)
        {
            Add(Covered, area.Code, new($"{area.Name} có người phụ trách", $"{area.Name} has somebody in charge"));
        }

        foreach (MemberToAssign member in input.Members)
        {
            string name = member.Name;
            Add(NotIdle, member.Code, new($"{name} được phân công", $"{name} is not idle"));
            Add(
                Duty,
                member.Code,
                new($"{name} không họp vào giờ trực, ngày vắng", $"{name} keeps duty hours and days away")
            );
            if (member.MostAreas is { } areas)
            {
                Add(
                    MostAreas,
                    member.Code,
                    new($"{name} phụ trách không quá {areas} địa bàn", $"{name} is in charge of {areas} areas at most")
                );
            }
        }
    }

    public ImmutableArray<Clash> All => [.. all];

    /// <summary>The place of a condition.</summary>
    public int Place(string code, string? subject) => places[(code, subject)];

    private void Add(string code, string? subject, BilingualText words)
    {
        places.Add((code, subject), all.Count);
        all.Add(new Clash(code, subject, words));
    }
}
