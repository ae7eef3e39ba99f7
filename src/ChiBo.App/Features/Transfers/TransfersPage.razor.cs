using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Transfers;

/// <summary>Transfers that wait for the person's cells, then all that were sent or dealt with.</summary>
public sealed partial class TransfersPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<TransferLine> Awaiting { get; set; } = [];

    private IReadOnlyList<TransferLine> Others { get; set; } = [];

    private int Total { get; set; }

    private int PageNumber { get; set; }

    protected override async Task OnInitializedAsync()
    {
        TransferList list = Services.GetRequiredService<TransferList>();
        Awaiting = await list.Awaiting();
        (Others, Total, PageNumber) = await list.Others(Visitor.Address[Pager.Parameter]);
    }
}
