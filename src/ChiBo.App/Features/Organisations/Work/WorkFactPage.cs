using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Register;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>What the pages about one record of a cell's work share: the cell, the record, where it leads when it is done.</summary>
public abstract class WorkFactPage : FormPage
{
    [Parameter]
    public string Code { get; set; } = "";

    /// <summary>The sort of record, as addresses name it.</summary>
    [Parameter]
    public string Table { get; set; } = "";

    [Parameter]
    public long Id { get; set; }

    [Inject]
    protected IServiceProvider Services { get; set; } = null!;

    protected bool IsThere { get; private set; }

    protected string Name { get; private set; } = "";

    protected WorkKind Kind { get; private set; }

    protected string Back => $"/organisations/{Uri.EscapeDataString(Code)}/{Table}";

    protected IReadOnlyList<Crumb> Steps =>
        [new(Say(OrganisationTexts.Title), "/organisations"), new(Name, PagePaths.Organisation(Code, Visitor))];

    /// <summary>What is done on the page, as permissions know it.</summary>
    private protected abstract AccessAction Action { get; }

    protected override async Task OnInitializedAsync()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Permits permits = Services.GetRequiredService<Permits>();
        var shown = await ShownOrganisation.Find(db, permits, Code, Visitor.Today, Storage.Reading.KnownAt.Now);
        if (shown is not null && WorkKinds.Find(Table) is { } kind && await May(permits, kind))
        {
            Name = shown.Name;
            Kind = kind;
            Fact? fact = await WorkKinds.Current(db, kind, shown.Id, Id);
            db.ChangeTracker.Clear();
            IsThere = fact is not null && Takes(fact);
        }

        if (!IsThere)
        {
            Http.Response.StatusCode = IsSent ? StatusCodes.Status409Conflict : StatusCodes.Status404NotFound;
        }
    }

    /// <summary>Who is in charge of an area is about a person.</summary>
    private async Task<bool> May(Permits permits, WorkKind kind) =>
        kind != WorkKind.Area || (await permits.OnOrganisation(Action, Sensitivity.Personal, Code)).IsAllowed;

    /// <summary>Whether the page can deal with a record.</summary>
    private protected virtual bool Takes(Fact fact) => true;

    protected void Answer(Outcome<long> outcome, string field)
    {
        if (outcome.IsDone)
        {
            GoTo(Back + "?done=recorded");
        }
        else
        {
            Refuse(field, outcome.Refusal);
        }
    }
}
