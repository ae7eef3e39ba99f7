using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Residence;

namespace ChiBo.Guidance.Hd28.Part2_2_Operation;

/// <summary>The days on which contact of the members of a cell with their residence may change; besides, every 1 January.</summary>
internal static class ContactDays
{
    /// <summary>Those days, in no order; some may be none of the columns.</summary>
    public static IEnumerable<ushort> Of(RegisterColumns columns, int cell)
    {
        foreach (ResidenceContactRules rules in ResidenceContactRules.All)
        {
            yield return Days.Of(rules.From);
        }

        MembershipColumns rows = columns.Memberships;
        for (int row = rows.Starts[cell]; row < rows.TemporaryStarts[cell]; row++)
        {
            foreach (ushort day in OfMember(columns, rows.Member[row]).Concat(AfterLetterDays(rows.From[row])))
            {
                yield return day;
            }
        }
    }

    private static IEnumerable<ushort> OfMember(RegisterColumns columns, int member)
    {
        foreach (ResidenceLetterFact letter in columns.ResidenceLetters.Of(member).ToArray())
        {
            yield return letter.IssuedOn;
            yield return letter.ReceivedOn;
            yield return letter.EndedOn;
            yield return After(letter.IssuedOn, On(letter.IssuedOn).ReceiptDays);
            foreach (ushort day in AfterLetterDays(letter.EndedOn))
            {
                yield return day;
            }
        }

        foreach (ResidenceCommentFact comment in columns.ResidenceComments.Of(member).ToArray())
        {
            yield return comment.AskedOn;
            yield return comment.GivenOn;
            yield return Next(comment.DueOn);
        }
    }

    /// <summary>By every version: another one may hold by then.</summary>
    private static IEnumerable<ushort> AfterLetterDays(ushort from) =>
        from is Days.Open or Days.Never
            ? []
            : ResidenceContactRules.All.Select(rules => After(from, rules.LetterDays)).Distinct();

    private static ResidenceContactRules On(ushort day) => ResidenceContactRules.On(Days.ToDate(day) ?? Days.First);

    private static ushort After(ushort from, ResidenceTerm term) =>
        from is Days.Open or Days.Never ? Days.Never : Capped(from + term.Count + 1);

    private static ushort Next(ushort day) => day is Days.Open or Days.Never ? Days.Never : Capped(day + 1);

    private static ushort Capped(int day) => (ushort)Math.Min(day, Days.Never);
}
