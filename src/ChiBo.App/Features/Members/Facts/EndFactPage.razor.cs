using ChiBo.Domain.Members;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>The form that ends a fact of a member on a day.</summary>
public sealed partial class EndFactPage
{
    /// <summary>A main membership ends by a transfer, not here.</summary>
    private protected override bool Takes(DatedFact fact) => fact is not Membership { Kind: MembershipKind.Main };

    private async Task Submit()
    {
        DateOnly? on = Day("To");
        if (on is null && Errors["To"] is null)
        {
            Errors.Add("To", FactTexts.ToMissing);
        }

        if (IsThere && IsSound())
        {
            FactRequest request = Request with { Fields = new FactFields { To = on } };
            Answer(await Services.GetRequiredService<RecordFact>().End(request, Id!.Value));
        }
    }
}
