using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Areas.Reporting;

/// <summary>The form by which the secretary of a residential cell raises a matter of the area.</summary>
public sealed partial class NewMatterPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AreaUnit? Area { get; set; }

    private bool HasDoubt { get; set; }

    private string Back => $"/areas/{Uri.EscapeDataString(Code)}";

    private IReadOnlyList<Choice> Topics =>
        [.. Enum.GetValues<AreaTopic>().Select(topic => new Choice($"{topic}", Say(AreaTexts.Of(topic))))];

    private IReadOnlyList<Choice> Kinds => [new("need", Say(AreaTexts.Need)), new("deals", Say(AreaTexts.Deals))];

    private IReadOnlyList<Choice> Addressees =>
        [.. Enum.GetValues<Addressee>().Select(one => new Choice($"{one}", Say(AreaTexts.Of(one))))];

    private IReadOnlyList<Crumb> Steps => [new(Say(AreaTexts.Title), "/areas"), new(Area!.Name, Back)];

    protected override async Task OnInitializedAsync()
    {
        Area = await AreaUnits.Find(Services.GetRequiredService<ChiBoContext>(), Code, Visitor.Today);
        if (Area is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task Submit()
    {
        if (!Enum.TryParse(Typed("Topic"), out AreaTopic topic) || !Enum.IsDefined(topic))
        {
            Errors.Add("Topic", ReportTexts.TopicMissing);
        }

        string words = WordsCheck.Clean(Required("Words", ReportTexts.WordsMissing));
        Addressee? asked = Enum.TryParse(Typed("AskedOf"), out Addressee of) && Enum.IsDefined(of) ? of : null;
        if (!IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<RaiseMatter>()
            .Handle(Code, new MatterWords(topic, Typed("Kind") != "deals", words, asked), Ticked("Reviewed"));
        if (outcome.IsDone)
        {
            GoTo($"{Back}?done=raised");
            return;
        }

        HasDoubt = outcome.Refusal is WordsPointAtSomebody;
        Refuse("Words", outcome.Refusal);
    }
}
