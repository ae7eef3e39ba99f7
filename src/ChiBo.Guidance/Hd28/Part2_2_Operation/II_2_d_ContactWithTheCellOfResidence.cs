using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_2_Operation;

/// <summary>
/// «… thường xuyên giữ mối liên hệ với chi ủy, đảng ủy cơ sở … nơi cư trú»: each main member of the agency cell has a letter
/// of introduction that holds, or a class of exemption, and the comment of the cell of residence for the year before.
/// </summary>
/// <remarks>
/// The days within which a letter is issued and confirmed are settings, which give time but make nothing missing: a receipt
/// that is late by them alone is not decided. Of a cell of whose members nothing is recorded it cannot be told.
/// </remarks>
[Clause("II.2.d")]
internal static class II_2_d_ContactWithTheCellOfResidence
{
    public static IEnumerable<Finding> Describe(CommuneInMonth month)
    {
        foreach (int version in month.OnDay.AgencyCells.ToArray())
        {
            int cell = month.Columns.Organisations.Organisation[version];
            List<ContactStanding> roll = [.. Roll(month.Columns, cell, month.OnDay.Day)];
            yield return roll.Exists(standing => standing.IsRecorded)
                ? Decide(month, cell, roll)
                : NotRecorded(month, cell, roll);
        }
    }

    private static Finding Decide(CommuneInMonth month, int cell, List<ContactStanding> roll)
    {
        List<string> With(ContactState state) =>
            Codes.OfMembers(month.Columns, roll.Where(one => one.State == state).Select(one => one.Member));
        List<string> inOrder = With(ContactState.InOrder);
        var lacks = new ContactLacks(
            With(ContactState.NoLetter),
            With(ContactState.NoComment),
            With(ContactState.NotConfirmed)
        );
        Outcome outcome = (lacks.Missing.Count, lacks.NotConfirmed.Count) switch
        {
            (> 0, _) => Outcome.Fail,
            (_, > 0) => Outcome.Unknown,
            _ => Outcome.Pass,
        };
        return new Finding(
            Rule.MembersResidenceContact,
            outcome,
            month.Columns.OrganisationCodes[cell],
            Text.Of(inOrder.Count),
            Text.Of(roll.Count),
            AbleToAttend: null,
            Counted: inOrder,
            Missing: [.. lacks.Missing.Concat(lacks.NotConfirmed).Order(StringComparer.Ordinal)]
        )
        {
            Operation = month.Facts with { IsOfMonth = false, Contact = lacks },
        };
    }

    /// <summary>What is known of residences is counted, for the cell to check by itself.</summary>
    private static Finding NotRecorded(CommuneInMonth month, int cell, List<ContactStanding> roll)
    {
        string subject = month.Columns.OrganisationCodes[cell];
        List<int> people = roll.ConvertAll(one => one.Member);
        List<int> known = people.FindAll(member => HasResidence(month.Columns, member, month.OnDay.Day));
        List<string> missing = Codes.OfMembers(month.Columns, people.Except(known));
        return new Finding(
            Rule.MembersResidenceContact,
            Outcome.Unknown,
            subject,
            Text.Of(known.Count),
            Text.Of(people.Count),
            AbleToAttend: null,
            Counted: Codes.OfMembers(month.Columns, known),
            Missing: missing.Count == 0 ? [subject] : missing
        )
        {
            Operation = month.Facts with { IsOfMonth = false, Variant = "not-recorded" },
        };
    }

    /// <summary>The main members on the day, each once.</summary>
    private static IEnumerable<ContactStanding> Roll(RegisterColumns columns, int cell, ushort day)
    {
        MembershipColumns rows = columns.Memberships;
        return Enumerable
            .Range(rows.Starts[cell], rows.TemporaryStarts[cell] - rows.Starts[cell])
            .Where(row => rows.HoldsOn(row, day))
            .DistinctBy(row => rows.Member[row])
            .Select(row => ContactStanding.Of(columns, rows.Member[row], rows.From[row], day));
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
