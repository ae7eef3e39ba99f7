using System.Globalization;
using ChiBo.App.Features.Campaigns.Remedies;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>What becomes of a cell that does not conform: option, owner, deadline, outcome.</summary>
public sealed partial class RemedyPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private RemedyLine? Line { get; set; }

    /// <summary>Whether the person decides on the cell, for a committee above its commune.</summary>
    private bool MayDecide { get; set; }

    /// <summary>Whether the person tells what came of it.</summary>
    private bool MayEnd { get; set; }

    private IReadOnlyList<Choice> Owners { get; set; } = [];

    private string? OwnerCode { get; set; }

    private IReadOnlyList<Crumb> Steps =>
        [new(Say(CampaignTexts.Title), CampaignPaths.All), new(Say(CampaignTexts.Remedies), CampaignPaths.Remedies)];

    private string CommunePath => $"/communes/{Uri.EscapeDataString(Line!.Commune)}";

    private IReadOnlyList<Choice> Options =>
        [.. Enum.GetValues<CellRemedyOption>().Select(option => new Choice($"{option}", Say(RemedyTexts.Of(option))))];

    private IReadOnlyList<SummaryLine> Facts =>
        [
            new(RemedyTexts.EstablishedOn, Line!.EstablishedOn is { } day ? Say(day) : Say(RemedyTexts.NotKnown)),
            new(
                RemedyTexts.Today,
                Line.Verdict is { } verdict && Line.IsThere
                    ? Say(StatusMark.Word(StatusMark.Of(verdict)))
                    : Say(RemedyTexts.Gone)
            ),
            .. Line.Row is { } row
                ? (IEnumerable<SummaryLine>)
                    [
                        new(RemedyTexts.Option, Say(RemedyTexts.Of(row.Option))),
                        new(RemedyTexts.Owner, $"{Line.Owner}, {row.OwnerName}"),
                        new(RemedyTexts.DecidedOn, Say(row.DecidedOn)),
                        new(RemedyTexts.Due, Say(row.DueOn)),
                    ]
                : [],
        ];

    private string NearestPlan => $"{CommunePath}/plan";

    /// <summary>Whether the page of nearest conforming plans is part of this installation.</summary>
    private bool HasPlan => Services.GetRequiredService<PagePlaces>().Find(NearestPlan) is not null;

    private long? Seen => long.TryParse(Typed("Seen"), CultureInfo.InvariantCulture, out long seen) ? seen : null;

    protected override async Task OnInitializedAsync()
    {
        RemedyDesk desk = Services.GetRequiredService<RemedyDesk>();
        Line = await desk.Find(Code);
        if (Line is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        MayDecide = await desk.MayDecide(Code);
        MayEnd = await desk.MayEnd(Line);
        IReadOnlyList<RemedyOwner> owners = await RemedyOwner.Of(
            Services.GetRequiredService<ChiBoContext>(),
            Code,
            Visitor.Today
        );
        Owners = [.. owners.Select(owner => new Choice(owner.Code, owner.Name))];
        OwnerCode = owners.FirstOrDefault(owner => owner.Id == Line.Row?.OwnerId)?.Code;
    }

    private async Task Decide()
    {
        if (!Enum.TryParse(Typed("Option"), out CellRemedyOption option) || !Enum.IsDefined(option))
        {
            Errors.Add("Option", RemedyTexts.OptionMissing);
        }

        string owner = Required("Owner", RemedyTexts.OwnerMissing);
        DateOnly due = RequiredDay("Due", RemedyTexts.DueMissing);
        if (!IsSound())
        {
            return;
        }

        Finish(
            await Services
                .GetRequiredService<RemedyDesk>()
                .Decide(Code, new NewRemedy(option, owner, Typed("OwnerName"), due, Typed("Note")), Seen)
        );
    }

    private async Task End()
    {
        DateOnly on = RequiredDay("OutcomeOn", RemedyTexts.OutcomeOnMissing);
        if (IsSound())
        {
            Finish(await Services.GetRequiredService<RemedyDesk>().End(Code, Typed("Outcome"), on, Seen));
        }
    }

    private void Finish(Outcome<long> outcome)
    {
        if (outcome.IsDone)
        {
            GoTo($"{CampaignPaths.Remedy(Code)}?done=1");
            return;
        }

        Refuse(
            outcome.Refusal switch
            {
                RemedyWithoutOwner => "OwnerName",
                RemedyDueInThePast => "Due",
                NoSuchOwner => "Owner",
                OutcomeWithoutWords => "Outcome",
                OutcomeThen => "OutcomeOn",
                _ => "Option",
            },
            outcome.Refusal
        );
    }
}
