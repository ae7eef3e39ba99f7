using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Access;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Transfers;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Transfers;

/// <summary>A transfer: what the cell that is to consent needs to know, and what either side can do with it.</summary>
public sealed partial class TransferPage
{
    [Parameter]
    public long Number { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private OpenTransfer? Shown { get; set; }

    private IReadOnlyList<SummaryLine> Lines { get; set; } = [];

    private bool IsOpen => Shown!.Transfer.State == TransferState.Sent;

    private IReadOnlyList<Crumb> Steps => [new(Say(TransferTexts.Title), "/transfers")];

    /// <summary>Whether a form was sent that is not offered any more.</summary>
    private bool IsStale { get; set; }

    private Phrase? Done =>
        Visitor.Address["done"] switch
        {
            "sent" when IsOpen => TransferTexts.Sent,
            "undone" when IsOpen => TransferTexts.Undone,
            "received" => TransferTexts.Received,
            "ended" => TransferTexts.Ended,
            _ => null,
        };

    private IReadOnlyList<string> ReceiveConsequences =>
        Shown!.Transfer.Kind == MembershipKind.Main
            ? [Say(TransferTexts.MovesTo(Shown.ToName, Say(Shown.Transfer.On))), Say(TransferTexts.PositionsEnd)]
            : [Say(TransferTexts.JoinsFor(Shown.ToName, Say(Shown.Transfer.On))), Say(TransferTexts.CountsThere)];

    protected override async Task OnInitializedAsync()
    {
        await Read();
        if (Shown is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            await Services
                .GetRequiredService<PersonalLooks>()
                .LogOutside(Shown.Transfer.MemberId, Shown.Transfer.Member!.Code, "transfer");
            if (StaleForm.Sent(Http.Request) is { } form && !Offers(form))
            {
                IsStale = true;
                Refuse(form, new AnsweredAlready());
            }
        }
    }

    /// <summary>Whether a form is there for the person, as things are.</summary>
    private bool Offers(string form) =>
        form switch
        {
            "receive" or "decline" => IsOpen && Shown!.MayReceive,
            "withdraw" => IsOpen && Shown!.MaySend,
            "undo" => Shown!.Transfer.State == TransferState.Received && Shown.MayReceive,
            _ => false,
        };

    private async Task Read()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Permits permits = Services.GetRequiredService<Permits>();
        Shown = await OpenTransfer.Find(db, permits, Number);
        if (Shown is null)
        {
            return;
        }

        Transfer transfer = Shown.Transfer;
        string code = transfer.Member!.Code;
        bool seesRecord = (await permits.OnMember(AccessAction.Look, Sensitivity.Personal, code)).IsAllowed;
        Lines =
        [
            new(TransferTexts.State, Say(TransferTexts.Of(transfer.State))),
            new(TransferTexts.Member, Shown.Details.FullName, seesRecord ? PagePaths.Member(code, Visitor) : null),
            .. Shown.ShowsDates
                ?
                [
                    new SummaryLine(MemberTexts.BirthDate, Written(Shown.Details.BirthDate)),
                    new SummaryLine(MemberTexts.AdmittedOn, Written(Shown.Details.AdmittedOn)),
                    new SummaryLine(MemberTexts.OfficialOn, Written(Shown.Details.OfficialOn)),
                ]
                : Array.Empty<SummaryLine>(),
            new(TransferTexts.From, Shown.FromName),
            new(TransferTexts.ToCell, Shown.ToName),
            new(TransferTexts.Day, Say(transfer.On)),
            new(TransferTexts.Kind, Say(TransferTexts.Of(transfer.Kind))),
            new(TransferTexts.Reason, Shown.Sent.Reason),
            new(TransferTexts.SentAt, At(Shown.Sent)),
            .. Shown.Ended is { } ended
                ? [new SummaryLine(TransferTexts.EndedAt, At(ended))]
                : Array.Empty<SummaryLine>(),
            .. transfer.EndReason is { } reason
                ? [new SummaryLine(TransferTexts.EndReason, reason)]
                : Array.Empty<SummaryLine>(),
        ];
    }

    private Task Receive() =>
        Shown is { MayReceive: true }
            ? Answer("receive", "received", answer => answer.Receive(Number, Shown.Transfer.To!.Code))
            : Task.CompletedTask;

    private Task Decline() => End("DeclineReason", TransferState.Declined, Shown is { MayReceive: true });

    private Task Withdraw() => End("WithdrawReason", TransferState.Withdrawn, Shown is { MaySend: true });

    private Task Undo()
    {
        string reason = Required("UndoReason", FormTexts.ReasonMissing);
        return Shown is { MayReceive: true } && IsSound()
            ? Answer("UndoReason", "undone", answer => answer.UndoReceipt(Number, Shown.Transfer.To!.Code, reason))
            : Task.CompletedTask;
    }

    private Task End(string field, TransferState how, bool may)
    {
        string reason = Required(field, FormTexts.ReasonMissing);
        if (!may || !IsSound())
        {
            return Task.CompletedTask;
        }

        string side = how == TransferState.Declined ? Shown!.Transfer.To!.Code : Shown!.Transfer.From!.Code;
        return Answer(field, "ended", answer => answer.End(Number, how, side, reason));
    }

    private async Task Answer(string field, string done, Func<AnswerTransfer, Task<Outcome<long>>> work)
    {
        Outcome<long> outcome = await work(Services.GetRequiredService<AnswerTransfer>());
        if (outcome.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"/transfers/{Number}?done={done}"));
            return;
        }

        Refuse(field, outcome.Refusal);
        await Read();
    }

    private string? Written(DateOnly? day) => day is { } known ? Say(known) : null;

    private string At(Act act) => $"{Say(DateOnly.FromDateTime(act.At.AddHours(7)))} {act.At.AddHours(7):HH:mm}";
}
