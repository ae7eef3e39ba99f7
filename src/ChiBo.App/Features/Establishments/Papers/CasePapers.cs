using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.App.Web.Components;
using ChiBo.Documents.Establishments;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Establishments.Papers;

/// <summary>The papers of a case: application, appraisal sheet, decision, record of what is handed over.</summary>
internal sealed class CasePapers(ChiBoContext db, CaseFile file, RegisterActs acts)
{
    /// <summary>The application.</summary>
    public const string Application = "to-trinh";

    /// <summary>The appraisal sheet.</summary>
    public const string Appraisal = "tham-dinh";

    /// <summary>The decision.</summary>
    public const string Decision = "quyet-dinh";

    /// <summary>The record of files and books that are handed over.</summary>
    public const string HandOver = "ban-giao";

    /// <summary>The papers that a case has as it stands.</summary>
    public static IEnumerable<(string Name, Phrase Text)> Of(ShownCase shown)
    {
        OrganisationCase row = shown.Row;
        yield return (Application, CaseTexts.Application);
        if (!row.Course(false).HasEnded || row.AppraisedOn is not null)
        {
            yield return (Appraisal, CaseTexts.AppraisalSheet);
        }

        if (row.Stage is CaseStage.Appraised or CaseStage.Consented or CaseStage.Recorded)
        {
            yield return (Decision, CaseTexts.Decision);
            if (HandingCells(shown).Count > 0)
            {
                yield return (HandOver, CaseTexts.HandOver);
            }
        }
    }

    /// <summary>A paper of a case; nothing when there is none of that name.</summary>
    public async Task<PartyDocument?> Make(string commune, long key, string paper)
    {
        if (await file.Open(commune, key) is not { } shown || Of(shown).All(one => one.Name != paper))
        {
            return null;
        }

        OrganisationCase row = shown.Row;
        CasePaper about = await About(shown);
        return paper switch
        {
            Application => new ApplicationPaper(about).ToDocument(),
            Appraisal => new AppraisalPaper(
                about,
                [
                    .. shown.Findings.Select(finding => new AppraisedPoint(
                        finding.Clause,
                        finding.Status switch
                        {
                            Status.Met => "đạt",
                            Status.NotMet => "không đạt",
                            _ => "chưa đủ dữ liệu",
                        },
                        finding.Sentence
                    )),
                ]
            )
            {
                On = row.AppraisedOn,
                Words = row.Appraisal,
                Unlawful = (shown.Unlawful ?? shown.Impossible)?.Vietnamese,
                Strengths = shown.Strengths,
            }.ToDocument(),
            HandOver => new HandOverPaper
            {
                Superior = about.Superior,
                Committee = about.Committee,
                About = about.About,
                EffectiveOn = about.EffectiveOn,
                Cells = HandingCells(shown),
                MadeOn = about.MadeOn,
            }.ToDocument(),
            _ => new DecisionPaper(about)
            {
                Number = row.DecisionNumber,
                On = row.DecisionOn,
                Consent = row.ConsentOn is { } on ? $"số {row.ConsentNumber} ngày {on:dd/MM/yyyy}" : null,
            }.ToDocument(),
        };
    }

    private async Task<CasePaper> About(ShownCase shown)
    {
        OrganisationCase row = shown.Row;
        OrganisationVersion? committee = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(one => one.OrganisationId == row.OrganisationId)
            .OrderByDescending(one => one.ValidFrom != null)
            .ThenByDescending(one => one.ValidFrom)
            .FirstOrDefaultAsync();
        string? above = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(one => committee != null && one.OrganisationId == committee.ParentId)
            .OrderByDescending(one => one.ValidFrom != null)
            .ThenByDescending(one => one.ValidFrom)
            .Select(one => one.Name)
            .FirstOrDefaultAsync();
        return new CasePaper
        {
            Superior = above,
            Committee = committee?.Name ?? "",
            About = await Subject(row),
            Grounds = row.Grounds,
            AppliedOn = row.AppliedOn,
            EffectiveOn = row.EffectiveOn,
            Changes = Changes(shown),
            MadeOn = acts.Today,
        };
    }

    private async Task<string> Subject(OrganisationCase row)
    {
        ReorganisationStep step = row.What().Steps[0];
        string kind = CaseNames.In(Language.Vietnamese, row.Kind);
        string begun = char.ToLowerInvariant(kind[0]) + kind[1..];
        if (step is EstablishCell found)
        {
            return $"thành lập {found.Name}";
        }

        List<string> codes = [.. step.OrganisationCodes];
        List<string> names = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(row.AppliedOn)
            .Where(one => codes.Contains(one.Organisation!.Code))
            .OrderBy(one => one.OrganisationId)
            .Select(one => one.Name)
            .ToListAsync();
        return step is RenameOrganisation rename
            ? $"đổi tên {string.Join(", ", names)} thành {rename.Name}"
            : $"{begun}: {string.Join(", ", names)}";
    }

    /// <summary>The cells that members leave, and those that end; nothing where the person sees no people.</summary>
    private static IReadOnlyList<HandingCell> HandingCells(ShownCase shown)
    {
        if (shown is not { Planned.Plan.Lines: { } lines, Names: { } names })
        {
            return [];
        }

        HashSet<string> ended =
        [
            .. lines.Where(line => line.Kind == PlanLineKind.OrganisationEnded).Select(line => line.Subject),
        ];
        ILookup<string, HandedFile> files = lines
            .Where(line => line is { Kind: PlanLineKind.MemberMoved, From: not null, To: not null })
            .ToLookup(line => line.From!, line => new HandedFile(names.Member(line.Subject), names.Place(line.To!)));
        return
        [
            .. files
                .Select(cell => cell.Key)
                .Concat(ended)
                .Distinct(StringComparer.Ordinal)
                .Select(cell => new HandingCell(names.Place(cell), ended.Contains(cell), [.. files[cell]])),
        ];
    }

    private static IReadOnlyList<string> Changes(ShownCase shown) =>
        shown is { Planned: { } planned, Names: { } names }
            ?
            [
                .. planned
                    .Plan.Lines.OrderBy(line => line.Kind)
                    .Select(line => $"{PlanTexts.Of(line.Kind).Vietnamese}: {CaseWords.Of(line, names)}."),
            ]
            : [];
}
