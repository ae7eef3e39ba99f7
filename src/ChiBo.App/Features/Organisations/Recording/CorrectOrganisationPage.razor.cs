using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations.Recording;

/// <summary>The form that changes a cell or sub-committee from a day on, or corrects what was recorded of it.</summary>
public sealed partial class CorrectOrganisationPage
{
    [Parameter]
    public string Code { get; set; } = "";

    private OrganisationVersion? Known { get; set; }

    private long FilledInOn { get; set; }

    private bool IsChangedSince { get; set; }

    private IReadOnlyList<Choice> Ways =>
        [new("changed", Say(RecordingTexts.Changed)), new("wrong", Say(RecordingTexts.Wrong))];

    private IReadOnlyList<Crumb> Steps =>
        [new(Say(OrganisationTexts.Title), "/organisations"), new(Known!.Name, PagePaths.Organisation(Code, Visitor))];

    private IReadOnlyList<SummaryLine> NowLines =>
        [
            new(OrganisationTexts.Name, Known!.Name),
            new(OrganisationTexts.Kind, Say(OrganisationTexts.Of(Known.Kind))),
            new(OrganisationTexts.Above, Known.Parent?.Code),
            new(OrganisationTexts.Since, Known.ValidFrom is { } from ? Say(from) : null),
            new(OrganisationTexts.Decision, Known.DecisionNumber),
        ];

    protected override async Task OnInitializedAsync()
    {
        OrganisationVersion? known = await Db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.Organisation!.Code == Code)
            .OrderByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .Include(row => row.Parent)
            .FirstOrDefaultAsync();
        // Committees are entered and changed by their own level.
        if (known is null || !(Rolls.Cells.Contains(known.Kind) || known.Kind == OrganisationKind.SubCommittee))
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Known = known;
        FilledInOn = long.TryParse(Typed("FilledInOn"), NumberStyles.None, null, out long act) ? act : known.RecordedIn;
        List<string> units = await Db
            .Units.Where(row => known.UnitIds.Contains(row.Id))
            .Select(row => row.Code)
            .ToListAsync();
        await Fill(
            new OrganisationFields(known.Kind, known.Name, known.Parent?.Code ?? "", units, Visitor.Today)
            {
                DecisionNumber = known.DecisionNumber,
                DecisionDate = known.DecisionDate,
            },
            OrganisationKind.AgencyCell,
            OrganisationKind.ResidentialCell,
            OrganisationKind.OtherCell,
            OrganisationKind.SubCommittee
        );
    }

    private async Task Submit()
    {
        OrganisationFields fields = await ReadFields();
        string how = Required("How", RecordingTexts.HowMissing);
        if (how == "wrong")
        {
            Required("Reason", FormTexts.ReasonMissing);
        }

        if (Known is null || !IsSound())
        {
            return;
        }

        RecordOrganisation record = Services.GetRequiredService<RecordOrganisation>();
        Outcome<long> outcome =
            how == "wrong"
                ? await record.Correct(Code, fields, FilledInOn)
                : await record.Change(Code, fields, FilledInOn);
        if (outcome.IsDone)
        {
            GoTo($"/organisations/{Uri.EscapeDataString(Code)}?done=corrected");
            return;
        }

        Refuse(outcome.Refusal is OrganisationNotPossible fault ? fault.Field : "Reason", outcome.Refusal);
        if (outcome.Refusal is OrganisationChangedSince)
        {
            IsChangedSince = true;
            FilledInOn = Known.RecordedIn;
        }
    }
}
