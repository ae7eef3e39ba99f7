using ChiBo.App.Web.Layout;
using ChiBo.Domain.Access;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>The form that strikes out a record of a cell's work that never was so.</summary>
public sealed partial class StrikeWorkPage
{
    private protected override AccessAction Action => AccessAction.Correct;

    private async Task Submit()
    {
        string reason = Required("Reason", FormTexts.ReasonMissing);
        if (IsThere && IsSound())
        {
            Answer(await Services.GetRequiredService<RecordWork>().Strike(Code, Kind, Id, reason), "Reason");
        }
    }
}
