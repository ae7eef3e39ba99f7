using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>What happens to a member once, and is a day of the person's details: becoming official, leaving the Party.</summary>
internal static class MemberEvents
{
    public const string Official = "official";
    public const string Left = "left";

    /// <summary>The details with the day filled in; declines when it is there already or cannot be.</summary>
    public static (MemberDetails? Changed, FactNotPossible? Refusal) Apply(
        Act act,
        MemberDetails known,
        FactFields fields
    )
    {
        DateOnly on = fields.From!.Value;
        bool isOfficial = fields.What == Official;
        if ((isOfficial ? known.OfficialOn : known.LeftOn) is not null)
        {
            return (null, FactNotPossible.OnlyOnce);
        }

        if (known.AdmittedOn > on)
        {
            return (null, FactNotPossible.BeforeAdmission(known.AdmittedOn.Value));
        }

        if (known.LeftOn <= on)
        {
            return (null, FactNotPossible.AfterLeaving(known.LeftOn.Value));
        }

        var changed = new MemberDetails
        {
            RecordedIn = act.Id,
            MemberId = known.MemberId,
            FullName = known.FullName,
            Gender = known.Gender,
            BirthDate = known.BirthDate,
            AdmittedOn = known.AdmittedOn,
            OfficialOn = isOfficial ? on : known.OfficialOn,
            LeftOn = isOfficial ? known.LeftOn : on,
            LeftReason = isOfficial ? known.LeftReason : fields.Title,
        };
        return (changed, null);
    }
}
