using System.Globalization;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Register;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>Who came when the residence cell convened those who work elsewhere (II.2.d): one tap a person.</summary>
public sealed partial class ConvenedPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Crumb> Steps => [new(Say(ResidenceTexts.AskedOfUs), "/residence")];

    private (int Id, string Code, string Name)? Cell { get; set; }

    private IReadOnlyList<Choice> Cells { get; set; } = [];

    private DateOnly AskedDay { get; set; }

    private IReadOnlyList<Convened> Called { get; set; } = [];

    private IReadOnlyList<Choice> People =>
        [.. Called.Select(one => new Choice(one.LetterKey.ToString(CultureInfo.InvariantCulture), one.Name))];

    private IReadOnlyCollection<string> Ticks =>
        IsSent
            ? [.. Http.Request.Form["Came"].OfType<string>()]
            :
            [
                .. Called
                    .Where(one => one.Came == true)
                    .Select(one => one.LetterKey.ToString(CultureInfo.InvariantCulture)),
            ];

    protected override async Task OnInitializedAsync()
    {
        IReadOnlyList<(int Id, string Code, string Name)> all = await Services.GetRequiredService<AskedOfUs>().Cells();
        Cells = [.. all.Select(cell => new Choice(cell.Code, cell.Name))];
        AskedDay =
            DateOnly.TryParseExact(
                Visitor.Address["day"],
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly day
            ) && Days.CanBeAsked(day)
                ? day
                : Visitor.Today;
        if (all.Count == 0)
        {
            return;
        }

        string? asked = Visitor.Address["cell"];
        Cell = all.Any(cell => cell.Code == asked) ? all.First(cell => cell.Code == asked) : all[0];
        Called = await Services.GetRequiredService<RecordConvened>().Called(Cell.Value.Id, AskedDay);
    }

    private async Task Submit()
    {
        HashSet<long> came =
        [
            .. Ticks
                .Select(tick =>
                    long.TryParse(tick, NumberStyles.None, CultureInfo.InvariantCulture, out long key) ? key : 0
                )
                .Where(key => key != 0),
        ];
        Outcome<int> outcome = await Services
            .GetRequiredService<RecordConvened>()
            .Handle(Cell!.Value.Code, AskedDay, came);
        if (outcome.IsDone)
        {
            GoTo(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"/residence/meetings?cell={Uri.EscapeDataString(Cell.Value.Code)}&day={AskedDay:yyyy-MM-dd}&came={outcome.Value}"
                )
            );
            return;
        }

        Refuse("Came", outcome.Refusal);
    }
}
