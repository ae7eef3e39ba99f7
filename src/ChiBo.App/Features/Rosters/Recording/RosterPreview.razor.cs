using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Rosters.Recording;

/// <summary>What recording a list would do, person by person, with a way to leave somebody out.</summary>
public sealed partial class RosterPreview
{
    [Parameter, EditorRequired]
    public required ReadRoster Read { get; set; }

    [Parameter, EditorRequired]
    public required RosterPlan Plan { get; set; }

    [Parameter, EditorRequired]
    public required string Sealed { get; set; }

    [Parameter, EditorRequired]
    public required string Committee { get; set; }

    [Parameter]
    public string? Cell { get; set; }

    [Parameter, EditorRequired]
    public required DateOnly On { get; set; }

    private IReadOnlyList<SummaryLine> Understanding =>
        [
            new(RosterTexts.File, Read.FileName),
            new(RosterTexts.Encoding, Read.Encoding),
            new(RosterTexts.Columns, Read.Columns),
            new(RosterTexts.People, Plan.People.Count.ToString(CultureInfo.InvariantCulture)),
        ];

    private IEnumerable<Phrase> Consequences =>
        new (int Count, Func<int, Phrase> Sentence)[]
        {
            (Plan.Count(PlannedAct.Added), RosterTexts.WillAdd),
            (Plan.Count(PlannedAct.Changed), RosterTexts.WillChange),
            (Plan.People.Count(person => !person.IsWork), RosterTexts.LeftAlone),
            (Read.PartlyKnown, RosterTexts.PartlyKnown),
        }
            .Where(line => line.Count > 0)
            .Select(line => line.Sentence(line.Count))
            .Concat(Plan.Cells.Where(cell => cell.Code is null).Select(RosterTexts.WillEnter));

    private string Written(DateOnly? day) => day is { } known ? Say(known) : "";
}
