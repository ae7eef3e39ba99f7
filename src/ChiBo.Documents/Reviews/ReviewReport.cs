using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Review;

namespace ChiBo.Documents.Reviews;

/// <summary>
/// The report of a review (báo cáo kết quả rà soát chi bộ cơ quan) of one commune or many as of a day. People are counted,
/// never named, unless the caller passes a lookup for names.
/// </summary>
public static class ReviewReport
{
    /// <summary>The report, and how many communes there are of each verdict.</summary>
    public static (PartyDocument Document, VerdictCounts Counts) Make(ReviewReportRequest request)
    {
        var text = new ReportText(request);
        var tally = ReportTally.Of(request.Communes);
        var tables = new ReportTables(request, text);
        var document = new PartyDocument
        {
            TopOrganisation = request.TopOrganisation,
            Organisation = request.Organisation,
            Symbol = "BC/....",
            Place = request.Place,
            TypeName = text.In("Báo cáo", "Report"),
            Summary = Summary(text, tally),
            Body = ReportBody.Of(request, text, tally, tables),
            Recipients =
            [
                text.In("Cấp ủy cấp trên trực tiếp (để báo cáo)", "The committee directly above (for its information)"),
                text.In("Các đảng ủy xã có tên trong báo cáo", "The commune committees named in the report"),
                text.In("Lưu", "Archive"),
            ],
            Annex = tally.Counts.Nonconforming == 0 ? [] : ReportAnnex.Of(request, text),
            Language = request.Language,
            MadeOn = request.MadeOn,
        };
        return (document, tally.Counts);
    }

    private static string Summary(ReportText text, ReportTally tally) =>
        tally.OnlyName is { } name
            ? text.In(
                $"kết quả rà soát tổ chức chi bộ cơ quan {name} {text.AsOf}",
                $"review of the agency Party cell of {name} {text.AsOf}"
            )
            : text.In(
                $"kết quả rà soát tổ chức chi bộ cơ quan xã, phường, thị trấn {text.AsOf}",
                $"review of the agency Party cells of communes, wards and townships {text.AsOf}"
            );
}
