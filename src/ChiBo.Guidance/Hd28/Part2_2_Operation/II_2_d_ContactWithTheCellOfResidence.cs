using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_2_Operation;

/// <summary>
/// «… thường xuyên giữ mối liên hệ với chi ủy, đảng ủy cơ sở … nơi cư trú»: the register tells where members live, but
/// neither the letter of introduction, nor its receipt, nor the yearly comment. So it cannot be told, and what is known of
/// residences is counted.
/// </summary>
[Clause("II.2.d")]
internal static class II_2_d_ContactWithTheCellOfResidence
{
    public static IEnumerable<Finding> Describe(CommuneInMonth month)
    {
        foreach (int version in month.OnDay.AgencyCells.ToArray())
        {
            int cell = month.Columns.Organisations.Organisation[version];
            string subject = month.Columns.OrganisationCodes[cell];
            List<int> people = OnRoll(month.Columns, cell, month.OnDay.Day);
            List<int> known = people.FindAll(member => HasResidence(month.Columns, member, month.OnDay.Day));
            List<string> missing = Codes.OfMembers(month.Columns, people.Except(known));
            yield return new Finding(
                Rule.MembersResidenceContact,
                Outcome.Unknown,
                subject,
                Text.Of(known.Count),
                Text.Of(people.Count),
                AbleToAttend: null,
                Counted: Codes.OfMembers(month.Columns, known),
                Missing: missing.Count == 0 ? [subject] : missing
            );
        }
    }

    private static List<int> OnRoll(RegisterColumns columns, int cell, ushort day)
    {
        MembershipColumns rows = columns.Memberships;
        return
        [
            .. Enumerable
                .Range(rows.Starts[cell], rows.Starts[cell + 1] - rows.Starts[cell])
                .Where(row => rows.HoldsOn(row, day))
                .Select(row => rows.Member[row])
                .Distinct(),
        ];
    }

    private static bool HasResidence(RegisterColumns columns, int member, ushort day)
    {
        foreach (ResidenceFact residence in columns.ResidencesOf(member))
        {
            if (residence.HoldsOn(day))
            {
                return true;
            }
        }

        return false;
    }
}
