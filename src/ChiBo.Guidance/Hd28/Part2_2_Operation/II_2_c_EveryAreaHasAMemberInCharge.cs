using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_2_Operation;

/// <summary>
/// «Chi ủy phân công … đảng viên phụ trách địa bàn»: where there is an agency cell, each residential area has on the day a
/// member in charge.
/// </summary>
[Clause("II.2.c")]
internal static class II_2_c_EveryAreaHasAMemberInCharge
{
    private const int Least = 1;

    public static IEnumerable<Finding> Describe(CommuneInMonth month)
    {
        CommuneOnDay commune = month.OnDay;
        if (commune.AgencyCells.IsEmpty)
        {
            yield break;
        }

        if (commune.Areas.IsEmpty)
        {
            yield return FindingOf(Outcome.Unknown, commune.Code, []);
        }

        foreach (int version in commune.Areas.ToArray())
        {
            int area = month.Columns.Units.Unit[version];
            List<string> inCharge = InCharge(month.Columns, area, commune.Day);
            Outcome outcome = inCharge.Count >= Least ? Outcome.Pass : Outcome.Fail;
            yield return FindingOf(outcome, month.Columns.UnitCodes[area], inCharge);
        }
    }

    private static Finding FindingOf(Outcome outcome, string subject, List<string> inCharge) =>
        new(
            Rule.AreasEveryAreaInCharge,
            outcome,
            subject,
            Text.Of(inCharge.Count),
            Text.Of(Least),
            AbleToAttend: null,
            Counted: inCharge,
            Missing: outcome == Outcome.Pass ? [] : [subject]
        );

    private static List<string> InCharge(RegisterColumns columns, int area, ushort day)
    {
        var members = new List<int>();
        foreach (AreaAssignmentFact assignment in columns.AreaAssignments.Of(area))
        {
            if (assignment.HoldsOn(day))
            {
                members.Add(assignment.Member);
            }
        }

        return Codes.OfMembers(columns, members);
    }
}
