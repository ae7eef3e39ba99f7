using System.Globalization;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>The agenda of a meeting: what a person chose of what waits, what was added, in order.</summary>
public sealed partial class AgendaPage
{
    protected override bool IsFor => SeesPeople || IsInvited;

    private bool MayChange => MayWork && MeetingStages.TakesAgenda(Meeting.Stage);

    private IReadOnlyList<Choice> Waiting { get; set; } = [];

    private IReadOnlyCollection<string> Chosen =>
        IsSent ? [.. Http.Request.Form["Chosen"].OfType<string>()] : Array.Empty<string>();

    protected override async Task Prepare()
    {
        if (MayChange)
        {
            Waiting =
            [
                .. (await Handler<AgendaChoices>().Read(Meeting)).Select(one => new Choice(
                    one.Value,
                    $"{one.Title} ({Say(MeetingTexts.Of(one.Source))})"
                )),
            ];
        }
    }

    protected override bool Offers(string form) =>
        MayChange
        && form switch
        {
            "order" => Meeting.Items.Count > 0,
            "choose" => Waiting.Count > 0,
            "add" => true,
            _ => false,
        };

    private async Task Order()
    {
        DrawUpAgenda agenda = Handler<DrawUpAgenda>();
        if (long.TryParse(Typed("Raise"), NumberStyles.None, CultureInfo.InvariantCulture, out long raised))
        {
            await Answer(await agenda.Raise(Key, raised), "Agenda", "/agenda");
        }
        else if (long.TryParse(Typed("Remove"), NumberStyles.None, CultureInfo.InvariantCulture, out long removed))
        {
            await Answer(await agenda.Remove(Key, removed), "Agenda", "/agenda");
        }
    }

    private async Task Choose()
    {
        if (Chosen.Count == 0)
        {
            Errors.Add("Chosen", MeetingTexts.NothingChosen);
        }

        if (IsSound())
        {
            await Answer(await Handler<DrawUpAgenda>().Choose(Key, Chosen), "Chosen", "/agenda");
        }
    }

    private async Task Add()
    {
        string title = Required("Title", MeetingTexts.ItemTitleMissing);
        if (IsSound())
        {
            await Answer(await Handler<DrawUpAgenda>().Add(Key, title, Ticked("IsFromAbove")), "Title", "/agenda");
        }
    }
}
