using ChiBo.App.CommandLine;
using ChiBo.Domain.Campaigns;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Campaigns.Pages;

/// <summary>Words of review campaigns.</summary>
internal static class CampaignTexts
{
    public static readonly Phrase Title = new("Đợt rà soát", "Review campaigns");
    public static readonly Phrase Lead = new(
        "Cấp tỉnh, cấp huyện rà soát chi bộ cơ quan của các xã theo một ngày chốt (III.2-a): xã xem kết quả, bổ sung số liệu, nêu phương án, nộp; cấp trên trả lại hoặc chấp nhận.",
        "Provinces and districts review the agency cells of their communes as of a day (III.2-a): communes see what it says, complete their data, plan and submit; the levels above return or accept."
    );
    public static readonly Phrase None = new("Chưa có đợt rà soát nào", "There is no campaign yet");
    public static readonly Phrase NoneMeans = new(
        "Khi cấp trên mở một đợt, xã của anh/chị hiện ở đây.",
        "When a board opens one, your commune appears here."
    );
    public static readonly Phrase OpenNew = new("Mở đợt rà soát", "Open a campaign");
    public static readonly Phrase Remedies = new(
        "Chi bộ lập trước 10/10/2014 chưa đạt",
        "Cells founded before 2014-10-10 that do not conform"
    );
    public static readonly Phrase Name = new("Tên đợt", "Name");
    public static readonly Phrase NameHint = new(
        "Ví dụ: Rà soát quý IV năm 2026",
        "For instance: Review of the last quarter"
    );
    public static readonly Phrase Opener = new("Cấp mở đợt", "Opened by");
    public static readonly Phrase Scope = new("Địa bàn", "Area");
    public static readonly Phrase ScopeMissing = new("Chọn địa bàn.", "Choose the area.");
    public static readonly Phrase WholeRegister = new("Toàn bộ sổ bộ", "The whole register");
    public static readonly Phrase CutOff = new("Ngày chốt số liệu", "Cut-off day");
    public static readonly Phrase CutOffHint = new(
        "Kết quả của mọi xã được xét theo ngày này.",
        "What every commune submits is decided as of this day."
    );
    public static readonly Phrase CutOffMissing = new("Chọn ngày chốt số liệu.", "Choose the cut-off day.");
    public static readonly Phrase Due = new("Hạn nộp", "Due");
    public static readonly Phrase DueMissing = new("Chọn hạn nộp.", "Choose the day by which communes submit.");
    public static readonly Phrase ComparedWith = new("So sánh với đợt", "Compared with");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase Communes = new("Số xã", "Communes");
    public static readonly Phrase SubmittedColumn = new("Chờ xem", "To be looked at");
    public static readonly Phrase AcceptedColumn = new("Đã chấp nhận", "Accepted");
    public static readonly Phrase OnlyBoardsOpen = new(
        "Chỉ ban tổ chức của cấp ủy tỉnh, huyện mở đợt rà soát (III.2-a).",
        "Only the boards of provincial and district committees open campaigns (III.2-a)."
    );
    public static readonly Phrase Progress = new("Tiến độ", "Progress");
    public static readonly Phrase Group = new("Huyện, tỉnh", "District, province");
    public static readonly Phrase Bar = new("Tiến độ bằng hình", "Progress as a picture");
    public static readonly Phrase Verdicts = new("Kết quả đã nộp", "What was submitted");
    public static readonly Phrase Commune = new("Xã", "Commune");
    public static readonly Phrase Stage = new("Bước", "Step");
    public static readonly Phrase Verdict = new("Kết quả", "Verdict");
    public static readonly Phrase Failures = new("Chưa đạt", "Fail");
    public static readonly Phrase Unknowns = new("Chưa rõ", "Unknown");
    public static readonly Phrase Since = new("Từ ngày", "Since");
    public static readonly Phrase SinceThen = new("từ", "since");
    public static readonly Phrase Waits = new("Đã chờ", "Has waited");
    public static readonly Phrase Mark = new("Chọn", "Mark");
    public static readonly Phrase Filter = new("Lọc", "Filter");
    public static readonly Phrase Late = new("Chỉ xã quá hạn", "Late communes only");
    public static readonly Phrase NothingFits = new("Không có xã nào phù hợp", "No commune fits");
    public static readonly Phrase NothingFitsMeans = new("Bỏ bớt điều kiện lọc.", "Take a filter away.");
    public static readonly Phrase AcceptMarked = new("Chấp nhận các xã đã chọn", "Accept the marked communes");
    public static readonly Phrase AcceptConforming = new(
        "Chấp nhận mọi xã đạt trong danh sách",
        "Accept all conforming communes of the list"
    );
    public static readonly Phrase NoneMarked = new("Chọn ít nhất một xã.", "Mark at least one commune.");
    public static readonly Phrase Close = new("Kết thúc đợt rà soát", "Close the campaign");
    public static readonly Phrase Compare = new("So sánh hai đợt", "Compare two campaigns");
    public static readonly Phrase CompareNow = new("So sánh", "Compare");
    public static readonly Phrase NothingToCompare = new(
        "Chưa có đợt nào trước đợt này để so sánh.",
        "There is no earlier campaign to compare with."
    );
    public static readonly Phrase KeepComparison = new("Ghi nhận đợt so sánh", "Keep this comparison");
    public static readonly Phrase Before = new("Trước", "Before");
    public static readonly Phrase After = new("Sau", "After");
    public static readonly Phrase Total = new("Tổng", "Total");
    public static readonly Phrase ChangedVerdicts = new("Đổi kết quả", "Other verdict");
    public static readonly Phrase NotInBoth = new("Chỉ nộp một đợt", "In one only");
    public static readonly Phrase Figures = new(
        "Số xã theo kết quả, trước → sau",
        "Communes by verdict, before → after"
    );
    public static readonly Phrase Changes = new("Xã có thay đổi", "Communes that changed");
    public static readonly Phrase Findings = new("Điểm thay đổi", "Findings that changed");
    public static readonly Phrase NothingChanged = new("Không có xã nào thay đổi.", "No commune changed.");
    public static readonly Phrase Csv = new("Tải CSV", "CSV");
    public static readonly Phrase Workbook = new("Tải XLSX", "XLSX");
    public static readonly Phrase NowSays = new(
        "Rà soát theo ngày chốt, với số liệu hiện có",
        "The review of the cut-off day, by what is known now"
    );
    public static readonly Phrase Gone = new(
        "Theo số liệu hiện có, ngày chốt không có xã này.",
        "By what is known now there was no such commune on the cut-off day."
    );
    public static readonly Phrase FrozenTitle = new("Kết quả đã nộp (giữ nguyên)", "What was submitted (frozen)");
    public static readonly Phrase SinceChanged = new(
        "Số liệu đã đổi sau khi nộp: rà soát ngày chốt nay khác kết quả đã nộp.",
        "The register changed since it was submitted: the review of the cut-off day says something else now."
    );
    public static readonly Phrase NotChanged = new(
        "Rà soát ngày chốt nay vẫn cho kết quả như đã nộp.",
        "The review of the cut-off day still says what was submitted."
    );
    public static readonly Phrase Receipt = new("Biên nhận", "Receipt");
    public static readonly Phrase Plan = new("Phương án của xã", "What the commune means to do");
    public static readonly Phrase PlanHint = new(
        "Làm gì, khi nào, ai làm để đạt. Không ghi tên người dân.",
        "What is done, when and by whom so that it conforms. No names of residents."
    );
    public static readonly Phrase NearestPlan = new("Xem phương án gần nhất để đạt", "See the nearest conforming plan");
    public static readonly Phrase SeeCommune = new("Trang rà soát của xã", "The commune's review");
    public static readonly Phrase Submit = new("Nộp", "Submit");
    public static readonly Phrase SubmitWill = new(
        "Kết quả được giữ nguyên cùng bằng chứng; sửa số liệu sau đó không làm thay đổi bản đã nộp.",
        "What it says is frozen with its evidence; what is corrected afterwards does not change it."
    );
    public static readonly Phrase SavePlan = new("Ghi phương án, chưa nộp", "Keep the plan, do not submit yet");
    public static readonly Phrase Comment = new("Cần sửa gì", "What is to be put right");
    public static readonly Phrase Return = new("Trả lại", "Return");
    public static readonly Phrase Accept = new("Chấp nhận", "Accept");
    public static readonly Phrase PassOn = new("Chấp nhận và chuyển lên", "Accept and pass on");
    public static readonly Phrase AcceptOrReturn = new("Chấp nhận hoặc trả lại", "Accept or return");
    public static readonly Phrase History = new("Diễn biến", "What happened");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");

