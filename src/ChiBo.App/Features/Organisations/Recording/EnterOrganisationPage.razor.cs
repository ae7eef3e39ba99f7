using ChiBo.App.Features.Communes;
using ChiBo.App.Features.Establishments.Gate;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Organisations.Recording;

/// <summary>The form that enters an organisation; what the guidance says of it is shown before it is recorded.</summary>
public sealed partial class EnterOrganisationPage
{
    private IReadOnlyList<FindingView> Against { get; set; } = [];

    private IReadOnlyList<Crumb> Steps => [new(Say(OrganisationTexts.Title), "/organisations")];

    protected override Task OnInitializedAsync() =>
        Fill(
            new OrganisationFields(
                OrganisationKind.ResidentialCell,
                "",
                Visitor.Address["parent"] ?? "",
                [],
                Visitor.Today
            ),
            OrganisationKind.AgencyCell,
            OrganisationKind.ResidentialCell,
            OrganisationKind.OtherCell,
            OrganisationKind.SubCommittee
        );

    private async Task Submit()
    {
        OrganisationFields fields = await ReadFields();
        if (!IsSound())
        {
            return;
        }

        Against = await Services.GetRequiredService<EstablishmentLook>().Look(fields);
        if (Against.Count > 0 && !IsGuarded(fields) && !IsDecided(fields))
        {
            return;
        }

        Outcome<string> outcome = await Services
            .GetRequiredService<RecordOrganisation>()
            .Enter(fields, [.. Against.Select(finding => $"{finding.Clause}: {finding.Subject}")]);
        if (outcome.IsDone)
        {
            GoTo($"/organisations/{Uri.EscapeDataString(outcome.Value)}?done=entered");
            return;
        }

        Refuse(outcome.Refusal is OrganisationNotPossible fault ? fault.Field : "Name", outcome.Refusal);
    }

    /// <summary>Whether the gate of III.2-c stands before it: no decision of the committee opens that, only a deviation.</summary>
    private static bool IsGuarded(OrganisationFields fields) =>
        fields.Kind == OrganisationKind.AgencyCell && fields.From >= EstablishmentGate.Stop;

    /// <summary>Whether the committee has decided in spite of what the guidance says: number, reason, and the word for it.</summary>
    private bool IsDecided(OrganisationFields fields)
    {
        if (!Ticked("AllTheSame"))
        {
            Refuse("AllTheSame", new LawSaysNo(Against.Count));
            return false;
        }

        if (fields.DecisionNumber is null)
        {
            Errors.Add("DecisionNumber", RecordingTexts.DecisionMissing);
        }

        if (fields.Reason is null)
        {
            Errors.Add("Reason", FormTexts.ReasonMissing);
        }

        return IsSound();
    }
}
