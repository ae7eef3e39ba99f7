using ChiBo.Domain.Meetings;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Hd28.Part2_2_Operation;

/// <summary>
/// «Chi bộ cơ quan xã, phường, thị trấn sinh hoạt định kỳ hằng tháng»: an agency cell that was active for the whole month
/// held a regular meeting for it.
/// </summary>
[Clause("II.2.b")]
internal static class II_2_b_MeetsEveryMonth
{
    private const int Least = 1;

    public static IEnumerable<Finding> Describe(CommuneInMonth month)
    {
        foreach (int cell in month.AgencyCells())
        {
            string subject = month.Columns.OrganisationCodes[cell];
            List<MeetingFact> meetings = [.. month.RegularMeetings(cell)];
            int held = month.HeldMeetings(cell).Count();
            bool isExcused = meetings.Exists(meeting => meeting.State == MeetingState.Excused);
            yield return new Finding(
                Rule.AgencyCellMeetsMonthly,
                held >= Least ? Outcome.Pass : Outcome.Fail,
                subject,
                Text.Of(held),
                Text.Of(Least),
                AbleToAttend: null,
                Counted: held >= Least ? [subject] : [],
                Missing: held >= Least ? [] : [subject]
            )
            {
                Operation = month.Facts with
                {
                    Variant =
                        held >= Least ? null
                        : isExcused ? "excused"
                        : "none",
                    MeetingStartedAt = month.StartOfMeeting(cell),
                },
            };
        }
    }
}
