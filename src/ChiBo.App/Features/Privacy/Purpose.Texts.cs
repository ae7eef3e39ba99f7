using ChiBo.App.CommandLine;
using ChiBo.Storage.Privacy;

namespace ChiBo.App.Features.Privacy;

/// <summary>What something is kept for.</summary>
internal static class PurposeTexts
{
    public static Phrase Of(Purpose purpose) =>
        purpose switch
        {
            Purpose.Organisations => new Phrase(
                "Có những tổ chức, địa bàn nào (II.1.1)",
                "Which organisations and areas there are (II.1.1)"
            ),
            Purpose.Roll => new Phrase(
                "Ai là đảng viên, ở chi bộ nào, chức vụ gì (II.1.1, II.1.2)",
                "Who is a member, of which cell, with which posts (II.1.1, II.1.2)"
            ),
            Purpose.Transfer => new Phrase("Chuyển sinh hoạt giữa các chi bộ", "Moving members between cells"),
            Purpose.Meetings => new Phrase(
                "Sinh hoạt chi bộ: lịch, điểm danh, kết luận (II.2.b)",
                "Meetings: order, attendance, conclusions (II.2.b)"
            ),
            Purpose.Areas => new Phrase(
                "Phụ trách, nắm tình hình địa bàn (II.2.c)",
                "Areas in charge and what is told of them (II.2.c)"
            ),
            Purpose.Proposals => new Phrase("Kiến nghị và trả lời (II.2.c)", "Proposals and their answers (II.2.c)"),
            Purpose.Tasks => new Phrase("Giao việc, đôn đốc (II.1.3.b-1, b-5)", "Tasks and urging (II.1.3.b-1, b-5)"),
            Purpose.Documents => new Phrase("Văn bản đã ban hành", "Documents that were issued"),
            Purpose.Regulations => new Phrase("Quy chế làm việc (II.2.a)", "Working regulations (II.2.a)"),
            Purpose.Programme => new Phrase(
                "Chương trình và báo cáo năm (II.1.3)",
                "Programme and reports of a year (II.1.3)"
            ),
            Purpose.Admission => new Phrase("Phát triển đảng viên (II.1.3.b-7)", "The way to membership (II.1.3.b-7)"),
            Purpose.Supervision => new Phrase(
                "Phản ánh, kiểm tra, kỷ luật (II.1.3.b-4, b-8)",
                "Signals, inspection, discipline (II.1.3.b-4, b-8)"
            ),
            Purpose.Residence => new Phrase("Liên hệ nơi cư trú (II.2.d)", "Contact with the residence (II.2.d)"),
            Purpose.YearReview => new Phrase("Kiểm điểm, xếp loại năm", "Yearly review and classification"),
            Purpose.Correction => new Phrase(
                "Đảng viên đề nghị sửa dữ liệu của mình",
                "Corrections that members ask for"
            ),
            Purpose.PrivateWords => new Phrase(
                "Lời về người và vụ việc, giữ có hạn",
                "Words about people and cases, for a limited time"
            ),
            Purpose.Verdict => new Phrase("Kết quả rà soát (III.2)", "Verdicts of the review (III.2)"),
            Purpose.SigningIn => new Phrase("Đăng nhập", "Signing in"),
            Purpose.Permissions => new Phrase("Ai được làm gì", "Who may do what"),
            Purpose.Telling => new Phrase("Báo cho người có việc chờ", "Telling people what waits for them"),
            Purpose.ForPrograms => new Phrase(
                "Chương trình khác làm thay tài khoản",
                "Programs that act for an account"
            ),
            Purpose.Burden => new Phrase(
                "Phải gõ bao nhiêu, để bớt đi",
                "How much has to be typed, so that it gets less"
            ),
            Purpose.Convenience => new Phrase("Cài đặt riêng của từng người", "What people set up for themselves"),
            Purpose.Looks => new Phrase(
                "Cho đảng viên biết ai đã xem hồ sơ mình",
                "Showing members who has looked at their record"
            ),
            Purpose.Proof => new Phrase("Ai làm gì, lúc nào, vì sao", "Who did what, when and why"),
            _ => new Phrase("Vận hành bản cài đặt", "Running the installation"),
        };
}
