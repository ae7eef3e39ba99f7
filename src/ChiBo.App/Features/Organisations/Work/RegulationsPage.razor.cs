using ChiBo.App.CommandLine;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Regulations;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations.Work;

/// <summary>The working regulations of a cell (II.2.a) as they were adopted and amended, and the form that does either.</summary>
public sealed partial class RegulationsPage
{
    private WorkingRegulations? last;

    protected override string Tab => "regulations";

    private IReadOnlyList<(string Name, Phrase Label, string First)> Chapters =>
        [
            ("PartyCommittee", WorkTexts.PartyCommittee, last?.PartyCommittee ?? ""),
            ("Government", WorkTexts.Government, last?.Government ?? ""),
            ("FatherlandFront", WorkTexts.Front, last?.FatherlandFront ?? ""),
            ("Organisations", WorkTexts.Unions, last?.Organisations ?? ""),
            ("Cells", WorkTexts.Cells, last?.Cells ?? ""),
        ];

    protected override async Task<IReadOnlyList<FactLine>> Read(int organisation)
    {
        var rows = await (
            from row in Db.WorkingRegulations.AsNoTracking().Known(await Asked.Known(Db))
            join act in Db.Acts on row.RecordedIn equals act.Id
            where row.OrganisationId == organisation
            orderby row.ValidFrom descending, row.Id descending
            select new
            {
                Row = row,
                act.At,
                act.Reason,
            }
        ).ToListAsync();
        last = rows.FirstOrDefault()?.Row;
        return
        [
            .. rows.Select(line => new FactLine(
                $"{Say(WorkTexts.Covered)}: {Covered(line.Row)}",
                line.Row.ValidFrom,
                line.Row.ValidTo,
                line.At,
                line.Reason,
                false
            )
            {
                Deeds = Deeds(line.Row.Id, canEnd: line.Row.ValidTo is null),
            }),
        ];
    }

    private string Covered(WorkingRegulations row)
    {
        (string Text, Phrase Label)[] all =
        [
            (row.PartyCommittee, WorkTexts.PartyCommittee),
            (row.Government, WorkTexts.Government),
            (row.FatherlandFront, WorkTexts.Front),
            (row.Organisations, WorkTexts.Unions),
            (row.Cells, WorkTexts.Cells),
        ];
        string[] filled = [.. all.Where(part => ChapterText.IsFilled(part.Text)).Select(part => Say(part.Label))];
        return $"{filled.Length}/5 ({string.Join("; ", filled)})";
    }

    private async Task Submit()
    {
        DateOnly from = RequiredDay("From", WorkTexts.FromMissing);
        string Text(string name) => Typed(name) ?? "";
        var fields = new RegulationsFields(
            Text("PartyCommittee"),
            Text("Government"),
            Text("FatherlandFront"),
            Text("Organisations"),
            Text("Cells")
        );
        if (!Chapters.Any(chapter => ChapterText.IsFilled(Text(chapter.Name))))
        {
            Errors.Add("PartyCommittee", WorkTexts.NoChapter);
        }

        if (MayRecord && IsSound())
        {
            Answer(await Work.Regulations(Code, from, fields, Typed("Number")), "From");
        }
    }
}
