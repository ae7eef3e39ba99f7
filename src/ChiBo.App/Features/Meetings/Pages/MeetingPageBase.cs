using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>What the pages of a meeting share: the meeting, its tabs, who may do what.</summary>
public abstract class MeetingPageBase : FormPage
{
    [Parameter]
    public long Key { get; set; }

    [Inject]
    protected IServiceProvider Services { get; set; } = null!;

    /// <summary>Whether the page is shown: the meeting is there, for this person.</summary>
    protected bool IsThere { get; private set; }

    /// <summary>Whether the person works on it: prepares, records, writes.</summary>
    protected bool MayWork { get; private set; }

    /// <summary>Whether the person may see who came.</summary>
    protected bool SeesPeople { get; private set; }

    /// <summary>Whether the person belongs to the cell, and so is invited.</summary>
    protected bool IsInvited { get; private set; }

    /// <summary>Whether the person approves the minutes.</summary>
    protected bool Approves { get; private set; }

    internal OpenMeeting Meeting { get; private set; } = null!;

    protected string Path => Invariant($"/meetings/{Key}");

    protected string Title => Say(MeetingTexts.Of(Meeting.Sheet.Kind, Meeting.Sheet.Month));

    protected string CellName => Meeting.Cell.Name;

    protected IReadOnlyList<Crumb> Steps =>
        [
            new(Say(MeetingTexts.Title), "/meetings"),
            new(CellName, PagePaths.Organisation(Meeting.CellCode, Visitor, "/meetings")),
        ];

    protected IReadOnlyList<TabLink> Tabs =>
        [
            new(MeetingTexts.Overview, Path),
            .. SeesPeople || IsInvited ? [new TabLink(MeetingTexts.Agenda, Path + "/agenda")] : None,
            .. SeesPeople
                ?
                [
                    new TabLink(MeetingTexts.Attendance, Path + "/attendance"),
                    new TabLink(MeetingTexts.Items, Path + "/items"),
                ]
                : None,
            .. SeesPeople && Meeting.Stage >= MeetingStage.InSession
                ? [new TabLink(AssessmentTexts.Title, Path + "/assessment")]
                : None,
            .. SeesPeople || Approves ? [new TabLink(MeetingTexts.Minutes, Path + "/minutes")] : None,
            .. SeesPeople ? [new TabLink(MeetingTexts.Papers, Path + "/papers")] : None,
        ];

    /// <summary>Whether a form was sent that is not offered any more.</summary>
    protected bool IsStale { get; private set; }

    /// <summary>Whether what was done is told above the page.</summary>
    protected bool WasDone => Visitor.Address["done"] == "recorded";

    private static TabLink[] None => [];

    /// <summary>Whether this page is for the person, once it is known what he or she may.</summary>
    protected abstract bool IsFor { get; }

    protected override async Task OnInitializedAsync()
    {
        await Read();
        if (!IsThere)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await Prepare();
        if (StaleForm.Sent(Http.Request) is { } form && !Offers(form))
        {
            IsStale = true;
            Refuse(form, Meeting.Record is null ? new MeetingWasStruckOut() : new MeetingMovedOn(Meeting.Stage));
        }
    }

    /// <summary>Whether a form is there for the person, as things are.</summary>
    protected abstract bool Offers(string form);

    /// <summary>Reads what the page shows beside the meeting.</summary>
    protected virtual Task Prepare() => Task.CompletedTask;

    /// <summary>Goes back to the page, or says beside a field why it was declined.</summary>
    protected async Task Answer(Outcome<long> outcome, string field, string to = "")
    {
        if (outcome.IsDone)
        {
            GoTo(Path + to + "?done=recorded");
            return;
        }

        string wrong = outcome.Refusal is MeetingNotPossible fault ? fault.Field : field;
        Refuse(wrong, outcome.Refusal);
        await Read();
        if (IsThere)
        {
            await Prepare();
        }
    }

    /// <summary>The handler of a kind.</summary>
    private protected T Handler<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A number from nought up of a field; a fault is added for anything else.</summary>
    protected int Number(string name, Phrase whenMissing)
    {
        if (
            int.TryParse(Typed(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number < 10_000
        )
        {
            return number;
        }

        Errors.Add(name, whenMissing);
        return 0;
    }

    /// <summary>The number of a revision that the form was made for.</summary>
    protected long Seen =>
        long.TryParse(Typed("Seen"), NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : 0;

    /// <summary>
    /// The revision that the form is for: the one that was seen, so that nothing is written over unseen; once somebody was
    /// told that it changed, what is known now.
    /// </summary>
    protected string SeenOr(long now) =>
        Http.Response.StatusCode != StatusCodes.Status409Conflict && Typed("Seen") is { } seen
            ? seen
            : Invariant($"{now}");

    protected static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private async Task Read()
    {
        if (await Handler<MeetingDoor>().Open(Key) is not { } seen)
        {
            IsThere = false;
            return;
        }

        Meeting = seen.Meeting;
        SeesPeople = seen.SeesPeople;
        MayWork = seen.MayWork;
        IsInvited = seen.IsInvited;
        Approves = seen.Approves;
        IsThere = IsFor;
    }
}
