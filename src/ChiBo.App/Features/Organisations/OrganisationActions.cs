using ChiBo.App.Features.Admission;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.Organisations.Recording;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;

namespace ChiBo.App.Features.Organisations;

/// <summary>What the person may do with an organisation, as buttons of its page.</summary>
internal static class OrganisationActions
{
    public static async Task<IReadOnlyList<TabLink>> Of(Permits permits, ShownOrganisation shown)
    {
        string code = Uri.EscapeDataString(shown.Code);
        async Task<bool> May(AccessAction action, Sensitivity sensitivity) =>
            (await permits.OnOrganisation(action, sensitivity, shown.Code)).IsAllowed;
        var actions = new List<TabLink>();
        bool isCell = Rolls.Cells.Contains(shown.Kind);
        if (isCell && shown.IsActive && await May(AccessAction.Record, Sensitivity.Personal))
        {
            actions.Add(new(MemberTexts.EnterNew, $"/members/new?cell={code}"));
            actions.Add(new(WorkTexts.RecordMeeting, $"/organisations/{code}/meetings"));
        }

        if (isCell && await May(AccessAction.Look, Sensitivity.Evaluation))
        {
            actions.Add(new(AdmissionTexts.Title, $"/admissions?cell={code}"));
        }

        if (await May(AccessAction.Establish, Sensitivity.Internal))
        {
            if (isCell || shown.Kind == OrganisationKind.SubCommittee)
            {
                actions.Add(new(RecordingTexts.Correct, $"/organisations/{code}/correct"));
            }

            if (shown.Kind is OrganisationKind.CommuneCommittee or OrganisationKind.SubCommittee)
            {
                actions.Add(new(RecordingTexts.EnterBelow, $"/organisations/new?parent={code}"));
            }
        }

        return actions;
    }
}
