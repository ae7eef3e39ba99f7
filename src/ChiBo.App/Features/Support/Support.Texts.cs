using ChiBo.App.CommandLine;
using ChiBo.Domain.Quality;
using ChiBo.Guidance.Forecast;

namespace ChiBo.App.Features.Support;

internal static class SupportTexts
{
    public static readonly Phrase Tab = new("Chỉ đạo, hỗ trợ", "Direction and support");
    public static readonly Phrase Lead = new(
        "Chi bộ cơ quan gắn với các chi bộ khu dân cư mà chi bộ giúp đỡ (Hướng dẫn 28, I.2). Không xếp hạng.",
        "The agency cell beside the residential cells that it supports (Guidance 28, I.2). No ranking."
    );
    public static readonly Phrase Agency = new("Chi bộ cơ quan", "Agency cell");
    public static readonly Phrase NoAgency = new("Chưa có chi bộ cơ quan.", "There is no agency cell.");
    public static readonly Phrase Cells = new("Chi bộ khu dân cư", "Residential cells");
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase NoCells = new("Không có chi bộ khu dân cư", "No residential cells");
    public static readonly Phrase NoCellsMean = new(
        "Không có chi bộ khu dân cư nào dưới cấp ủy này vào ngày đang xem.",
        "There is no residential cell under this committee on the day that is shown."
    );
    public static readonly Phrase Strength = new("Đảng viên chính thức", "Official members");
    public static readonly Phrase InCharge = new("Đảng viên phụ trách", "In charge");
    public static readonly Phrase Nobody = new("chưa phân công", "nobody");
    public static readonly Phrase Reports = new("Báo cáo", "Reports");
    public static readonly Phrase Matters = new("Vấn đề nêu lên", "Matters raised");
    public static readonly Phrase Proposals = new("Kiến nghị", "Proposals");
    public static readonly Phrase Answered = new("Đã trả lời", "Answered");
    public static readonly Phrase CarriedOut = new("Đã thực hiện", "Carried out");
    public static readonly Phrase Ahead = new("Dự báo 24 tháng", "The next 24 months");
    public static readonly Phrase Unknown = new("chưa biết", "not known");
    public static readonly Phrase Stays = new("không xuống dưới mốc", "does not fall below");
    public static readonly Phrase OutcomeMeans = new(
        "Báo cáo, vấn đề và kiến nghị: 12 tháng gần nhất, kể cả tháng này; kiến nghị chung của nhiều khu dân cư được tính ở mỗi nơi.",
        "Reports, matters and proposals: the last 12 months, this one among them; a proposal of several areas counts in each."
    );
    public static readonly Phrase Inspections = new(
        "Kiểm tra, giám sát của cấp ủy đối với chi bộ",
        "Inspections of cells by the committee"
    );
    public static readonly Phrase NoInspections = new(
        "Không có cuộc nào mà đồng chí được chỉ định xem.",
        "There is none for which you are named."
    );
    public static readonly Phrase PlanInspection = new("Thêm cuộc kiểm tra, giám sát", "Add an inspection");
    public static readonly Phrase Communes = new("Các xã, phường, thị trấn", "Communes");
    public static readonly Phrase Committee = new("Đảng ủy", "Committee");
    public static readonly Phrase Name = new("Tên", "Name");
    public static readonly Phrase Filter = new("Lọc", "Filter");
    public static readonly Phrase Verdict = new("Kết quả rà soát", "Review");
    public static readonly Phrase AreasInCharge = new("Khu dân cư có người phụ trách", "Areas with somebody in charge");
    public static readonly Phrase NoCommunes = new("Không có đảng ủy xã nào", "No commune committee");
    public static readonly Phrase NoCommunesMean = new(
        "Không có đảng ủy xã, phường, thị trấn nào trực thuộc khớp với điều kiện lọc.",
        "No committee of a commune directly below fits the filter."
    );

    public static Phrase MetIn(string month) => new($"Sinh hoạt tháng {month}", $"Meeting of {month}");

    /// <summary>How many cells met, of those of which it is known; how many it is not known of is told beside.</summary>
    public static Phrase Met(Portion met, int unrecorded) =>
        (met.Whole, unrecorded) switch
        {
            (0, _) => Quality.QualityTexts.Unknown,
            (_, 0) => Quality.QualityTexts.Of(met),
            _ => new(
                $"{met.Part}/{met.Whole} ({unrecorded} chưa ghi)",
                $"{met.Part} of {met.Whole} ({unrecorded} not recorded)"
            ),
        };

    public static Phrase OfLeast(int official, int least) =>
        new($"{official} (mốc {least})", $"{official} (line {least})");

    public static Phrase People(int count) => count == 0 ? Nobody : new($"{count} đảng viên", $"{count} members");

    public static Phrase Overdue(int all, int overdue) =>
        new($"{all} cuộc; {overdue} quá hạn.", $"{all} in all; {overdue} overdue.");

    /// <summary>Whether and when a cell falls below the line, as far as that is announced.</summary>
    public static Phrase Of(CellForecast? forecast, Func<DateOnly, string> say) =>
        forecast switch
        {
            null => Unknown,
            { Now.IsBelow: true } => new("đang dưới mốc", "below the line now"),
            { BelowOn: { } point } => new(
                $"còn {point.Expected} từ {say(point.Day)}",
                $"{point.Expected} from {say(point.Day)}"
            ),
            _ => Stays,
        };
}
