using System.Globalization;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Transfers;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Transfers;

/// <summary>The form that sends a member to another cell, of the same commune or of another one.</summary>
public sealed partial class SendTransferPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private MemberDetails? Details { get; set; }

    private IReadOnlyList<SummaryLine> Lines { get; set; } = [];

    private IReadOnlyList<Choice> Cells { get; set; } = [];

    private IReadOnlyList<Choice> Kinds =>
        [new("main", Say(TransferTexts.Main)), new("temporary", Say(TransferTexts.Temporary))];

    private IReadOnlyList<Crumb> Steps =>
        [new(Say(MemberTexts.Title), "/members"), new(Details!.FullName, PagePaths.Member(Code, Visitor))];

    protected override async Task OnInitializedAsync()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Details = await db
            .MemberDetails.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Member!.Code == Code && row.SupersededIn == null);
        if (Details is null || await Rolls.LastOf(db, Details.MemberId) is not { } roll)
        {
            Details = null;
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        db.ChangeTracker.Clear();
        await Services.GetRequiredService<PersonalLooks>().Log(Details.MemberId, Code, "transfer");
        OrganisationVersion? committee = await Rolls.CommitteeAbove(db, roll.OrganisationId, Visitor.Today);
        IReadOnlySet<int> near = await Services
            .GetRequiredService<OrganisationTree>()
            .Subtree(committee is null ? [] : [committee.OrganisationId], Visitor.Today, KnownAt.Now);
        IReadOnlyList<Choice> cells = await Services
            .GetRequiredService<OrganisationChoiceList>()
            .Of(near, Visitor.Today, Rolls.Cells);
        string present = cells.FirstOrDefault(cell => cell.Value == roll.Organisation!.Code)?.Text ?? "";
        Cells = [.. cells.Where(cell => cell.Value != roll.Organisation!.Code)];
        Lines =
        [
            new(TransferTexts.From, present),
            new(MemberTexts.Since, roll.ValidFrom is { } since ? Say(since) : null),
        ];
    }

    private async Task Submit()
    {
        string? near = Typed("To");
        string? far = Typed("ToCode");
        if (near is null && far is null)
        {
            Errors.Add("To", TransferTexts.ToMissing);
        }
        else if (near is not null && far is not null)
        {
            Errors.Add("ToCode", TransferTexts.ToTwice);
        }

        DateOnly? on = Day("On");
        if (on is null && Errors["On"] is null)
        {
            Errors.Add("On", TransferTexts.OnMissing);
        }

        string reason = Required("Reason", FormTexts.ReasonMissing);
        if (Details is null || !IsSound())
        {
            return;
        }

        MembershipKind kind = Typed("Kind") == "temporary" ? MembershipKind.Temporary : MembershipKind.Main;
        Outcome<Transfer> outcome = await Services
            .GetRequiredService<SendTransfer>()
            .Handle(new SendTransferRequest(Code, near ?? far!, on!.Value, kind, reason));
        if (outcome.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"/transfers/{outcome.Value.Id}?done=sent"));
            return;
        }

        Refuse(
            outcome.Refusal switch
            {
                NoSuchCell or SameCell => near is null ? "ToCode" : "To",
                NotOnARollThen or BeforeTheMembership => "On",
                _ => "To",
            },
            outcome.Refusal
        );
    }
}
