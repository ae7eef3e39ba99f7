using ChiBo.App.Web.Components;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>What became of the items of a meeting, and the tasks that its resolution gives.</summary>
public sealed partial class ItemsPage
{
    protected override bool IsFor => SeesPeople;

    private bool MayConclude => MayWork && MeetingStages.TakesConclusions(Meeting.Stage);

    private bool MayGive => MayWork && Meeting.Stage >= MeetingStage.InSession;

    private IReadOnlyList<Choice> People => [.. Meeting.Members.Select(one => new Choice(one.Code, one.Name))];

    private IReadOnlyList<Choice> Bodies =>
        [.. Enum.GetValues<Addressee>().Select(body => new Choice($"{body}", Say(MeetingTexts.Of(body))))];

    protected override bool Offers(string form) => form == "task" && MayGive;

    private async Task Give()
    {
        string title = Required("Title", MeetingTexts.ItemTitleMissing);
        string member = Required("Member", MeetingTexts.TaskMemberMissing);
        if (!Enum.TryParse(Typed("ForBody"), out Addressee body) || !Enum.IsDefined(body))
        {
            Errors.Add("ForBody", MeetingTexts.ForBodyMissing);
        }

        DateOnly? due = Day("DueOn");
        if (due is null && Errors["DueOn"] is null)
        {
            Errors.Add("DueOn", MeetingTexts.DueMissing);
        }

        if (IsSound())
        {
            var fields = new TaskFields(member, title, body, due!.Value);
            await Answer(await Handler<GiveMeetingTask>().Handle(Key, fields), "Title", "/items");
        }
    }
}
