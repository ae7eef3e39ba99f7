using System.Globalization;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Supervision;

/// <summary>What the pages of cases have in common: who does not see the case is told what is told of one that nobody has.</summary>
public abstract class CasePage : FormPage
{
    [Parameter]
    public long Key { get; set; }

    [Inject]
    protected IServiceProvider Services { get; set; } = null!;

    /// <summary>The kind of the case.</summary>
    protected abstract CaseKind Kind { get; }

    /// <summary>Whether the person sees it.</summary>
    protected bool IsSeen { get; private set; }

    /// <summary>Whether the person works with it.</summary>
    protected bool Works { get; private set; }

    protected string CellName { get; private set; } = "";

    /// <summary>The words of the case, by their parts.</summary>
    protected IReadOnlyDictionary<string, string> Words { get; private set; } = new Dictionary<string, string>();

    /// <summary>Who is on the roll of the cell today.</summary>
    protected IReadOnlyList<Choice> Members { get; private set; } = [];

    /// <summary>Names of who may see it.</summary>
    protected IReadOnlyList<string> Readers { get; private set; } = [];

    /// <summary>Who looked at it, and when.</summary>
    protected IReadOnlyList<string> Looks { get; private set; } = [];

    protected IReadOnlyList<Crumb> Steps { get; private set; } = [];

    protected string Path => CaseList.PathOf(Kind, Key);

    protected bool IsDone => Visitor.Address["done"] is not null && Errors.Count == 0;

    /// <summary>Whether a form was sent that the case does not offer any more.</summary>
    protected bool IsStale { get; private set; }

    /// <summary>The forms that the case offers as it stands.</summary>
    protected abstract IEnumerable<string> Offered { get; }

    protected override async Task OnInitializedAsync()
    {
        await Read();
        if (
            IsSeen
            && StaleForm.Sent(Http.Request) is { Length: > 0 } form
            && !(Works && Offered.Contains(form, StringComparer.Ordinal))
        )
        {
            IsStale = true;
            Refuse(form, Works ? new CaseHasMovedOn() : new NotYourCase());
        }
    }

    /// <summary>Reads the case itself, once it is known that the person sees it.</summary>
    private protected abstract Task Read(ChiBoContext db, CasePlace place);

    /// <summary>A part of the words; nothing when there is none.</summary>
    protected string? Said(string part) => Words.GetValueOrDefault(part);

    /// <summary>The members of the roll, but for those whom it concerns.</summary>
    protected IReadOnlyList<Choice> Others { get; private set; } = [];

    /// <summary>A whole number that was sent; nothing when it is none.</summary>
    protected int? NumberIn(string name) =>
        int.TryParse(Typed(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>The number of the paper; a fault when it is none.</summary>
    protected string? PaperNumber()
    {
        if (Typed("Number") is not null && NumberIn("Number") is not (> 0 and < 10_000))
        {
            Errors.Add("Number", SupervisionTexts.NumberWrong);
        }

        return Typed("Number");
    }

    /// <summary>Comes back to the case when it is done, or shows why not, with all that was typed.</summary>
    protected async Task Tell(string field, Task<Outcome<long>> step)
    {
        Outcome<long> outcome = await step;
        if (outcome.IsDone)
        {
            GoTo($"{Path}?done=1");
            return;
        }

        Refuse(field, outcome.Refusal);
        await Read();
    }

    private async Task Read()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        CaseReach reach = Services.GetRequiredService<CaseReach>();
        if (await reach.Find(Kind, Key) is not { } place)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        IsSeen = true;
        Works = await reach.WorksFor(place);
        CellPeople people = Services.GetRequiredService<CellPeople>();
        CellName = await people.CellName(place.OrganisationId);
        if (!IsSent)
        {
            await Services.GetRequiredService<CaseLooks>().Log(Kind, Key);
        }

        Words = await CaseWords.Of(db, Kind, Key);
        Looks = CaseLooks.Of(Words);
        IReadOnlyList<CellMember> roll = await people.Of(place, Visitor.Today);
        Members = [.. roll.Select(one => new Choice(CasePlace.Write([one.Id]), one.Name))];
        Others = [.. Members.Where(choice => !place.Concerned.Any(one => CasePlace.Write([one]) == choice.Value))];
        Readers = [.. (await Services.GetRequiredService<CaseNames>().Named(Kind, Key)).Select(one => one.Name)];
        string code = await db
            .Organisations.Where(row => row.Id == place.OrganisationId)
            .Select(row => row.Code)
            .SingleAsync();
        Steps = [new(Say(SupervisionTexts.Title), $"/organisations/{Uri.EscapeDataString(code)}/supervision")];
        await Read(db, place);
    }
}
