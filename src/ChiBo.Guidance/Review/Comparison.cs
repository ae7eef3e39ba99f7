namespace ChiBo.Guidance.Review;

/// <summary>Holds two reviews of a commune against one another.</summary>
public static class Comparison
{
    /// <summary>What changed, or nothing when verdict and outcomes are the same.</summary>
    public static CommuneChange? Between(CommuneReview? before, CommuneReview? after)
    {
        CommuneReview? either = after ?? before;
        if (either is null)
        {
            return null;
        }

        IReadOnlyList<FindingChange> changes = Between(before?.Findings ?? [], after?.Findings ?? []);
        IReadOnlyList<FindingChange>? operation = (before?.Operation ?? after?.Operation) is null
            ? null
            : Between(before?.Operation ?? [], after?.Operation ?? []);
        bool same = before?.Verdict == after?.Verdict && changes.Count == 0 && operation is not { Count: > 0 };
        return same
            ? null
            : new CommuneChange(either.Code, either.Name, before?.Verdict, after?.Verdict, changes)
            {
                Operation = operation,
            };
    }

    /// <summary>Holds two lists of communes, both in the order of codes, against one another.</summary>
    public static IEnumerable<CommuneChange> Between(
        IEnumerable<CommuneReview> before,
        IEnumerable<CommuneReview> after
    )
    {
        using IEnumerator<CommuneReview> left = before.GetEnumerator();
        using IEnumerator<CommuneReview> right = after.GetEnumerator();
        bool hasLeft = left.MoveNext();
        bool hasRight = right.MoveNext();
        while (hasLeft || hasRight)
        {
            int order = OrderOf(hasLeft ? left.Current : null, hasRight ? right.Current : null);
            if (Between(order <= 0 ? left.Current : null, order >= 0 ? right.Current : null) is { } change)
            {
                yield return change;
            }

            hasLeft = order <= 0 ? left.MoveNext() : hasLeft;
            hasRight = order >= 0 ? right.MoveNext() : hasRight;
        }
    }

    private static int OrderOf(CommuneReview? left, CommuneReview? right)
    {
        if (left is null || right is null)
        {
            return left is null ? 1 : -1;
        }

        return string.CompareOrdinal(left.Code, right.Code);
    }

    /// <summary>The findings whose outcome is not the same on both sides, in the order of the rules, then by subject.</summary>
    public static IReadOnlyList<FindingChange> Between(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        Dictionary<(Rule, string), Finding> old = before.ToDictionary(finding => (finding.Rule, finding.Subject));
        Dictionary<(Rule, string), Finding> now = after.ToDictionary(finding => (finding.Rule, finding.Subject));
        return
        [
            .. old
                .Keys.Union(now.Keys)
                .Select(key => new FindingChange(
                    key.Item1,
                    key.Item2,
                    old.GetValueOrDefault(key),
                    now.GetValueOrDefault(key)
                ))
                .Where(change => change.Before?.Outcome != change.After?.Outcome)
                .OrderBy(change => change.Rule)
                .ThenBy(change => change.Subject, StringComparer.Ordinal),
        ];
    }
}
