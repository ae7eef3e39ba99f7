using ChiBo.Guidance.Hd28.Part2_1_Organisation;
using ChiBo.Guidance.Hd28.Part2_2_Operation;
using ChiBo.Guidance.Hd28.Part3_CarryingOut;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28;

/// <summary>The rules of guidance 28-HD/BTCTW in the order in which they report.</summary>
internal static class RuleBook
{
    /// <summary>II.1: how the agency cell and the residential cells are organised.</summary>
    public static void DecideOrganisation(CommuneOnDay commune, FindingSink findings)
    {
        II_1_1_b_OneAgencyCellOnly.Decide(commune, findings);
        II_1_1_a_UnderTheCommuneCommittee.Decide(commune, findings);
        II_1_1_b_EveryAreaHasItsOwnCell.Decide(commune, findings);
        II_1_1_b_NineOfficialMembersOrMore.Decide(commune, findings);
        II_1_2_a_MembersAreOfficials.Decide(commune, findings);
        II_1_2_b_SecretaryOfTheCommittee.Decide(commune, findings);
    }

    /// <summary>II.2: how the agency cell works, as of the last complete month.</summary>
    public static IEnumerable<Finding> DescribeOperation(CommuneInMonth commune) =>
        [
            .. II_2_a_RegulationsComplete.Describe(commune),
            .. II_2_b_MeetsEveryMonth.Describe(commune),
            .. II_2_b_MeetsAfterTheOtherCells.Describe(commune),
            .. II_2_c_EveryAreaHasAMemberInCharge.Describe(commune),
            .. II_2_c_MembersInChargeAttend.Describe(commune),
            .. II_2_c_MembersInChargeReport.Describe(commune),
            .. II_2_d_ContactWithTheCellOfResidence.Describe(commune),
        ];

    /// <summary>A finding with its codes, as it is shown.</summary>
    public static Finding Describe(CommuneOnDay commune, EstablishmentDays establishments, FindingFact fact) =>
        fact.Rule switch
        {
            Rule.AgencyCellSingle => II_1_1_b_OneAgencyCellOnly.Describe(commune, fact),
            Rule.AgencyCellParent => II_1_1_a_UnderTheCommuneCommittee.Describe(commune, fact),
            Rule.ResidentialAreaHasOwnCell => II_1_1_b_EveryAreaHasItsOwnCell.Describe(commune, fact),
            Rule.ResidentialCellNineOfficialMembers => II_1_1_b_NineOfficialMembersOrMore.Describe(commune, fact),
            Rule.AgencyCellMembersAreOfficials => II_1_2_a_MembersAreOfficials.Describe(commune, fact),
            Rule.AgencyCellSecretaryRank => II_1_2_b_SecretaryOfTheCommittee.Describe(commune, fact),
            Rule.AgencyCellLawfulEstablishment => III_2_c_LawfulEstablishment.Describe(commune, establishments, fact),
            _ => throw new ArgumentOutOfRangeException(nameof(fact)),
        };
}
