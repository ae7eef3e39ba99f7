using ChiBo.App.Permissions;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Meetings;

/// <summary>A meeting, and what of it is for a person.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="SeesPeople">Whether the person may see who came.</param>
/// <param name="MayWork">Whether the person works on it: prepares, records, writes.</param>
/// <param name="IsInvited">Whether the person belongs to the cell, and so is invited.</param>
/// <param name="Approves">Whether the person approves the minutes.</param>
internal sealed record SeenMeeting(OpenMeeting Meeting, bool SeesPeople, bool MayWork, bool IsInvited, bool Approves);

/// <summary>Opens meetings for the person of a request.</summary>
internal sealed class MeetingDoor(MeetingReader reader, Permits permits, Person person)
{
    /// <summary>The meeting; nothing when there is none, or it is not for the person.</summary>
    public async Task<SeenMeeting?> Open(long key)
    {
        OpenMeeting? found = await reader.Find(key);
        async Task<bool> May(AccessAction action, Sensitivity sensitivity) =>
            (await permits.OnOrganisation(action, sensitivity, found!.CellCode)).IsAllowed;
        if (found is null || !await May(AccessAction.Look, Sensitivity.Internal))
        {
            return null;
        }

        MeetingMember? own = found.Members.FirstOrDefault(member => member.Code == person.Subject.MemberCode);
        return new SeenMeeting(
            found,
            await May(AccessAction.Look, Sensitivity.Personal),
            await May(AccessAction.Record, Sensitivity.Personal) && found.Record is not null,
            own is not null,
            own is not null && (own.Id == found.Sheet.ChairId || own.Id == found.Sheet.SecretaryId)
        );
    }
}
