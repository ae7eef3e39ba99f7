using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.DataProtection;

namespace ChiBo.App.Features.Reorganisations.Pages;

/// <summary>Merging, splitting or dissolving an organisation: asked for, looked at in full, then done as one act.</summary>
public sealed partial class ReorganisePage
{
    internal const string FormName = "reorganise";
    internal const string Looking = "look";
    internal const string Adjusting = "adjust";
    internal const string Recording = "record";

    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private ShownOrganisation? Shown { get; set; }

    private ReorganiseChoices? Choices { get; set; }

    private Reorganisation? What { get; set; }

    private PlannedReorganisation? Planned { get; set; }

    private PlanNames? Names { get; set; }

    private Refusal? Refusal { get; set; }

    private string Sealed { get; set; } = "";

    private bool IsCell => ReorganiseChoices.IsCell(Shown!.Kind);

    private string Kind => Visitor.Address["act"] is "merge" or "split" ? Visitor.Address["act"]! : "dissolve";

    private IReadOnlyList<Crumb> Steps =>
        [new(Say(OrganisationTexts.Title), "/organisations"), new(Shown!.Name, PagePaths.Organisation(Code, Visitor))];

    private IReadOnlyList<TabLink> Tabs =>
        [
            new(ReorganiseTexts.Dissolve, At("dissolve")),
            new(ReorganiseTexts.Merge, At("merge")),
            new(ReorganiseTexts.Split, At("split")),
        ];

    private DateOnly? DayTyped =>
        DateOnly.TryParseExact(Typed("On"), "yyyy-MM-dd", null, DateTimeStyles.None, out DateOnly day)
        && Days.CanBeAsked(day)
            ? day
            : null;

    private IDataProtectionProvider Keys => Services.GetRequiredService<IDataProtectionProvider>();

    protected override async Task OnInitializedAsync()
    {
        Shown = await ShownOrganisation.Find(
            Services.GetRequiredService<ChiBoContext>(),
            Services.GetRequiredService<Permits>(),
            Code,
            Visitor.Today,
            KnownAt.Now
        );
        if (Shown is not null)
        {
            What = SealedReorganisation.Open(Typed("Sealed"), Keys);
            Choices = await ReorganiseChoices.Of(Services, Shown, What?.On ?? DayTyped ?? Visitor.Today);
        }
    }

    private string At(string kind) => $"/organisations/{Uri.EscapeDataString(Code)}/reorganise?act={kind}";

    private async Task Send()
    {
        var form = new ReorganiseForm(Http.Request.Form, Code, Choices!);
        What = Typed("Step") == Looking ? Ask(form) : What;
        if (What is null && Errors.Count == 0)
        {
            Errors.Add("On", ReorganiseTexts.LookAgain);
        }

        if (!IsSound())
        {
            return;
        }

        What = form.Adjust(What!);
        Outcome<PlannedReorganisation> planned = await new ReorganisationReading(
            Services.GetRequiredService<ChiBoContext>()
        ).Plan(What, Choices!.Reach);
        if (!planned.IsDone || ReorganiseForm.Outside(planned.Value.Plan, Choices) is not null)
        {
            Refuse("On", planned.Refusal ?? ReorganiseForm.Outside(planned.Value!.Plan, Choices)!);
            return;
        }

        await Show(planned.Value);
        if (Typed("Step") == Recording)
        {
            await Record(planned.Value);
        }
    }

    private Reorganisation? Ask(ReorganiseForm form)
    {
        DateOnly? day = Day("On");
        if (day is null && Errors["On"] is null)
        {
            Errors.Add("On", ReorganiseTexts.DayMissing);
        }

        DateOnly? decided = Day("DecisionDate");
        Phrase? missing = form.Missing(Kind, out string field);
        if (missing is not null)
        {
            Errors.Add(field, missing);
        }

        return Errors.Count > 0
            ? null
            : new Reorganisation(day!.Value, [form.Step(Kind)])
            {
                DecisionNumber = Typed("DecisionNumber"),
                DecisionDate = decided,
            };
    }

    private async Task Show(PlannedReorganisation planned)
    {
        Planned = planned;
        Names = await PlanNames.Of(Services.GetRequiredService<ChiBoContext>(), planned.Plan);
        Refusal = RecordReorganisation.Refuse(planned);
        Sealed = What!.Seal(Keys);
    }

    private async Task Record(PlannedReorganisation planned)
    {
        string reason = Required("Reason", Web.Layout.FormTexts.ReasonMissing);
        if (!IsSound())
        {
            return;
        }

        if (planned.Plan.Fingerprint() != Typed("Fingerprint"))
        {
            Refuse("Reason", new PlanOutdated());
            return;
        }

        Outcome<RecordedReorganisation> done = await Services
            .GetRequiredService<RecordReorganisation>()
            .Handle(
                What! with
                {
                    Reason = reason,
                },
                planned.Plan,
                Services.GetRequiredService<Person>(),
                Choices!.Reach
            );
        if (done.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"/acts/{done.Value.Act}"));
            return;
        }

        Refuse("Reason", done.Refusal);
    }
}
