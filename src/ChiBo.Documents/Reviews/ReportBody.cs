using ChiBo.Documents.PartyDocuments;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Review;

namespace ChiBo.Documents.Reviews;

/// <summary>What a report says before the signature.</summary>
internal static class ReportBody
{
    public static IEnumerable<BodyBlock> Of(
        ReviewReportRequest request,
        ReportText text,
        ReportTally tally,
        ReportTables tables
    ) =>
        [
            new ParagraphBlock(Grounds(request, text, tally)),
            .. DraftNote(request, text),
            new HeadingBlock(1, text.In("I. KẾT QUẢ CHUNG", "I. RESULTS")),
            new ParagraphBlock(
                text.In(
                    $"{text.AsOfFirst}, kết quả rà soát {text.Communes(tally.Counts.Total)} (gọi chung cho xã, phường, thị trấn) như sau:",
                    $"{text.AsOfFirst}, the review of {text.Communes(tally.Counts.Total)} (wards and townships included) gives:"
                )
            ),
            tables.Numbers(tally.Counts),
            new HeadingBlock(1, text.In("II. CÁC XÃ CHƯA ĐẠT", "II. COMMUNES NOT CONFORMING")),
            .. Nonconforming(text, tally, tables),
            new HeadingBlock(1, text.In("III. CÁC XÃ CHƯA ĐỦ DỮ LIỆU", "III. COMMUNES NOT DECIDED")),
            .. Undecided(text, tally, tables),
            new HeadingBlock(1, text.In("IV. CÁC XÃ KHÔNG CÓ CHI BỘ CƠ QUAN", "IV. COMMUNES WITHOUT AN AGENCY CELL")),
            .. WithoutCell(text, tally, tables),
            new HeadingBlock(1, text.In("V. KẾT LUẬN", "V. CONCLUSION")),
            new ParagraphBlock(Closing(request, text, tally)),
        ];

    private static string Grounds(ReviewReportRequest request, ReportText text, ReportTally tally)
    {
        GuidanceDocument guidance = request.Guidance;
        string title = guidance.Title.In(request.Language);
        string issued = guidance.IssuedOn is { } day
            ? text.In($" ngày {text.DayOf(day)}", $" of {text.DayOf(day)}")
            : "";
        string whole = text.Communes(tally.Counts.Total);
        return text.In(
            $"Căn cứ {guidance.Number}{issued} của {guidance.Issuer} («{title}»), qua rà soát sổ bộ của {whole} {text.AsOf}, "
                + "kết quả tổ chức chi bộ cơ quan như sau:",
            $"On the ground of {guidance.Number}{issued} ({guidance.Issuer}, \"{title}\"), the registers of {whole} were "
                + $"reviewed {text.AsOf}, with these results for the organisation of agency cells:"
        );
    }

    private static IEnumerable<BodyBlock> DraftNote(ReviewReportRequest request, ReportText text) =>
        request.Guidance.Status == GuidanceStatus.Draft
            ?
            [
                new NoteBlock(
                    text.In(
                        $"{request.Guidance.Number} mới là bản dự thảo ghi chú, chưa được kiểm chứng.",
                        $"{request.Guidance.Number} is a draft entry whose text is not verified."
                    )
                ),
            ]
            : [];

    private static IEnumerable<BodyBlock> Nonconforming(ReportText text, ReportTally tally, ReportTables tables)
    {
        int count = tally.Counts.Nonconforming;
        if (count == 0)
        {
            yield return new ParagraphBlock(
                text.In(
                    $"{text.AsOfFirst}, không có xã nào chưa đạt.",
                    $"{text.AsOfFirst}, every agency cell that could be decided conforms."
                )
            );
            yield break;
        }

        yield return new ParagraphBlock(
            text.In(
                $"{text.AsOfFirst}, có {text.Communes(count)} chưa đạt; lý do của từng xã nêu trong bảng, mọi điểm đã xét nêu tại Phụ lục.",
                $"{text.AsOfFirst}, {text.Communes(count)} did not conform; the table gives the reasons, the annex every finding."
            )
        );
        yield return tables.Reasons(Verdict.Nonconforming, Outcome.Fail, text.In("Lý do chưa đạt", "Reasons"));
    }

