using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.ReviewReports;

namespace ChiBo.App.Features.ReviewReports;

internal static class ReviewReportTexts
{
    public static readonly Phrase List = new("Báo cáo rà soát, sắp xếp", "Reports of reviews");
    public static readonly Phrase Lead = new(
        "Báo cáo tự soạn từ sổ bộ tính đến ngày chốt số liệu; mỗi câu kèm căn cứ, người sửa được từng câu (III.2-a).",
        "The report drafts itself from the register as of the cut-off day; each sentence has its grounds and can be edited (III.2-a)."
    );
    public static readonly Phrase None = new("Chưa có báo cáo nào", "No report yet");
    public static readonly Phrase NoneMeans = new(
        "Lập báo cáo cho một tỉnh, huyện hoặc xã và một ngày chốt số liệu.",
        "Begin one for a province, district or commune and a cut-off day."
    );
    public static readonly Phrase New = new("Lập báo cáo mới", "Begin a report");
    public static readonly Phrase Scope = new("Phạm vi", "Scope");
    public static readonly Phrase ScopeMissing = new("Hãy chọn phạm vi báo cáo.", "Choose what to report on.");
    public static readonly Phrase CutOff = new("Ngày chốt số liệu", "Cut-off day");
    public static readonly Phrase CutOffHint = new(
        "Số liệu của ngày này, theo những gì sổ bộ đang biết.",
        "Figures of this day, as the register knows them."
    );
    public static readonly Phrase CutOffMissing = new("Hãy ghi ngày chốt số liệu.", "Give the cut-off day.");
    public static readonly Phrase Begin = new("Lập báo cáo", "Begin the report");
    public static readonly Phrase Issued = new("Đã ban hành", "Issued");
    public static readonly Phrase NotIssued = new("chưa ban hành", "not issued yet");
    public static readonly Phrase Reporter = new("Cấp ủy báo cáo", "Who reports");
    public static readonly Phrase Guidance = new("Văn bản áp dụng", "Guidance");
    public static readonly Phrase Communes = new("Số xã", "Communes");
    public static readonly Phrase Docx = new("Tải báo cáo (DOCX)", "Download the report (DOCX)");
    public static readonly Phrase Xlsx = new("Tải bảng số liệu (XLSX)", "Download the tables (XLSX)");
    public static readonly Phrase AsIssued = new(
        "Xem số liệu như đã biết khi ban hành",
        "Figures as they were known when it was issued"
    );
    public static readonly Phrase AsIssuedBanner = new(
        "Đây là dự thảo tính lại từ những gì sổ bộ biết khi ban hành, không có lời người sửa.",
        "This is the draft reckoned once more from what the register knew when it was issued, without edits."
    );
    public static readonly Phrase Narrative = new("Lời báo cáo", "Narrative");
    public static readonly Phrase Tables = new("Bảng và biểu đồ", "Tables and pictures");
    public static readonly Phrase NothingDrafted = new(
        "Chưa có dữ liệu để soạn phần này.",
        "There is nothing to draft this part from."
    );
    public static readonly Phrase AllGrounds = new("Xem mọi căn cứ", "See everything it rests on");
    public static readonly Phrase CountsAs = new("Đếm là", "Counts as");
    public static readonly Phrase Record = new("Bản ghi", "Record");
    public static readonly Phrase Place = new("Số trong câu", "Number in the sentence");
    public static readonly Phrase Above = new("Đơn vị cấp trên", "Unit above");
    public static readonly Phrase ByDistrict = new(
        "Kết quả theo đơn vị cấp trên trực tiếp",
        "Verdicts by the unit directly above"
    );
    public static readonly Phrase ByRule = new("Kết quả theo từng quy định", "Results by rule");
    public static readonly Phrase Rule = new("Quy định", "Rule");
    public static readonly Phrase Passed = new("Đạt", "Pass");
    public static readonly Phrase Failed = new("Chưa đạt", "Fail");
    public static readonly Phrase Unknown = new("Chưa rõ", "Cannot tell");
    public static readonly Phrase CommunesFailed = new("Số xã chưa đạt", "Communes failing");
    public static readonly Phrase Strength = new(
        "Chi bộ khu dân cư theo số đảng viên chính thức",
        "Residential cells by official members"
    );
    public static readonly Phrase Official = new("Chính thức", "Official");
    public static readonly Phrase Able = new("Dự được", "Can attend");
    public static readonly Phrase Cells = new("Số chi bộ", "Cells");
    public static readonly Phrase Bar = new("Biểu đồ", "Bar");
    public static readonly Phrase BelowNine = new(
        "Chi bộ khu dân cư chưa đủ, hoặc chưa rõ có đủ, đảng viên chính thức",
        "Residential cells without, or perhaps without, enough official members"
    );
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase Commune = new("Xã", "Commune");
    public static readonly Phrase Total = new("Tổng số", "Total");
    public static readonly Phrase Issue = new("Ban hành báo cáo", "Issue the report");
    public static readonly Phrase IssueHint = new(
        "Báo cáo được đánh số và giữ nguyên lời, số liệu; ban hành lại được khi nội dung đã khác. Số đảng viên từ 1 đến 2 không nêu trong bản ban hành.",
        "The report gets its number, and its text stays as it is; it can be issued again once it says something else. Counts of one or two members are not in it."
    );
    public static readonly Phrase OfCampaign = new("Từ một đợt rà soát", "From a review campaign");
    public static readonly Phrase OfCampaignMeans = new(
        "Số liệu là những gì các xã đã gửi trong đợt, đã đóng băng; sổ bộ đổi sau đó không làm đổi báo cáo.",
        "The figures are those that communes submitted, frozen: later changes of the register do not change them."
    );
    public static readonly Phrase Campaign = new("Đợt rà soát", "Campaign");
    public static readonly Phrase CampaignMissing = new("Hãy chọn đợt rà soát.", "Choose a campaign.");
    public static readonly Phrase Few = new("dưới 3", "fewer than 3");

    public static Phrase TitleOf(string scope, DateOnly day) =>
        new(
            $"Báo cáo rà soát {scope} tính đến ngày {day:dd/MM/yyyy}",
            string.Create(CultureInfo.InvariantCulture, $"Report on the review of {scope} as of {day:d MMM yyyy}")
        );

    public static Phrase More(int count) => new($"và {count} bản ghi nữa", $"and {count} more");

    public static Phrase People(int count, bool seesPeople)
    {
        string number = count.ToString(CultureInfo.InvariantCulture);
        return SmallCounts.IsHidden(count, seesPeople) ? Few : new Phrase(number, number);
    }

    public static Phrase Of(StrengthBand band) =>
        band.To is { } to
            ? new Phrase($"từ {band.From} đến {to}", $"{band.From} to {to}")
            : new Phrase($"từ {band.From} trở lên", $"{band.From} or more");

    public static string Number(int number, Language language) =>
        number.ToString("#,0", CultureInfo.InvariantCulture) is var text && language == Language.Vietnamese
            ? text.Replace(',', '.')
            : text;
}
