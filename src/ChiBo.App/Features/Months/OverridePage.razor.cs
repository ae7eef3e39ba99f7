using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Months;

/// <summary>Records who allowed the agency cell to meet before the others, and why (II.2.b).</summary>
public sealed partial class OverridePage
{
    private IReadOnlyList<Choice> Cells { get; set; } = [];

    private IReadOnlyList<Choice> Deciders { get; set; } = [];

    /// <summary>The person's own code when he or she may have decided.</summary>
    private string? Own { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (!await ReadBoard() || Board is null || Board.Agencies.Count == 0)
        {
            return;
        }

        Cells = [.. Board.Agencies.Select(agency => new Choice(agency.Cell.Code, agency.Cell.Name))];
        AllowEarlier handler = Services.GetRequiredService<AllowEarlier>();
        var deciders = new List<Choice>();
        foreach (AgencyMonth agency in Board.Agencies)
        {
            deciders.AddRange(
                (await handler.Deciders(Committee, agency.Cell.Id)).Select(one => new Choice(one.Code, one.Name))
            );
        }

        Deciders = [.. deciders.DistinctBy(choice => choice.Value)];
        string? own = Services.GetRequiredService<Person>().Subject.MemberCode;
        Own = Deciders.Any(choice => choice.Value == own) ? own : null;
    }

    private async Task Allow()
    {
        string member = Required("Member", OverrideTexts.MemberMissing);
        string reason = Required("Reason", FormTexts.ReasonMissing);
        if (Board is null || !IsSound())
        {
            return;
        }

        Outcome<long> outcome = await Services
            .GetRequiredService<AllowEarlier>()
            .Handle(Code, Typed("Cell") ?? Cells[0].Value, Shown, member, reason);
        if (outcome.IsDone)
        {
            GoTo(MonthPaths.Board(Code, Shown) + "?done=allowed");
        }
        else
        {
            Refuse(outcome.Refusal is MayNotDecide ? "Member" : "Cell", outcome.Refusal);
        }
    }
}