    private static IEnumerable<BodyBlock> Undecided(ReportText text, ReportTally tally, ReportTables tables)
    {
        int count = tally.Counts.Undecided;
        if (count == 0)
        {
            yield return new ParagraphBlock(
                text.In(
                    $"{text.AsOfFirst}, không có xã nào chưa đủ dữ liệu để kết luận.",
                    $"{text.AsOfFirst}, no commune with an agency cell was left undecided."
                )
            );
            yield break;
        }

        yield return new ParagraphBlock(
            text.In(
                $"{text.AsOfFirst}, có {text.Communes(count)} chưa kết luận được vì sổ bộ còn thiếu dữ liệu sau:",
                $"{text.AsOfFirst}, {text.Communes(count)} could not be decided, since the register lacks this:"
            )
        );
        yield return tables.Reasons(
            Verdict.Undecided,
            Outcome.Unknown,
            text.In("Dữ liệu còn thiếu", "What is missing")
        );
    }

    private static IEnumerable<BodyBlock> WithoutCell(ReportText text, ReportTally tally, ReportTables tables)
    {
        int count = tally.Counts.NoAgencyCell;
        if (count == 0)
        {
            yield return new ParagraphBlock(
                text.In(
                    $"{text.AsOfFirst}, xã nào cũng có chi bộ cơ quan.",
                    $"{text.AsOfFirst}, every commune has an agency cell."
                )
            );
            yield break;
        }

        int not = count - tally.Eligible - tally.EligibleUnknown;
        yield return new ParagraphBlock(
            text.In(
                $"{text.AsOfFirst}, có {text.Communes(count)} không có chi bộ cơ quan. Xét riêng điều kiện về chi bộ khu dân cư "
                    + $"(điểm II.1.1.b) tại ngày {text.Day}, kể cả sau khi cán bộ, công chức rời các chi bộ khu dân cư: "
                    + $"{text.Communes(tally.Eligible)} có thể lập chi bộ cơ quan, {text.Communes(not)} chưa thể, "
                    + $"{text.Communes(tally.EligibleUnknown)} chưa đủ dữ liệu để biết.",
                $"{text.AsOfFirst}, {text.Communes(count)} had no agency cell. As far as the residential cells go (II.1.1.b), and "
                    + $"after cadres and civil servants have left them, as of {text.Day}: {text.Communes(tally.Eligible)} may set "
                    + $"one up, {text.Communes(not)} may not, and of {text.Communes(tally.EligibleUnknown)} it cannot be told."
            )
        );
        if (tally.Eligible > 0)
        {
            yield return new ParagraphBlock(
                text.In(
                    $"Các xã có thể lập chi bộ cơ quan tại ngày {text.Day}:",
                    $"Those that may set up an agency cell as of {text.Day}:"
                )
            );
            yield return tables.Eligible();
        }
    }

    private static string Closing(ReviewReportRequest request, ReportText text, ReportTally tally) =>
        text.In(
            $"{text.AsOfFirst}, {text.Number(tally.Counts.Conforming)}/{text.Communes(tally.Counts.Total)} đạt theo "
                + $"{request.Guidance.Number}. Kết quả tại ngày {text.Day} rút ra từ sổ bộ và không thay cho quyết định của cấp ủy có "
                + $"thẩm quyền; đề nghị các đảng ủy xã có điểm chưa đạt hoặc còn thiếu dữ liệu tại ngày {text.Day} đối chiếu, bổ sung "
                + "sổ bộ và báo cáo lại./.",
            $"{text.AsOfFirst}, {text.Number(tally.Counts.Conforming)} of {text.Communes(tally.Counts.Total)} conform to "
                + $"{request.Guidance.Number}. The results as of {text.Day} are drawn from the register and do not stand in for a "
                + $"decision of the competent committee; committees with a finding that fails or lacks data as of {text.Day} are "
                + "asked to check and complete the register, and to report again."
        );
}
