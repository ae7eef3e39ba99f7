using ChiBo.App.CommandLine;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Privacy;

namespace ChiBo.App.Features.Privacy;

/// <summary>How long something is kept, and why.</summary>
internal static class KeepingTexts
{
    public static Phrase Of(Keeping keeping) =>
        keeping switch
        {
            Keeping.WithRegister => new Phrase("Lâu dài cùng sổ bộ", "For good, with the register"),
            Keeping.AsProof => new Phrase("Lâu dài, làm bằng chứng", "For good, as proof"),
            Keeping.UntilItsDay => new Phrase("Đến ngày đã định", "Until the day that is set"),
            Keeping.AfterReading => new Phrase(
                $"{KeptDays.Notices} ngày sau khi đọc, gửi",
                $"{KeptDays.Notices} days after reading, sending"
            ),
            Keeping.AfterAnswer => new Phrase(
                $"{KeptDays.Answers} ngày sau khi trả lời",
                $"{KeptDays.Answers} days after the answer"
            ),
            Keeping.ForMonths => new Phrase($"{FormBurden.KeptMonths} tháng", $"{FormBurden.KeptMonths} months"),
            Keeping.WithAccount => new Phrase("Cùng tài khoản", "With the account"),
            Keeping.UntilRemoved => new Phrase("Đến khi người đó bỏ", "Until the person removes it"),
            Keeping.UntilReckonedAnew => new Phrase("Đến lần tính lại", "Until reckoned anew"),
            _ => new Phrase("Cùng bản cài đặt", "With the installation"),
        };

    public static Phrase Why(Keeping keeping) =>
        keeping switch
        {
            Keeping.WithRegister => new Phrase(
                "Sổ bộ trả lời được về mọi ngày đã qua. Số liệu sai được thay bằng số liệu đúng, bản cũ vẫn đọc được; cơ sở dữ liệu từ chối sửa, xóa. Danh sách, biểu quyết, kết quả rà soát trước đây dựa vào đó.",
                "The register answers for any day of the past. What was wrong is superseded and can still be read; the database refuses changing and deleting. Earlier rolls, votes and verdicts rest on it."
            ),
            Keeping.AsProof => new Phrase(
                "Ai làm gì, lúc nào, vì sao. Bớt đi một việc thì chuỗi kiểm toán đứt.",
                "Who did what, when and why. With one act taken out the chain of the audit breaks."
            ),
            Keeping.UntilItsDay => new Phrase(
                "Lời về người và vụ việc nằm riêng, không thuộc sổ bộ. Mỗi đoạn có ngày phải xóa, do việc của nó định: hết vụ việc, hết kỳ, hết số tháng đã đặt. Việc còn đang làm thì chưa có ngày.",
                "Words about people and cases lie apart and are no part of the register. Each has the day on which it is to be gone, set by what it belongs to: the end of the case, the months that are set. While that is open there is no day yet."
            ),
            Keeping.AfterReading => new Phrase(
                "Thông báo không chứa tên và nội dung; việc được báo vẫn còn ở trang của nó.",
                "Notices hold no name and no content; what they told of stays on its page."
            ),
            Keeping.AfterAnswer => new Phrase(
                "Để chương trình gửi lại cùng một yêu cầu không làm hai lần.",
                "So that a program that sends the same again does nothing twice."
            ),
            Keeping.ForMonths => new Phrase(
                "Đủ để so tháng này với cùng kỳ; chỉ là số, không phải nội dung đã gõ.",
                "Enough to compare a month with that of a year ago; numbers alone, nothing of what was typed."
            ),
            Keeping.WithAccount => new Phrase(
                "Tài khoản được đóng chứ không xóa, vì các việc đã làm ghi tên nó.",
                "Accounts are closed and not taken out, since what was done names them."
            ),
            Keeping.UntilRemoved => new Phrase("Do người đó tự đặt.", "The person has set it up."),
            Keeping.UntilReckonedAnew => new Phrase(
                "Tính từ sổ bộ; không giữ bản trước.",
                "Reckoned from the register; earlier ones are not kept."
            ),
            _ => new Phrase("Để chương trình chạy được.", "So that the program runs."),
        };
}
