using ChiBo.App.CommandLine;
using ChiBo.App.Web.Visitors;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Communes;

internal static class CommuneTexts
{
    public static readonly Phrase List = new("Rà soát", "Review");
    public static readonly Phrase Title = new("Rà soát xã, phường, thị trấn", "Review of a commune");
    public static readonly Phrase Review = new("Kết quả", "Result");
    public static readonly Phrase Timeline = new("Diễn biến", "Over time");
    public static readonly Phrase Compare = new("So sánh hai ngày", "Compare two days");
    public static readonly Phrase Findings = new("Từng điểm của hướng dẫn", "Clause by clause");
    public static readonly Phrase Strength = new(
        "Đảng viên chính thức của các chi bộ khu dân cư",
        "Official members of the residential cells"
    );
    public static readonly Phrase LocalText = new(
        "Quy định của tỉnh được áp dụng:",
        "The province's regulation that counts:"
    );
    public static readonly Phrase Observed = new("Thực tế:", "Found:");
    public static readonly Phrase Required = new("Yêu cầu:", "Asked for:");
    public static readonly Phrase Counted = new("Đã tính:", "Counted:");
    public static readonly Phrase CountedOrMissing = new(
        "Đã tính, còn thiếu hoặc chưa rõ:",
        "Counted, missing or not known:"
    );
    public static readonly Phrase Commune = new("Xã, phường, thị trấn", "Commune");
    public static readonly Phrase VerdictWord = new("Kết quả", "Verdict");
    public static readonly Phrase Failures = new("Chưa đạt", "Not met");
    public static readonly Phrase Unknowns = new("Chưa rõ", "Not known");
    public static readonly Phrase NextChange = new("Tự thay đổi ngày", "Changes by itself on");
    public static readonly Phrase Filter = new("Lọc", "Filter");
    public static readonly Phrase NameFilter = new("Tên xã", "Name of the commune");
    public static readonly Phrase Picture = new("Bức tranh chung", "All of them at a glance");
    public static readonly Phrase Nothing = new("Không có xã nào", "No commune");
    public static readonly Phrase NothingMeans = new(
        "Không có xã nào thuộc phần việc của đồng chí đúng với điều kiện lọc.",
        "No commune within your duties meets the filter."
    );
    public static readonly Phrase NoCommune = new(
        "Vào ngày này đơn vị không phải là xã, phường, thị trấn đang hoạt động.",
        "On this day the unit is no active commune."
    );
    public static readonly Phrase From = new("Ngày đầu", "First day");
    public static readonly Phrase To = new("Ngày sau", "Second day");
    public static readonly Phrase CompareNow = new("So sánh", "Compare");
    public static readonly Phrase Same = new(
        "Hai ngày cho cùng một kết quả ở mọi điểm.",
        "Both days give the same result on every point."
    );
    public static readonly Phrase Before = new("Trước", "Before");
    public static readonly Phrase After = new("Sau", "After");
    public static readonly Phrase Point = new("Điểm", "Clause");
    public static readonly Phrase Subject = new("Đối tượng", "Subject");

    public static readonly Phrase District = new("Huyện, tỉnh", "District or province");
    public static readonly Phrase RuleNotMet = new("Điểm chưa đạt hoặc chưa rõ", "Clause not met, or not known");
    public static readonly Phrase Workbook = new("Tải bảng tính (XLSX)", "Download a workbook (XLSX)");
    public static readonly Phrase Report = new("Tải báo cáo (DOCX)", "Download a report (DOCX)");
    public static readonly Phrase CompareAll = new("So sánh hai ngày", "Compare two days");
    public static readonly Phrase CompareAllTitle = new(
        "Xã nào thay đổi giữa hai ngày",
        "What changed between two days"
    );
    public static readonly Phrase NothingChanged = new(
        "Không xã nào thay đổi giữa hai ngày này.",
        "No commune changed between these days."
    );

    public static Phrase Changed(int communes, int verdicts) =>
        new(
            $"{communes} xã có thay đổi, trong đó {verdicts} xã đổi kết quả.",
            $"{communes} communes changed, {verdicts} of them in their verdict."
        );

    public static readonly Phrase ChaptersMissing = new("Chương chưa có nội dung:", "Chapters without content:");

    public static Phrase ReadClause(string id) => new($"Đọc điểm {id}", $"Read clause {id}");

    public static Phrase NotInForce(string number) =>
        new(
            $"Ngày này chưa có hướng dẫn nào đang có hiệu lực; {number} được áp dụng để tham khảo.",
            $"No guidance is in force on this day; {number} is applied for reference."
        );

    public static Phrase ChangesOn(string day) =>
        new(
            $"Nếu không ai ghi gì thêm, kết quả sẽ thay đổi vào ngày {day}.",
            $"If nobody records anything, the result changes on {day}."
        );

    public static Phrase AllMet(int count) =>
        new($"{count} điểm đạt", count == 1 ? "One point that is met" : $"{count} points that are met");

    public static Phrase Hidden(int count) =>
        new(
            $"{count} người đã được tính; họ tên chỉ hiện với người có trách nhiệm.",
            $"{count} people were counted; names are shown to those in charge only."
        );

    public static Phrase Verdict(CommuneReview review, DateOnly day, string guidance, Visitor visitor)
    {
        string word = Explanations.Describe(review.Verdict, visitor.Language);
        string eligible =
            review.Verdict == ChiBo.Guidance.Review.Verdict.NoAgencyCell
                ? Eligible(review.Eligible).In(visitor.Language)
                : "";
        return new Phrase(
            $"Tại ngày {visitor.Say(day)}, theo {guidance}: {word}. {eligible}",
            $"On {visitor.Say(day)}, under {guidance}: {word}. {eligible}"
        );
    }

    private static Phrase Eligible(bool? eligible) =>
        eligible switch
        {
            true => new Phrase(
                "Xét điều kiện về chi bộ khu dân cư, xã có thể lập chi bộ cơ quan.",
                "As far as the residential cells go, an agency cell may be set up."
            ),
            false => new Phrase("Xã chưa đủ điều kiện lập chi bộ cơ quan.", "An agency cell may not be set up."),
            null => new Phrase(
                "Chưa đủ dữ liệu để biết có thể lập chi bộ cơ quan hay không.",
                "It cannot be told whether an agency cell may be set up."
            ),
        };
}
