using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using ChiBo.Storage.Register;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Supervision;

/// <summary>What the forms that open a case have in common: the cell, and who is on its roll.</summary>
public abstract class NewCasePage : FormPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    protected IServiceProvider Services { get; set; } = null!;

    /// <summary>The name of the cell; nothing when there is no such cell today.</summary>
    protected string? CellName { get; private set; }

    /// <summary>Who is on the roll, by number.</summary>
    protected IReadOnlyList<Choice> Members { get; private set; } = [];

    protected IReadOnlyList<Crumb> Steps => [new(Say(SupervisionTexts.Title), Back)];

    protected string Back => $"/organisations/{Uri.EscapeDataString(Code)}/supervision";

    protected override async Task OnInitializedAsync()
    {
        OrganisationVersion? cell = await Rolls.CellOn(
            Services.GetRequiredService<ChiBoContext>(),
            Code,
            Visitor.Today
        );
        if (cell is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        CellName = cell.Name;
        Members = (await Services.GetRequiredService<CellPeople>().On(cell.OrganisationId, Visitor.Today))
            .Select(one => new Choice(CasePlace.Write([one.Id]), one.Name))
            .ToList();
    }

    /// <summary>One of the members of the roll; nothing when none is chosen.</summary>
    protected int? MemberIn(string name) =>
        Typed(name) is { } text && Members.Any(choice => choice.Value == text) && int.TryParse(text, null, out int id)
            ? id
            : null;

    /// <summary>Leads to the case that was opened, or shows why it was not.</summary>
    protected void Finish(CaseKind kind, string field, Outcome<long> outcome)
    {
        if (outcome.IsDone)
        {
            GoTo($"{CaseList.PathOf(kind, outcome.Value)}?done=1");
            return;
        }

        Refuse(field, outcome.Refusal);
    }
}
