using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Meetings.Pages;

/// <summary>The papers of a meeting: to print, or to take away as DOCX.</summary>
public sealed partial class PapersPage
{
    protected override bool IsFor => SeesPeople;

    private bool HasResolution => MeetingPapers.Resolution(Meeting, Visitor.Today) is not null;

    private bool HasNotice => MeetingPapers.ConclusionNotice(Meeting, Visitor.Today) is not null;

    private IEnumerable<(string Name, string File)> Files =>
        [
            (Say(MeetingTexts.Invitation), MeetingFiles.Invitation),
            (Say(MeetingTexts.AttendanceList), MeetingFiles.AttendanceList),
            .. Meeting
                .Items.Where(item => item.IsSecret)
                .Select(item =>
                    ($"{Say(MeetingTexts.Ballot)}: {item.Title}", Invariant($"{MeetingFiles.Ballot}-{item.Key}"))
                ),
            (Say(MeetingTexts.Minutes), MeetingFiles.Minutes),
            .. HasResolution
                ? [(Say(MeetingTexts.Resolution), MeetingFiles.Resolution)]
                : Array.Empty<(string, string)>(),
            .. HasNotice ? [(Say(MeetingTexts.Notice), MeetingFiles.Notice)] : Array.Empty<(string, string)>(),
        ];

    private bool MayIssue => MayWork && HasResolution && Meeting is { Stage: MeetingStage.Approved, Resolution: null };

    private bool MayGiveNotice =>
        MayWork && HasNotice && Meeting is { Stage: MeetingStage.Approved, ConclusionNotice: null };

    protected override bool Offers(string form) =>
        form switch
        {
            "issue" => MayIssue,
            "notice" => MayGiveNotice,
            _ => false,
        };

    private async Task Issue() => await Answer(await Handler<IssueResolution>().Handle(Key), "Resolution", "/papers");

    private async Task GiveNotice() =>
        await Answer(await Handler<IssueConclusionNotice>().Handle(Key), "Notice", "/papers");
}
