using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Residence;

namespace ChiBo.Guidance.Hd28.Part2_2_Operation;

/// <summary>How a member of the agency cell stands to the cell of residence; what is missing goes before what is open.</summary>
internal enum ContactState
{
    /// <summary>All there, or nothing due yet.</summary>
    InOrder,

    /// <summary>Neither a letter nor a class of exemption.</summary>
    NoLetter,

    /// <summary>The comment of the year before is not there.</summary>
    NoComment,

    /// <summary>The letter is not confirmed within the days set for it.</summary>
    NotConfirmed,
}

/// <summary>A member of the agency cell and the cell of residence on a day.</summary>
/// <param name="Member">The member.</param>
/// <param name="State">How he or she stands to it.</param>
/// <param name="IsRecorded">Whether anything is recorded of it by then.</param>
internal readonly record struct ContactStanding(int Member, ContactState State, bool IsRecorded)
{
    /// <summary>How a member stands who has been on the roll since a day.</summary>
    public static ContactStanding Of(RegisterColumns columns, int member, ushort since, ushort day)
    {
        List<ResidenceLetterFact> letters = Known(columns.ResidenceLetters.Of(member), day);
        List<ResidenceCommentFact> comments =
        [
            .. columns.ResidenceComments.Of(member).ToArray().Where(comment => comment.AskedOn <= day),
        ];
        return new ContactStanding(
            member,
            StateOf(letters, comments, since, day),
            letters.Count > 0 || comments.Count > 0
        );
    }

    /// <summary>What was issued by the day, the earliest first.</summary>
    private static List<ResidenceLetterFact> Known(ReadOnlySpan<ResidenceLetterFact> letters, ushort day) =>
        [
            .. letters
                .ToArray()
                .Where(letter => letter.IssuedOn <= day)
                .OrderBy(letter => letter.IssuedOn)
                .ThenBy(letter => letter.EndedOn)
                .ThenBy(letter => letter.ReceivedOn)
                .ThenBy(letter => letter.ExemptAs, StringComparer.Ordinal),
        ];

    private static ContactState StateOf(
        List<ResidenceLetterFact> letters,
        List<ResidenceCommentFact> comments,
        ushort since,
        ushort day
    )
    {
        int place = letters.FindLastIndex(letter => letter.HoldsOn(day));
        if (place < 0)
        {
            ushort asked = letters.Select(letter => letter.EndedOn).Append(since).Max();
            return IsOver(asked, RulesOn(day).LetterDays, day) ? ContactState.NoLetter : ContactState.InOrder;
        }

        ResidenceLetterFact current = letters[place];
        if (ExemptionOf(current) is { TakesLetter: false })
        {
            return ContactState.InOrder;
        }

        return LacksComment(letters, comments, since, day) ? ContactState.NoComment
            : current.ReceivedOn > day && IsOver(current.IssuedOn, RulesOn(current.IssuedOn).ReceiptDays, day)
                ? ContactState.NotConfirmed
            : ContactState.InOrder;
    }

    /// <summary>Whether the comment of the year before is missing: of those who were introduced while it was asked for.</summary>
    private static bool LacksComment(
        List<ResidenceLetterFact> letters,
        List<ResidenceCommentFact> comments,
        ushort since,
        ushort day
    )
    {
        int year = Days.ToDate(day)!.Value.Year - 1;
        if (year < ResidenceContactRules.All[0].From.Year)
        {
            return false;
        }

        CommentWindow window = ResidenceContactRules.On(new DateOnly(year, 12, 31)).Comment;
        ushort opens = Days.Of(window.Opens(year));
        ushort closes = Days.Of(window.Closes(year));
        int place = letters.FindLastIndex(letter => letter.HoldsOn(opens) && letter.HoldsOn(closes));
        bool isAsked = place >= 0 && since <= opens && ExemptionOf(letters[place]) is null;
        bool isThere = comments.Exists(comment =>
            comment.Year == year && (comment.GivenOn <= day || comment.DueOn >= day)
        );
        return isAsked && !isThere;
    }

    /// <summary>The class of exemption, when it was in force on the day of the letter.</summary>
    private static ExemptionClass? ExemptionOf(ResidenceLetterFact letter) =>
        letter.ExemptAs is { } code && Days.ToDate(letter.IssuedOn) is { } issued
            ? ResidenceContactRules.ExemptionsOn(issued).FirstOrDefault(exemption => exemption.Code == code)
            : null;

    private static ResidenceContactRules RulesOn(ushort day) =>
        ResidenceContactRules.On(Days.ToDate(day) ?? Days.First);

    /// <summary>Whether the days that are given from a day on are over; from a day that is not known on, they are.</summary>
    private static bool IsOver(ushort from, ResidenceTerm term, ushort day) =>
        from == Days.Open || from + term.Count < day;
}
