using ChiBo.App.Features.Meetings;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Access;
using ChiBo.Storage;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>The form that strikes out a record of a cell's work that never was so.</summary>
public sealed partial class StrikeWorkPage
{
    private protected override AccessAction Action => AccessAction.Correct;

    private IReadOnlyList<string> Consequences { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        MeetingTraces? traces =
            IsThere && Kind == WorkKind.Meeting
                ? await MeetingTraces.Of(Services.GetRequiredService<ChiBoContext>(), Id)
                : null;
        Consequences = [Say(WorkTexts.StrikeMeans), .. traces is null ? Array.Empty<string>() : [Say(traces.Words)]];
    }

    private async Task Submit()
    {
        string reason = Required("Reason", FormTexts.ReasonMissing);
        if (IsThere && IsSound())
        {
            Answer(await Services.GetRequiredService<ChangeWork>().Strike(Code, Kind, Id, reason), "Reason");
        }
    }
}
