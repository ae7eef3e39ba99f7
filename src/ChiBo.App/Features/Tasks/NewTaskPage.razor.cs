using System.Globalization;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Members;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Tasks;

/// <summary>The form that gives a task; <c>?cell=…&amp;member=…</c> choose beforehand.</summary>
public sealed partial class NewTaskPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Crumb> Steps => [new(Say(TaskTexts.Title), "/tasks")];

    private string? Cell { get; set; }

    private string? CellName { get; set; }

    private IReadOnlyList<Choice> Members { get; set; } = [];

    private IReadOnlyList<Choice> BodyChoices =>
        [.. Bodies.All.Select(body => new Choice($"{body}", Say(Proposals.ProposalTexts.Of(body))))];

    protected override async Task OnInitializedAsync()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        HashSet<int> given = await Services
            .GetRequiredService<OrganisationReach>()
            .Of(AccessAction.Record, Sensitivity.Personal, Visitor.Today, KnownAt.Now);
        string? asked = Visitor.Address["cell"];
        var cell = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(Visitor.Today)
            .Where(row => given.Contains(row.OrganisationId) && Rolls.Cells.Contains(row.Kind))
            .Where(row => asked == null || row.Organisation!.Code == asked)
            .OrderBy(row => row.Organisation!.Code)
            .Select(row => new
            {
                row.OrganisationId,
                row.Organisation!.Code,
                row.Name,
            })
            .FirstOrDefaultAsync();
        if (cell is null)
        {
            return;
        }

        Cell = cell.Code;
        CellName = cell.Name;
        DateOnly today = Visitor.Today;
        Members = await (
            from roll in db.Memberships.Known(KnownAt.Now).On(today)
            join details in db.MemberDetails.Known(KnownAt.Now) on roll.MemberId equals details.MemberId
            where roll.OrganisationId == cell.OrganisationId && roll.Kind == MembershipKind.Main
            where details.LeftOn == null || details.LeftOn > today
            orderby details.SortKey
            select new Choice(details.Member!.Code, details.FullName)
        ).ToListAsync();
    }

    private async Task Submit()
    {
        string title = Required("Title", TaskTexts.WhatMissing);
        string member = Required("Member", TaskTexts.WhoMissing);
        if (!Enum.TryParse(Typed("ForBody"), out Addressee body) || !Enum.IsDefined(body))
        {
            Errors.Add("ForBody", TaskTexts.ForBodyMissing);
        }

        DateOnly? due = Day("DueOn");
        if (due is null && Errors["DueOn"] is null)
        {
            Errors.Add("DueOn", TaskTexts.DueMissing);
        }

        if (Cell is null || !IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<GiveTask>()
            .Handle(new GiveTaskRequest(Cell, member, body, title, due!.Value));
        if (outcome.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"/tasks/{outcome.Value}?done=1"));
            return;
        }

        Refuse(outcome.Refusal is DueInThePast ? "DueOn" : "Member", outcome.Refusal);
    }
}
