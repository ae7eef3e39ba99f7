using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Life;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Regulations.Pages;

/// <summary>
/// The working regulations of a cell (II.2.a): what is in force and what it settles, the versions, a new one; and what the register
/// holds, with the form for what was adopted on paper.
/// </summary>
public sealed partial class CellRegulationsPage
{
    private WorkingRegulations? last;

    private RegulationDraft? InForce { get; set; }

    private RegulationCoverage? InForceCoverage { get; set; }

    private IReadOnlyList<RegulationDraft> Versions { get; set; } = [];

    /// <summary>The draft that is worked on.</summary>
    private RegulationDraft? Open => Versions.FirstOrDefault(version => version.State == RegulationState.Drafted);

    /// <summary>Whether a version was to be begun while another has been begun since.</summary>
    private bool IsStale { get; set; }

    /// <summary>Whether the form for what was adopted on paper was sent and not taken.</summary>
    private bool IsOnPaper => Errors.Count > 0 && StaleForm.Sent(Http.Request) == "record";

    private IReadOnlyList<Choice> Beginnings =>
        [
            .. Versions.Select(version => new Choice(
                FormattableString.Invariant($"{version.Key}"),
                $"{Say(RegulationTexts.Of(version.Version))} ({Say(RegulationTexts.Of(version.State))})"
            )),
            new Choice("model", Say(RegulationTexts.Model)),
        ];

    private IReadOnlyList<SummaryLine> Coverage =>
        [
            new(
                RegulationTexts.Since,
                $"{Say(RegulationTexts.Of(InForce!.Version))}, {DaysOf(InForce)}",
                FormattableString.Invariant($"/regulations/{InForce.Key}")
            ),
            new(
                RegulationTexts.Relations,
                Say(
                    InForceCoverage!.IsComplete
                        ? RegulationTexts.AllThere
                        : RegulationTexts.Missing(InForceCoverage.Missing)
                )
            ),
            new(
                RegulationTexts.Further,
                Say(
                    InForceCoverage.EmptyFurther.Count == 0
                        ? RegulationTexts.AllFurther
                        : RegulationTexts.Missing(InForceCoverage.EmptyFurther)
                )
            ),
            .. InForce.AnswerDays is { } days
                ? [new SummaryLine(RegulationTexts.AnswerDays, Say(days))]
                : Array.Empty<SummaryLine>(),
            .. InForce.ReportDays is { } before
                ? [new SummaryLine(RegulationTexts.ReportDays, Say(before))]
                : Array.Empty<SummaryLine>(),
            .. InForce.UsualDay is { } day
                ? [new SummaryLine(RegulationTexts.UsualDay, Say(day))]
                : Array.Empty<SummaryLine>(),
        ];

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
            orderby row.ValidFrom != null descending, row.ValidFrom descending, row.Id descending
            select new
            {
                Row = row,
                act.At,
                act.Reason,
            }
        ).ToListAsync();
        last = rows.FirstOrDefault()?.Row;
        bool readsDrafts = await Services.GetRequiredService<RegulationRights>().ReadsDrafts(Code);
        Versions = await Services.GetRequiredService<RegulationFile>().Versions(organisation, readsDrafts);
        if (MayRecord && Open is not null && StaleForm.Sent(Http.Request) is "begin" and { } form)
        {
            IsStale = true;
            Refuse(form, new DraftIsOpen(Open.Version));
        }

        InForce = await RegulationsInForce.Of(Db, organisation, Asked.Day);
        InForceCoverage = InForce is null
            ? null
            : RegulationFile.CoverageOf(await RegulationFile.Parts(Db, InForce.Key));
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

    private string DaysOf(RegulationDraft version) =>
        version.InForceFrom is { } from
            ? Say(RegulationTexts.Between(Say(from), version.InForceTo is { } to ? Say(to) : null))
            : "–";

    private async Task Begin()
    {
        string chosen = Required("BeginFrom", RegulationTexts.FromMissing);
        if (!IsSound())
        {
            return;
        }

        long? basedOn = long.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out long key)
            ? key
            : null;
        Outcome<long> begun = await Services.GetRequiredService<WriteRegulations>().Begin(Code, basedOn);
        if (begun.IsDone)
        {
            GoTo(FormattableString.Invariant($"/regulations/{begun.Value}/edit"));
            return;
        }

        Refuse("BeginFrom", begun.Refusal);
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
            Answer(
                await Services.GetRequiredService<RecordRegulations>().Handle(Code, from, fields, Typed("Number")),
                "From"
            );
        }
    }
}
