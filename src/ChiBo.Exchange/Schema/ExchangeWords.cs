using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Residence;
using ChiBo.Domain.Units;

namespace ChiBo.Exchange.Schema;

/// <summary>The words of the exchange format and what they mean; the place in the list is the value of the meaning.</summary>
public static class ExchangeWords
{
    public static readonly WordList<UnitKind> UnitKinds = new("province", "district", "commune", "residential_area");

    public static readonly WordList<CommuneKind> CommuneKinds = new("xa", "phuong", "thi_tran", "dac_khu");

    public static readonly WordList<OrganisationKind> OrganisationKinds = new(
        "provincial_committee",
        "district_committee",
        "commune_committee",
        "agency_cell",
        "residential_cell",
        "other_cell",
        "sub_committee"
    );

    public static readonly WordList<MembershipKind> MembershipKinds = new("main", "temporary");

    public static readonly WordList<StatusKind> Statuses = new("exempt", "away", "suspended");

    public static readonly WordList<PostKind> PostKinds = new("cadre", "civil_servant", "part_time");

    public static readonly WordList<PositionKind> Positions = new(
        "secretary",
        "deputy_secretary",
        "standing_member",
        "committee_member"
    );

    public static readonly WordList<MeetingKind> MeetingKinds = new("regular", "thematic", "extraordinary", "congress");

    public static readonly WordList<MeetingState> MeetingStates = new("planned", "held", "excused", "cancelled");

    public static readonly WordList<Gender> Genders = new("male", "female");

    public static readonly WordList<YesNo> YesNo = new("yes", "no");

    public static readonly WordList<ResidenceComment> ResidenceComments = new("fulfilled", "partly", "not_fulfilled");
}

/// <summary>Words in the order of the values of an enumeration.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class WordList<T>(params string[] words)
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    public IReadOnlyList<string> Words => words;

    public string this[T value] => words[Array.IndexOf(Values, value)];

    public bool TryRead(ReadOnlySpan<char> text, out T value)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (text.SequenceEqual(words[i]))
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }
}
