namespace ChiBo.Guidance.Review;

/// <summary>The names of rules and clauses that bind every reader of a review.</summary>
public static class RuleIds
{
    /// <summary>The rules that decide the verdict, in their order.</summary>
    public static IReadOnlyList<Rule> OfOrganisation { get; } =
    [.. Enum.GetValues<Rule>().Where(rule => !rule.IsOfOperation())];

    /// <summary>All rules, in their order.</summary>
    public static IReadOnlyList<Rule> All { get; } = Enum.GetValues<Rule>();

    /// <summary>Whether it is a rule of operation (II.2): told beside the verdict, never part of it.</summary>
    public static bool IsOfOperation(this Rule rule) => rule >= Rule.AgencyCellRegulationsComplete;

    /// <summary>The rule's id, as in <c>residential-cell.nine-official-members</c>.</summary>
    public static string Id(this Rule rule) =>
        rule switch
        {
            Rule.AgencyCellSingle => "agency-cell.single",
            Rule.AgencyCellParent => "agency-cell.parent",
            Rule.ResidentialAreaHasOwnCell => "residential-area.has-own-cell",
            Rule.ResidentialCellNineOfficialMembers => "residential-cell.nine-official-members",
            Rule.AgencyCellMembersAreOfficials => "agency-cell.members-are-officials",
            Rule.AgencyCellSecretaryRank => "agency-cell.secretary-rank",
            Rule.AgencyCellLawfulEstablishment => "agency-cell.lawful-establishment",
            Rule.AgencyCellRegulationsComplete => "agency-cell.regulations-complete",
            Rule.AgencyCellMeetsMonthly => "agency-cell.meets-monthly",
            Rule.AgencyCellMeetsLast => "agency-cell.meets-last",
            Rule.AreasEveryAreaInCharge => "areas.every-area-in-charge",
            Rule.AreasAttended => "areas.attended",
            Rule.AreasReported => "areas.reported",
            Rule.MembersResidenceContact => "members.residence-contact",
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };

    /// <summary>The id of the clause that the rule carries out, as in <c>II.1.1.b</c>.</summary>
    public static string Clause(this Rule rule) =>
        rule switch
        {
            Rule.AgencyCellSingle => "II.1.1.b",
            Rule.AgencyCellParent => "II.1.1.a",
            Rule.ResidentialAreaHasOwnCell => "II.1.1.b",
            Rule.ResidentialCellNineOfficialMembers => "II.1.1.b",
            Rule.AgencyCellMembersAreOfficials => "II.1.2.a",
            Rule.AgencyCellSecretaryRank => "II.1.2.b",
            Rule.AgencyCellLawfulEstablishment => "III.2-c",
            Rule.AgencyCellRegulationsComplete => "II.2.a",
            Rule.AgencyCellMeetsMonthly => "II.2.b",
            Rule.AgencyCellMeetsLast => "II.2.b",
            Rule.AreasEveryAreaInCharge => "II.2.c",
            Rule.AreasAttended => "II.2.c",
            Rule.AreasReported => "II.2.c",
            Rule.MembersResidenceContact => "II.2.d",
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };

    /// <summary>The rule that bears the id; <see langword="null"/> when none does.</summary>
    public static Rule? Find(string id) =>
        Enum.GetValues<Rule>().Where(rule => rule.Id() == id).Select(rule => (Rule?)rule).FirstOrDefault();
}
