using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Register;
using ChiBo.Domain.Reports;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.ReviewReports;

/// <summary><c>chibo report</c>: the report of a review as it drafts itself, as a document, a workbook or JSON (III.2-a).</summary>
internal static class DraftReviewReportCli
{
    private static readonly Phrase OneSource = new(
        "Cần đúng một trong hai: --from hoặc --data.",
        "Give exactly one of --from and --data."
    );

    private static readonly Phrase UnknownForm = new(
        "--out phải kết thúc bằng .docx, .xlsx hoặc .json.",
        "--out must end with .docx, .xlsx or .json."
    );

    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "report",
            new Phrase(
                "Soạn báo cáo rà soát, sắp xếp chi bộ cơ quan tính đến một ngày: lời văn, bảng, biểu đồ.",
                "Drafts the report of a review as of a day: narrative, tables and pictures."
            ),
            "chibo report --from so-lieu --as-of 2015-01-01 --out bao-cao.docx",
            "chibo report --data /srv/chibo --as-of 2015-01-01 --under 01 --out bao-cao.xlsx"
        );
        Option<string> from = verb.Takes(
            "--from",
            "PATH",
            new Phrase(
                "thư mục CSV hoặc tệp .xlsx theo khuôn dạng trao đổi",
                "folder of CSV files, or an .xlsx workbook"
            )
        );
        Option<string> data = verb.TakesData();
        Option<string> asOf = verb.Takes("--as-of", "DAY", new Phrase("ngày chốt số liệu, yyyy-MM-dd", "cut-off day"));
        Option<string> knownOn = verb.Takes(
            "--known-on",
            "DAY",
            new Phrase("--data: như đã biết vào cuối ngày này", "--data: as it was known at the end of this day")
        );
        Option<string> under = verb.Takes(
            "--under",
            "CODE",
            new Phrase("chỉ các xã thuộc huyện hoặc tỉnh có mã này", "only the communes of this district or province")
        );
        Option<string> file = verb.Takes(
            "--out",
            "FILE",
            new Phrase("tệp .docx, .xlsx hoặc .json sẽ được ghi", "file to be written: .docx, .xlsx or .json")
        );
        var paper = new ReviewPaperOptions(verb);
        return verb.Does(async call =>
        {
            DateOnly day = call.RequiredDay(asOf);
            string path = call.Required(file);
            string form = Path.GetExtension(path).ToLowerInvariant();
            if (form is not (".docx" or ".xlsx" or ".json"))
            {
                throw new CallFaultException(UnknownForm);
            }

            string? folder = call.GetValue(data);
            if (call.GetValue(from) is null == folder is null)
            {
                throw new CallFaultException(OneSource);
            }

            GuidanceDocument guidance = ReviewCase.Choose(day, null);
            DateOnly? known = call.OptionalDay(knownOn);
            (Reviewer? reviewer, IReadOnlyList<ReportRecord> deviations) =
                folder is not null ? await Stored(folder, day, known, guidance)
                : RegisterInput.Load(call.Required(from), terminal) is { } given
                    ? (new Reviewer(given, ParameterSource.Of(guidance.Parameters)), [])
                : (null, []);
            if (reviewer is null)
            {
                return ExitCodes.Faulty;
            }

            RegisterSnapshot snapshot = reviewer.Snapshot;

            string? code = call.GetValue(under);
            var review = new ReviewCase(
                day,
                guidance,
                reviewer,
                ReviewScope.Find(snapshot, day, [], code),
                terminal.Language
            );
            var report = MadeReport.Of(
                review.Watched(terminal),
                MadeReport.ScopeOf(snapshot, code, day),
                [.. deviations.Where(one => review.Scope.Any(commune => commune.Code == one.Key))]
            );
            OutputFile.Write(
                path,
                output => Write(output, form, report, paper.Head(call, terminal.Today), known ?? terminal.Today)
            );
            terminal.Say(
                new Phrase(
                    $"Đã ghi {path}: {report.Facts.Communes.Count} xã, {report.Draft.Count} câu.",
                    $"Written: {path}, {report.Facts.Communes.Count} communes, {report.Draft.Count} sentences."
                )
            );
            return ExitCodes.Done;
        });
    }

    /// <summary>The kept register as it was known, decided with what provinces had set then, and the deviations of that day.</summary>
    private static async Task<(Reviewer? Reviewer, IReadOnlyList<ReportRecord> Deviations)> Stored(
        string folder,
        DateOnly day,
        DateOnly? known,
        GuidanceDocument guidance
    )
    {
        using Installation installation = await Installation.OpenExisting(DataFolder.Choose(folder));
        return await installation.Use(async db =>
        {
            KnownAt then = known is { } on ? await KnownAt.AtEndOf(on, db) : KnownAt.Now;
            RegisterSnapshot snapshot = SnapshotReader.Read(db, then);
            IReadOnlyList<ReportRecord> deviations = await ReviewReportDrafting.DeviationsOf(
                db,
                [
                    .. snapshot
                        .Communes()
                        .Select(commune => new ReportRecord(
                            ReportSource.Commune,
                            commune.Code,
                            ReviewReportDrafting.NameOf(snapshot, commune.Code, day)
                        )),
                ],
                day,
                then
            );
            return ((Reviewer?)new Reviewer(snapshot, LocalRules.Read(db, then).Over(guidance)), deviations);
        });
    }

    /// <summary>Whoever has the register at hand sees its people.</summary>
    private static void Write(Stream output, string form, MadeReport report, ReportHead head, DateOnly knownOn)
    {
        switch (form)
        {
            case ".json":
                ReviewReportJson.Write(output, report);
                break;
            case ".xlsx":
                ReviewReportWorkbook.Write(output, report, ReportComposition.Of(report.Draft, []), seesPeople: true);
                break;
            default:
                PartyDocumentWriter.Write(
                    ReviewReportPapers.Of(
                        report,
                        ReportComposition.Of(report.Draft, []),
                        new PaperHead
                        {
                            Superior = head.TopOrganisation,
                            Issuer = head.Organisation ?? "....................",
                            IssuerLetters = "....",
                            Place = head.Place,
                            MadeOn = head.MadeOn,
                        },
                        null,
                        knownOn,
                        seesPeople: true
                    ),
                    output
                );
                break;
        }
    }
}
