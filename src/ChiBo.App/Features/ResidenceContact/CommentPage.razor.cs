using ChiBo.App.Features.Members;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Residence;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>The one form with which the residence cell comments on a member (II.2.d); the office types in what came on paper.</summary>
public sealed partial class CommentPage
{
    [Parameter]
    public long Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Crumb> Steps =>
        [new(Say(Back == "/residence" ? ResidenceTexts.AskedOfUs : ResidenceTexts.Title), Back)];

    private ResidenceYear? Shown { get; set; }

    private string Name { get; set; } = "";

    private string CellCode { get; set; } = "";

    private string CellName { get; set; } = "";

    /// <summary>Where one comes from: for a place outside the register, from the member.</summary>
    private string Back { get; set; } = "/residence";

    private bool IsOffice { get; set; }

    private bool IsStale { get; set; }

    private IReadOnlyList<Choice> Cells { get; set; } = [];

    private string? Late => Shown!.Course().LateSince(Visitor.Today) is { } late ? Say(late) : null;

    private IReadOnlyList<Choice> Levels =>
        [.. Enum.GetValues<ResidenceComment>().Select(level => new Choice($"{level}", Say(ResidenceTexts.Of(level))))];

    protected override async Task OnInitializedAsync()
    {
        ResidenceReach reach = Services.GetRequiredService<ResidenceReach>();
        Shown = await reach.Find(Key);
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        var who = await db
            .MemberDetails.Known(KnownAt.Now)
            .Where(row => row.MemberId == Shown.MemberId)
            .Select(row => new { row.FullName, row.Member!.Code })
            .SingleAsync();
        await Services.GetRequiredService<PersonalLooks>().LogOutside(Shown.MemberId, who.Code, "residence");
        Name = who.FullName;
        CellName = await ResidenceCells.NameOf(db, Shown);
        IsOffice = (await reach.To(Shown)).IsOffice;
        if (Shown.CellId is null)
        {
            Back = $"/members/{Uri.EscapeDataString(who.Code)}/residence";
        }
        else if (IsOffice)
        {
            CellCode = await db
                .Organisations.Where(row => row.Id == Shown.CellId)
                .Select(row => row.Code)
                .SingleAsync();
            Cells = await Services
                .GetRequiredService<OrganisationChoiceList>()
                .Of(await reach.Cells(), Visitor.Today, OrganisationKind.ResidentialCell);
        }

        if (IsSent && Shown.GivenOn is { } before)
        {
            IsStale = true;
            Refuse("give", new CommentGivenAlready(before));
        }
    }

    private async Task Give()
    {
        if (!Enum.TryParse(Typed("Level"), out ResidenceComment level) || !Enum.IsDefined(level))
        {
            Errors.Add("Level", ResidenceTexts.LevelMissing);
        }

        DateOnly? on = IsOffice ? Day("On") : null;
        if (!IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<GiveComment>()
            .Handle(
                new GiveCommentRequest(Key, level, Typed("Words"))
                {
                    From = IsOffice && Shown!.CellId is not null ? Typed("From") : null,
                    SignedBy = Typed("SignedBy"),
                    On = on,
                }
            );
        if (outcome.IsDone)
        {
            GoTo($"{Back}?done=1");
            return;
        }

        Refuse(
            outcome.Refusal switch
            {
                CommentWithoutWords => "Words",
                WhoGaveItMissing => "SignedBy",
                CommentGivenThen => "On",
                NotTheResidenceCell => "From",
                _ => "Level",
            },
            outcome.Refusal
        );
    }
}
