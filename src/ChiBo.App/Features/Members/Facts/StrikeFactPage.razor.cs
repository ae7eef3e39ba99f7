using ChiBo.App.Web.Layout;
using ChiBo.Domain.Members;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>The form that strikes out a fact of a member that never was so.</summary>
public sealed partial class StrikeFactPage
{
    /// <summary>Nobody is taken off every roll so.</summary>
    private protected override bool Takes(DatedFact fact) => fact is not Membership { Kind: MembershipKind.Main };

    private async Task Submit()
    {
        Required("Reason", FormTexts.ReasonMissing);
        if (IsThere && IsSound())
        {
            Answer(await Services.GetRequiredService<RecordFact>().Strike(Request, Id!.Value));
        }
    }
}
