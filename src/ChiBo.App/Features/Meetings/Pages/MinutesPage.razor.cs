using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>The minutes of a meeting: drafted, edited, read out, approved by two, and from then on unchangeable.</summary>
public sealed partial class MinutesPage
{
    protected override bool IsFor => SeesPeople || Approves;

    private bool IsOpen => Meeting is { Stage: MeetingStage.Ended, Record: not null, Minutes: { Hash: null } };

    private bool MayWrite => MayWork && IsOpen;

    private bool MayCorrect => MayWork && Meeting is { Stage: MeetingStage.Approved, Minutes.Hash: not null };

    private bool IsReadOut => MinutesText.IsReadOut(Meeting.Minutes!.Text);

    private string SeenNow => SeenOr(Meeting.Minutes!.Id);

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(MeetingTexts.Chair, By(Meeting.Sheet.ChairId, Meeting.Minutes!.ChairApproved)),
            new(MeetingTexts.Secretary, By(Meeting.Sheet.SecretaryId, Meeting.Minutes.SecretaryApproved)),
            new(MeetingTexts.WasReadOut, Say(IsReadOut ? MeetingTexts.ReadOutYes : MeetingTexts.ReadOutNo)),
            new(AssessmentTexts.Title, Meeting.Assessment?.Words),
            .. Meeting.Minutes.Hash is { } hash
                ? [new SummaryLine(MeetingTexts.Hash, InGroups(hash))]
                : Array.Empty<SummaryLine>(),
        ];

    /// <summary>Eight digits at a time, so that a narrow screen can break the line and two people can compare it aloud.</summary>
    private static string InGroups(string hash) => string.Join(' ', hash.Chunk(8).Select(group => new string(group)));

    protected override bool Offers(string form) =>
        form switch
        {
            "write" or "draft" => MayWrite,
            "approve" => IsOpen && (MayWork || Approves),
            "correct" => MayCorrect,
            _ => false,
        };

    private string? By(int? member, int? approved) =>
        Meeting.NameOf(member) is { } name
            ? $"{name} – {Say(approved is null ? MeetingTexts.NotApproved : MeetingTexts.Approved)}"
            : null;

    private async Task Write()
    {
        string text = Required("Text", MeetingTexts.MinutesMissing);
        if (IsSound())
        {
            await Answer(await Handler<WriteMinutes>().Edit(Key, Seen, text, Ticked("ReadOut")), "Text", "/minutes");
        }
    }

    private async Task DraftAnew() =>
        await Answer(await Handler<WriteMinutes>().DraftAnew(Key, Seen), "Text", "/minutes");

    private async Task Approve() => await Answer(await Handler<ApproveMinutes>().Handle(Key, Seen), "Text", "/minutes");

    private async Task Correct()
    {
        string reason = Required("Reason", FormTexts.ReasonMissing);
        if (IsSound())
        {
            await Answer(await Handler<WriteMinutes>().Correct(Key, reason), "Reason", "/minutes");
        }
    }
}
