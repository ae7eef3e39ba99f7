using ChiBo.Domain.Access;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>The form that ends working regulations, or that somebody is in charge of an area.</summary>
public sealed partial class EndWorkPage
{
    private protected override AccessAction Action => AccessAction.Record;

    /// <summary>A meeting has no end.</summary>
    private protected override bool Takes(Fact fact) => fact is DatedFact;

    private async Task Submit()
    {
        DateOnly? on = Day("To");
        if (on is null && Errors["To"] is null)
        {
            Errors.Add("To", WorkTexts.EndMissing);
        }

        if (IsThere && IsSound())
        {
            Answer(await Services.GetRequiredService<ChangeWork>().End(Code, Kind, Id, on!.Value), "To");
        }
    }
}
