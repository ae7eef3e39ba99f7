using ChiBo.Guidance.Documents;

namespace ChiBo.Guidance.Local;

/// <summary>
/// Whether a pack's test cases say anything: a case that expects nothing passes whatever the pack does, and so does a value that no
/// case expects.
/// </summary>
internal static class LocalCaseCheck
{
    /// <summary>What is wrong with the cases; none when each expects something, and all that is set is expected by one.</summary>
    public static IEnumerable<PackFault> Of(LocalPack pack, GuidanceDocument guidance)
    {
        if (pack.Cases.Count == 0)
        {
            yield return Fault(
                "no-test-case",
                "Quy định không có trường hợp kiểm thử nào.",
                "The regulation has no test case."
            );
            yield break;
        }

        foreach (LocalCase one in pack.Cases.Where(one => ExpectsNothing(one.Expected)))
        {
            yield return Fault(
                "case-expects-nothing",
                $"Trường hợp kiểm thử «{one.Name}» không chờ điều gì (expect: verdict, rules hoặc parameters).",
                $"The test case \"{one.Name}\" expects nothing (expect: verdict, rules or parameters)."
            );
        }

        LocalValue[] set = [.. pack.Parameters, .. pack.Settings];
        LocalValue[] expected = [.. pack.Cases.SelectMany(one => one.Expected.Parameters)];
        foreach (
            string id in expected
                .Select(value => value.Id)
                .Where(id => guidance.Parameters.Find(id) is null && LocalSetting.Find(id) is null)
                .Except(set.Select(value => value.Id))
        )
        {
            yield return Fault(
                "no-such-parameter",
                $"Trường hợp kiểm thử chờ «{id}»: không có tham số hay thiết lập ấy.",
                $"A test case expects \"{id}\": there is no such parameter or setting."
            );
        }

        foreach (LocalValue value in set.Where(value => !expected.Contains(value)))
        {
            yield return Fault(
                "value-not-tested",
                $"Không trường hợp kiểm thử nào chờ {value.Id} là «{value.Value}» (expect: parameters).",
                $"No test case expects {value.Id} to be \"{value.Value}\" (expect: parameters)."
            );
        }
    }

    private static bool ExpectsNothing(CaseExpectation expected) =>
        expected.Verdict is null && expected.Outcomes.Count == 0 && expected.Parameters.Count == 0;

    private static PackFault Fault(string code, string vietnamese, string english) =>
        new(code, null, new BilingualText(vietnamese, english));
}
