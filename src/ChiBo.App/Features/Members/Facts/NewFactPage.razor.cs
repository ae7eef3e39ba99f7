namespace ChiBo.App.Features.Members.Facts;

/// <summary>The form that records a new fact of a member.</summary>
public sealed partial class NewFactPage
{
    private async Task Submit()
    {
        FactFields fields = ReadFields();
        if (IsThere && IsSound())
        {
            Answer(await Services.GetRequiredService<RecordFact>().Record(Request with { Fields = fields }));
        }
    }
}
