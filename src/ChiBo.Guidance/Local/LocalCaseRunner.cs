using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Local;

/// <summary>What came of a test case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Differences">What is not as expected; none when it passes.</param>
public sealed record LocalCaseResult(LocalCase Case, IReadOnlyList<BilingualText> Differences)
{
    /// <summary>Whether it passes.</summary>
    public bool Passes => Differences.Count == 0;
}

/// <summary>Runs a pack's test cases through the review that decides real communes, with the pack over the guidance.</summary>
public static class LocalCaseRunner
{
    private const string Own = "TH-XA";
    private const string Committee = "TH-DU";
    private const string AgencyCell = "TH-CQ";
    private const int AgencyMembers = 3;

    /// <summary>Runs all.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="guidance">The guidance.</param>
    public static IReadOnlyList<LocalCaseResult> Run(LocalPack pack, GuidanceDocument guidance)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(guidance);
        var overlay = new LocalOverlay(pack.Number, pack.Scope, pack.InForce, pack.Parameters, guidance.Parameters);
        return [.. pack.Cases.Select(one => new LocalCaseResult(one, Differences(one, pack, overlay, guidance)))];
    }

    private static List<BilingualText> Differences(
        LocalCase one,
        LocalPack pack,
        LocalOverlay overlay,
        GuidanceDocument guidance
    )
    {
        DateOnly day = one.Day ?? pack.From;
        RegisterRows rows = RowsOf(one.Commune, pack.Scope.Province);
        RegisterSnapshot snapshot = rows.ToSnapshot();
        ParameterSource parameters = ParameterSource.Of(guidance.Parameters).With([overlay], UnitsAbove.Of(rows.Units));
        var differences = new List<BilingualText>();
        string code = one.Commune.Code ?? Own;
        if (
            snapshot.Find(code) is not { } commune
            || new Reviewer(snapshot, parameters).Review(code, day) is not { } review
        )
        {
            differences.Add(new BilingualText($"«{code}» không là mã xã được.", $"\"{code}\" cannot be a commune."));
            return differences;
        }

        Compare(differences, "verdict", one.Expected.Verdict?.Word(), review.Verdict.Word());
        foreach ((Rule rule, Outcome outcome) in one.Expected.Outcomes)
        {
            Compare(differences, rule.Id(), outcome.Word(), WorstOf(review, rule)?.Word() ?? "-");
        }

        foreach (LocalValue value in one.Expected.Parameters)
        {
            string? found =
                LocalSetting.Find(value.Id) is null ? ValueOf(parameters.On(commune, day), value.Id)
                : Applies(pack, one.Commune, code, day) ? Find(pack.Settings, value.Id)
                : null;
            Compare(differences, value.Id, value.Value, found ?? "-");
        }

        return differences;
    }

    private static void Compare(List<BilingualText> differences, string what, string? expected, string found)
    {
        if (expected is not null && expected != found)
        {
            differences.Add(
                new BilingualText(
                    $"{what}: chờ «{expected}», được «{found}».",
                    $"{what}: expected \"{expected}\", found \"{found}\"."
                )
            );
        }
    }

    private static Outcome? WorstOf(CommuneReview review, Rule rule)
    {
        Outcome[] outcomes =
        [
            .. review.Findings.Where(finding => finding.Rule == rule).Select(finding => finding.Outcome),
        ];
        return outcomes.Length == 0 ? null
            : outcomes.Contains(Outcome.Fail) ? Outcome.Fail
            : outcomes.Contains(Outcome.Unknown) ? Outcome.Unknown
            : Outcome.Pass;
    }

    private static string? ValueOf(ReviewParameters values, string id) =>
        id switch
        {
            "minimumOfficialMembers" => Text.Of(values.MinimumOfficialMembers),
            "countExempt" => Word(values.CountExempt),
            "countAway" => Word(values.CountAway),
            "countSuspended" => Word(values.CountSuspended),
            "sharedCellCounts" => Word(values.SharedCellCounts),
            _ => null,
        };

    private static bool Applies(LocalPack pack, CaseCommune commune, string code, DateOnly day) =>
        pack.InForce.Contains(day)
        && pack.Scope.Covers(
            code,
            commune.Kind,
            [.. new[] { commune.District, pack.Scope.Province }.OfType<string>().Distinct()]
        );

    private static string? Find(IEnumerable<LocalValue> values, string id) =>
        values.FirstOrDefault(value => value.Id == id)?.Value;

    private static string Word(bool flag) => flag ? "true" : "false";

    private static RegisterRows RowsOf(CaseCommune commune, string province)
    {
        string code = commune.Code ?? Own;
        var rows = new RegisterRows();
        rows.Units.Add(new UnitRow(province, UnitKind.Province, "", null, null, Period.Always));
        if (commune.District is { } district && district != province)
        {
            rows.Units.Add(new UnitRow(district, UnitKind.District, "", province, null, Period.Always));
        }

        rows.Units.Add(
            new UnitRow(code, UnitKind.Commune, "", commune.District ?? province, commune.Kind, Period.Always)
        );
        rows.Organisations.Add(
            new OrganisationRow(Committee, OrganisationKind.CommuneCommittee, "", null, [code], Period.Always)
        );
        for (int place = 0; place < commune.Cells.Count; place++)
        {
            AddCell(rows, code, place, commune.Cells[place]);
        }

        if (commune.HasAgencyCell)
        {
            AddAgencyCell(rows, code);
        }

        return rows;
    }

    private static void AddCell(RegisterRows rows, string commune, int place, CaseCell cell)
    {
        string own = $"TH-CB{place + 1}";
        string[] areas = [.. Enumerable.Range(1, cell.Areas).Select(number => $"{own}-K{number}")];
        foreach (string area in areas)
        {
            rows.Units.Add(new UnitRow(area, UnitKind.ResidentialArea, "", commune, null, Period.Always));
        }

        rows.Organisations.Add(
            new OrganisationRow(own, OrganisationKind.ResidentialCell, "", Committee, areas, Period.Always)
        );
        string[] members = [.. Enumerable.Range(1, cell.Official).Select(number => AddMember(rows, own, number))];
        AddStatuses(rows, members[..cell.Exempt], StatusKind.Exempt);
        AddStatuses(rows, members[cell.Exempt..(cell.Exempt + cell.Away)], StatusKind.Away);
        AddStatuses(
            rows,
            members[(cell.Exempt + cell.Away)..(cell.Exempt + cell.Away + cell.Suspended)],
            StatusKind.Suspended
        );
    }

    private static void AddStatuses(RegisterRows rows, string[] members, StatusKind kind) =>
        rows.Statuses.AddRange(members.Select(member => new StatusRow(member, kind, Period.Always)));

    private static void AddAgencyCell(RegisterRows rows, string commune)
    {
        rows.Organisations.Add(
            new OrganisationRow(
                AgencyCell,
                OrganisationKind.AgencyCell,
                "",
                Committee,
                [commune],
                Period.Since(new DateOnly(2010, 1, 1))
            )
        );
        for (int number = 1; number <= AgencyMembers; number++)
        {
            string member = AddMember(rows, AgencyCell, number);
            rows.Posts.Add(new PostRow(member, commune, PostKind.Cadre, "", Period.Always));
            if (number == 1)
            {
                rows.Positions.Add(new PositionRow(member, AgencyCell, PositionKind.Secretary, Period.Always));
                rows.Positions.Add(new PositionRow(member, Committee, PositionKind.DeputySecretary, Period.Always));
            }
        }
    }

    private static string AddMember(RegisterRows rows, string cell, int number)
    {
        string code = $"{cell}-{number}";
        rows.Members.Add(new MemberRow(code, OfficialOn: new DateOnly(2000, 1, 1)));
        rows.Memberships.Add(new MembershipRow(code, cell, MembershipKind.Main, Period.Always));
        return code;
    }
}
