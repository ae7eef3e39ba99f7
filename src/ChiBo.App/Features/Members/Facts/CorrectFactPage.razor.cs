using ChiBo.App.Web.Layout;

namespace ChiBo.App.Features.Members.Facts;

/// <summary>The form that puts a fact of a member right, with the reason.</summary>
public sealed partial class CorrectFactPage
{
    private async Task Submit()
    {
        FactFields fields = ReadFields();
        Required("Reason", FormTexts.ReasonMissing);
        if (IsThere && IsSound())
        {
            Answer(
                await Services.GetRequiredService<RecordFact>().Correct(Request with { Fields = fields }, Id!.Value)
            );
        }
    }
}
