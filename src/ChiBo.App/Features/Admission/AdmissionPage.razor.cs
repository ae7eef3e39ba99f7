using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Members.Entering;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Admission;
using ChiBo.Guidance.Admission;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Admission;

/// <summary>The way of one person: how far it is, the form for the step that comes next, the whole path.</summary>
public sealed partial class AdmissionPage
{
    [Parameter]
    public long Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Crumb> Steps => [new(Say(AdmissionTexts.Title), "/admissions")];

    private OpenCase? Shown { get; set; }

    private AdmissionCourse Course { get; set; } = null!;

    private string? Name { get; set; }

    private string? EndReason { get; set; }

    private string? MemberCode { get; set; }

    private string CellName { get; set; } = "";

    private bool Works { get; set; }

    private bool IsStale { get; set; }

    private int OfficialToday { get; set; }

    private int Enough => AdmissionRules.On(Visitor.Today).Limits.Majority.LeastOf(OfficialToday);

    private IReadOnlyList<Choice> Members { get; set; } = [];

    private IReadOnlyList<LikelyDuplicate> Alike { get; set; } = [];

    private IReadOnlyDictionary<int, string> Helpers { get; set; } = new Dictionary<int, string>();

    private string FilledInOn => Shown!.Steps.Count.ToString(CultureInfo.InvariantCulture);

    /// <summary>The resolution is there once the cell has voted in favour, as long as the name is known.</summary>
    private bool HasResolution => Name is not null && Course.DayOf(AdmissionStep.CellResolution) is not null;

    private Phrase? Advice =>
        Course.Next switch
        {
            AdmissionStep.Ceremony => AdmissionTexts.EntersRegister,
            AdmissionStep.Official => AdmissionTexts.BecomesOfficial,
            _ => null,
        };

    private Phrase? ConsentHint =>
        Course.Next switch
        {
            AdmissionStep.CellResolution => AdmissionTexts.AgeConsentHint,
            AdmissionStep.Ceremony => AdmissionTexts.LateConsentHint,
            _ => null,
        };

    private IReadOnlyList<Choice> Ends =>
        [
            new($"{AdmissionEnd.Refused}", Say(AdmissionTexts.Of(AdmissionEnd.Refused))),
            new($"{AdmissionEnd.Withdrawn}", Say(AdmissionTexts.Of(AdmissionEnd.Withdrawn))),
        ];

    private IReadOnlyList<SummaryLine> Lines =>
        [
            .. Course.Ending is { } ending
                ? [new SummaryLine(AdmissionTexts.State, $"{Say(AdmissionTexts.Of(ending.As))} · {Say(ending.On)}")]
                : new[]
                {
                    new SummaryLine(AdmissionTexts.Next, Say(AdmissionTexts.Of(Course.Next!.Value))),
                    new SummaryLine(
                        AdmissionTexts.TermOf(Course.Next.Value),
                        Course.DueOn() is { } due ? Say(due) : null
                    ),
                },
            .. EndReason is null ? [] : new[] { new SummaryLine(AdmissionTexts.EndedBecause, EndReason) },
            .. Course.OfficialOn is { } official && Course.Ending?.As is null or AdmissionEnd.Official
                ? new[] { new SummaryLine(AdmissionTexts.OfficialFrom, Say(official)) }
                : [],
            .. MemberCode is { } member
                ? new[] { new SummaryLine(AdmissionTexts.OpenMember, Name, PagePaths.Member(member, Visitor)) }
                : [],
        ];

    protected override async Task OnInitializedAsync()
    {
        await Read();
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (StaleForm.Sent(Http.Request) is { Length: > 0 } form && !Offers(form))
        {
            IsStale = true;
            Refuse(form, Works ? new AdmissionHasEnded(Course.Ending?.As ?? AdmissionEnd.Official) : new NotYourCell());
        }
    }

    private bool Offers(string form) =>
        Works
        && Course.Ending is null
        && form switch
        {
            "step" or "end" => true,
            "renew" => Course.Next is > AdmissionStep.AwarenessClass and <= AdmissionStep.CellResolution,
            _ => false,
        };

    private async Task Read()
    {
        AdmissionReach reach = Services.GetRequiredService<AdmissionReach>();
        Shown = await reach.Find(Key);
        if (Shown is null)
        {
            return;
        }

        Course = Shown.Course;
        Works = await reach.WorksFor(Shown.CellCode);
        await ReadPeople(Services.GetRequiredService<ChiBoContext>());
    }
}
