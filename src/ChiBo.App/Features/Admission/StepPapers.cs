using ChiBo.App.CommandLine;
using ChiBo.Domain.Admission;

namespace ChiBo.App.Features.Admission;

/// <summary>The papers of each step, by the numbers of their forms (1-KNĐ to 9-KNĐ).</summary>
internal static class StepPapers
{
    /// <summary>What a step is shown by; nothing where no form is known.</summary>
    public static Phrase? Of(AdmissionStep step) =>
        step switch
        {
            AdmissionStep.AwarenessClass => new Phrase(
                "Giấy chứng nhận lớp nhận thức về Đảng (CN-NTVĐ)",
                "Certificate of the awareness class (CN-NTVĐ)"
            ),
            AdmissionStep.HelpersAssigned => new Phrase(
                "Giấy giới thiệu của người giúp đỡ (3-KNĐ; 3A-KNĐ khi có hai người)",
                "Introduction by the helper (3-KNĐ; 3A-KNĐ when two)"
            ),
            AdmissionStep.Application => new Phrase("Đơn xin vào Đảng (1-KNĐ)", "Application (1-KNĐ)"),
            AdmissionStep.BackgroundCheck => new Phrase(
                "Lý lịch của người xin vào Đảng đã thẩm tra (2-KNĐ); không lưu tại đây",
                "Curriculum vitae, checked (2-KNĐ); not kept here"
            ),
            AdmissionStep.UnionOpinion => new Phrase(
                "Nghị quyết giới thiệu của đoàn thanh niên, công đoàn (4-KNĐ)",
                "Resolution of the Youth Union or trade union (4-KNĐ)"
            ),
            AdmissionStep.ResidenceOpinion => new Phrase(
                "Tổng hợp ý kiến nhận xét (5-KNĐ; 5B nơi cư trú)",
                "Opinions put together (5-KNĐ; 5B of the residence)"
            ),
            AdmissionStep.CellResolution => new Phrase(
                "Nghị quyết của chi bộ (6-KNĐ)",
                "The cell's resolution (6-KNĐ)"
            ),
            AdmissionStep.CommitteeResolution => new Phrase(
                "Nghị quyết của cấp ủy cơ sở (8-KNĐ)",
                "Resolution of the grassroots committee (8-KNĐ)"
            ),
            AdmissionStep.Decision => new Phrase("Quyết định kết nạp (9-KNĐ)", "Decision (9-KNĐ)"),
            _ => null,
        };
}
