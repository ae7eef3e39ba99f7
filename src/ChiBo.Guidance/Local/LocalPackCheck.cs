using ChiBo.Domain.Register;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;

namespace ChiBo.Guidance.Local;

/// <summary>
/// What is wrong with a pack beside how it is written: what it sets goes below the words of the guidance, or is not there; its days;
/// its province.
/// </summary>
public static class LocalPackCheck
{
    /// <summary>What is wrong by itself, whatever the register: with what it says, and with its test cases.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="guidance">The guidance that it carries out (III.1).</param>
    public static IReadOnlyList<PackFault> OfItself(LocalPack pack, GuidanceDocument guidance) =>
        [.. OfWords(pack, guidance), .. LocalCaseCheck.Of(pack, guidance)];

    /// <summary>
    /// What is wrong with what it says, whether or not its test cases show it: one that is in force counts while this is sound.
    /// </summary>
    /// <param name="pack">The pack.</param>
    /// <param name="guidance">The guidance that it carries out (III.1).</param>
    public static IReadOnlyList<PackFault> OfWords(LocalPack pack, GuidanceDocument guidance)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(guidance);
        return
        [
            .. LocalBoundsCheck
                .Of(pack.Parameters, pack.InForce, guidance.Parameters)
                .Select(one => Fault(one, guidance)),
            .. pack.Settings.Where(value => LocalSetting.Find(value.Id)?.Allows(value.Value) != true).Select(Fault),
            .. Days(pack, guidance),
            .. Tasks(pack, guidance),
        ];
    }

    /// <summary>What is wrong with where it applies, by what the register knows on its first day.</summary>
    public static IReadOnlyList<PackFault> OfPlace(LocalPack pack, RegisterSnapshot register)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(register);
        var above = UnitsAbove.Of(register.Columns);
        LocalScope scope = pack.Scope;
        if (!above.IsProvince(scope.Province, pack.From))
        {
            return
            [
                Of(
                    "no-such-province",
                    $"Ngày {pack.From:dd/MM/yyyy} không có tỉnh, thành phố nào mang mã «{scope.Province}».",
                    $"There is no province of the code \"{scope.Province}\" on {pack.From:yyyy-MM-dd}."
                ),
            ];
        }

        return
        [
            .. scope
                .Districts.Where(district =>
                    district == scope.Province || !above.From(district, pack.From).Contains(scope.Province)
                )
                .Select(district =>
                    Of(
                        "no-such-district",
                        $"Ngày {pack.From:dd/MM/yyyy} tỉnh «{scope.Province}» không có huyện nào mang mã «{district}».",
                        $"The province \"{scope.Province}\" has no district of the code \"{district}\" on {pack.From:yyyy-MM-dd}."
                    )
                ),
            .. scope
                .Communes.Where(commune => !LiesIn(register, above, commune, scope.Province, pack.From))
                .Select(commune =>
                    Of(
                        "no-such-commune",
                        $"Ngày {pack.From:dd/MM/yyyy} tỉnh «{scope.Province}» không có xã, phường, thị trấn, đặc khu nào mang mã «{commune}».",
                        $"The province \"{scope.Province}\" has no commune of the code \"{commune}\" on {pack.From:yyyy-MM-dd}."
                    )
                ),
        ];
    }

    /// <summary>The refusal of a value, with the clause and how far a province may go.</summary>
    internal static PackFault Fault(ValueNotAllowed value, GuidanceDocument guidance)
    {
        if (value.Parameter is not { } parameter)
        {
            string known = string.Join(", ", guidance.Parameters.All.Select(one => one.Id));
            return Of(
                "no-such-parameter",
                $"Không có tham số «{value.Id}»; có: {known}.",
                $"There is no parameter \"{value.Id}\"; there are: {known}."
            );
        }

        if (value.IsTwice)
        {
            return Of("twice", $"Tham số {value.Id} được đặt hai lần.", $"The parameter {value.Id} is set twice.");
        }

        string words = guidance.FindClause(parameter.Clause)?.Words.Trim() ?? "";
        string range =
            value.Required is { } least ? $"≥ {least}"
            : parameter.Kind == ParameterKind.Flag ? "true, false"
            : $"{parameter.Local.Least}–{parameter.Local.Most}";
        return Of(
            "looser-than-guidance",
            $"Tham số {value.Id} không nhận giá trị «{value.Value}» ({range}; {guidance.Number}, {parameter.Clause}: «{words}»). {parameter.Local.Reason.Vietnamese}",
            $"The parameter {value.Id} does not take \"{value.Value}\" ({range}; {guidance.Number}, {parameter.Clause}: \"{words}\"). {parameter.Local.Reason.English}"
        );
    }

    private static PackFault Fault(LocalValue value) =>
        LocalSetting.Find(value.Id) is { } setting
            ? Of(
                "setting-not-allowed",
                $"Thiết lập {value.Id} không nhận giá trị «{value.Value}» ({RangeOf(setting)}). {setting.Source.Vietnamese}",
                $"The setting {value.Id} does not take \"{value.Value}\" ({RangeOf(setting)}). {setting.Source.English}"
            )
            : Of(
                "no-such-setting",
                $"Không có thiết lập «{value.Id}»; có: {string.Join(", ", LocalSetting.All.Select(one => one.Id))}.",
                $"There is no setting \"{value.Id}\"; there are: {string.Join(", ", LocalSetting.All.Select(one => one.Id))}."
            );

    private static string RangeOf(LocalSetting setting) =>
        setting.Kind == ParameterKind.Flag ? "true, false" : $"{setting.Least}–{setting.Most}";

    private static IEnumerable<PackFault> Days(LocalPack pack, GuidanceDocument guidance)
    {
        if (pack.From < pack.IssuedOn)
        {
            yield return Of(
                "in-force-before-issued",
                "Ngày có hiệu lực trước ngày ban hành.",
                "It would be in force before it was issued."
            );
        }

        if (!pack.InForce.EndsAfterItBegins)
        {
            yield return Of(
                "ends-before-it-begins",
                "Hết hiệu lực trước khi có hiệu lực.",
                "It ends before it begins."
            );
        }

        if (pack.From < guidance.InForceFrom)
        {
            yield return Of(
                "before-the-guidance",
                $"Có hiệu lực trước chính {guidance.Number} ({guidance.InForceFrom:dd/MM/yyyy}), văn bản giao tỉnh ủy quy định cụ thể (III.1).",
                $"It would be in force before {guidance.Number} itself ({guidance.InForceFrom:yyyy-MM-dd}), under which provinces regulate (III.1)."
            );
        }
    }

    private static IEnumerable<PackFault> Tasks(LocalPack pack, GuidanceDocument guidance)
    {
        foreach (LocalTask task in pack.Tasks.Where(task => guidance.FindClause(task.Clause) is null))
        {
            yield return Of(
                "no-such-clause",
                $"Nhiệm vụ {task.Id}: {guidance.Number} không có khoản «{task.Clause}».",
                $"Task {task.Id}: {guidance.Number} has no clause \"{task.Clause}\"."
            );
        }

        foreach (
            string id in pack.Tasks.GroupBy(task => task.Id).Where(same => same.Skip(1).Any()).Select(same => same.Key)
        )
        {
            yield return Of("twice", $"Nhiệm vụ {id} có hai lần.", $"Task {id} is there twice.");
        }
    }

    private static bool LiesIn(RegisterSnapshot register, UnitsAbove above, string code, string province, DateOnly day)
    {
        if (register.Find(code) is not { } commune || !commune.IsActiveOn(day))
        {
            return false;
        }

        RegisterColumns columns = commune.Columns;
        int parent = columns.Units.Parent[columns.Units.VersionOn(commune.Unit, Domain.Register.Days.Of(day))];
        return parent >= 0 && above.From(columns.UnitCodes[parent], day).Contains(province);
    }

    private static PackFault Of(string code, string vietnamese, string english) =>
        new(code, null, new BilingualText(vietnamese, english));
}
