using System.Globalization;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Meetings;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Areas;

/// <summary>Areas in a month: mine, those of my cell, and for the agency cell and the office all of the commune.</summary>
public sealed partial class AreasOverviewPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private MeetingMonth Month { get; set; }

    private IReadOnlyList<AreaCommune> Communes { get; set; } = [];

    private IReadOnlyList<Choice> CommuneChoices => [.. Communes.Select(one => new Choice(one.Code, one.Name))];

    private AreaCommune? Commune { get; set; }

    private AreaBoard? Own { get; set; }

    private AreaBoard? OfCells { get; set; }

    private AreaBoard? Board { get; set; }

    private bool MayPropose { get; set; }

    private string Meets =>
        (Board!.Meeting.HeldAt ?? Board.Meeting.PlannedAt)?.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture)
        ?? Say(AreaTexts.NotPlanned);

    protected override async Task OnInitializedAsync()
    {
        Month = AreaMonths.Asked(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        AreasInReach reach = Services.GetRequiredService<AreasInReach>();
        Own = await Read(db, await reach.Own(Month, Visitor.Today));
        OfCells = await Read(db, await reach.OfCells(Visitor.Today));
        Communes = await reach.Communes(Visitor.Today);
        Commune =
            Communes.FirstOrDefault(one => one.Code == Visitor.Address["commune"])
            ?? (Communes is [var first, ..] ? first : null);
        if (Commune is null)
        {
            return;
        }

        IReadOnlyList<AreaUnit> areas = await AreaUnits.OfCommune(db, Commune.Id, Visitor.Today);
        Board = await AreaBoard.Read(db, Commune.Id, areas, Month, Visitor.Today);
        MayPropose =
            Board.Meeting.CellCode is { } cell
            && await Services
                .GetRequiredService<OfferedPages>()
                .MayOpen($"/organisations/{Uri.EscapeDataString(cell)}/areas/propose");
    }

    /// <summary>The board of some areas, which may lie in several communes; nothing without any.</summary>
    private async Task<AreaBoard?> Read(ChiBoContext db, IReadOnlyList<AreaUnit> areas)
    {
        AreaBoard? board = null;
        foreach (IGrouping<int?, AreaUnit> inCommune in areas.GroupBy(area => area.CommuneId))
        {
            AreaBoard next = await AreaBoard.Read(db, inCommune.Key, [.. inCommune], Month, Visitor.Today);
            board = board is null ? next : board with { Lines = [.. board.Lines, .. next.Lines] };
        }

        return board;
    }

    private string PathOf(AreaLine line) => $"/areas/{Uri.EscapeDataString(line.Area.Code)}?month={Month}";

    private string ReportOf(AreaLine line) => $"/areas/{Uri.EscapeDataString(line.Area.Code)}/report?month={Month}";

    private string Named(AreaLine line) =>
        line.InCharge.Count == 0
            ? line.Area.Name
            : $"{line.Area.Name} ({string.Join(", ", line.InCharge.Select(member => member.Name))})";
}