    public static Phrase Of(CommuneStage stage) =>
        stage switch
        {
            CommuneStage.Waiting => new Phrase("chưa nộp", "not submitted"),
            CommuneStage.Submitted => new Phrase("đã nộp", "submitted"),
            CommuneStage.Returned => new Phrase("trả lại", "returned"),
            CommuneStage.PassedOn => new Phrase("đã chuyển lên", "passed on"),
            _ => new Phrase("đã chấp nhận", "accepted"),
        };

    public static Phrase Of(CampaignState state) =>
        state == CampaignState.Open ? new Phrase("đang mở", "open") : new Phrase("đã kết thúc", "closed");

    public static Phrase Left(int days) =>
        days >= 0
            ? new Phrase($"còn {days} ngày", days == 1 ? "1 day left" : $"{days} days left")
            : new Phrase($"quá hạn {-days} ngày", days == -1 ? "1 day late" : $"{-days} days late");

    public static Phrase Days(int days) => new($"{days} ngày", days == 1 ? "1 day" : $"{days} days");

    public static Phrase ReturnedWith(string comment) => new($"Trả lại: {comment}", $"Returned: {comment}");

    public static Phrase Opened(int communes) =>
        new($"Đã mở đợt rà soát cho {communes} xã.", $"The campaign is open for {communes} communes.");

    public static Phrase Moved(int communes) =>
        new(
            $"Đã chấp nhận {communes} xã.",
            communes == 1 ? "1 commune was accepted." : $"{communes} communes were accepted."
        );

    public static Phrase CloseMeans(int left) =>
        left == 0
            ? new Phrase(
                "Mọi xã đã được chấp nhận. Sau khi kết thúc không thay đổi được nữa.",
                "All communes are accepted. Once closed, nothing of it changes any more."
            )
            : new Phrase(
                $"Còn {left} xã chưa được chấp nhận; sau khi kết thúc các xã đó giữ nguyên như hiện nay.",
                $"{left} communes are not accepted yet; once closed they stay as they are."
            );

    public static Phrase TurnOf(int turn, string day) =>
        new($"Nộp lần {turn}, ngày {day}", $"Submitted for the {Ordinal(turn)} time on {day}");

    public static Phrase Summary(Verdict verdict, int failures, int unknowns) =>
        new(
            $"{failures} điểm chưa đạt, {unknowns} điểm chưa đủ dữ liệu.",
            $"{failures} findings fail, {unknowns} cannot be told ({verdict.Word()})."
        );

    private static string Ordinal(int number) =>
        number switch
        {
            1 => "first",
            2 => "second",
            3 => "third",
            _ => $"{number}th",
        };
}
