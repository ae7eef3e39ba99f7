using System.Globalization;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;

namespace ChiBo.Guidance.Local;

/// <summary>
/// Something beside the review that a province may order for its communes (III.1), where the guidance says nothing and the program
/// would else take a usual value.
/// </summary>
/// <param name="Id">As in <c>establishment-asks-above</c>.</param>
/// <param name="Clause">The clause that it belongs to.</param>
/// <param name="Kind">Whether it is a number or a flag.</param>
/// <param name="Least">The least number; nothing for a flag.</param>
/// <param name="Most">The greatest number; nothing for a flag.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Source">Where it is said that this is left to the province, and what holds without.</param>
public sealed record LocalSetting(
    string Id,
    string Clause,
    ParameterKind Kind,
    int? Least,
    int? Most,
    BilingualText Meaning,
    BilingualText Source
)
{
    /// <summary>Whether a commune committee asks the level above before it decides on a cell.</summary>
    public static LocalSetting EstablishmentAsksAbove { get; } =
        new(
            "establishment-asks-above",
            "III.2-c",
            ParameterKind.Flag,
            null,
            null,
            new(
                "Đảng ủy xã xin ý kiến cấp trên trực tiếp trước khi quyết định lập chi bộ",
                "Whether a commune committee asks the level above before it decides to set up a cell"
            ),
            new(
                "Điều lệ Đảng, Điều 10.3 giao cấp ủy cấp trên trực tiếp quyết định; có phải xin ý kiến trước không thì để ngỏ. Không quy định thì không hỏi.",
                "Charter 10.3 leaves the decision to the committee above; whether it asks first is open. Without, nobody is asked."
            )
        );

    /// <summary>By how many days before the agency cell's meeting the areas report.</summary>
    public static LocalSetting AreaReportDaysBefore { get; } =
        new(
            "area-report-days-before",
            "II.2.c",
            ParameterKind.Number,
            1,
            27,
            new(
                "Số ngày trước kỳ sinh hoạt chi bộ cơ quan mà đảng viên phụ trách địa bàn phải phản ánh xong",
                "Days before the agency cell's meeting by which members in charge have reported"
            ),
            new(
                "Hướng dẫn chỉ nói «kịp thời». Quy chế làm việc của chi bộ quy định trước; không có thì theo tỉnh.",
                "The guidance says \"in time\" only. The cell's working regulations come first; else the province."
            )
        );

    /// <summary>How many working days a body has to answer a proposal.</summary>
    public static LocalSetting ProposalAnswerWorkingDays { get; } =
        new(
            "proposal-answer-working-days",
            "II.2.c",
            ParameterKind.Number,
            1,
            120,
            new(
                "Số ngày làm việc để trả lời kiến nghị của chi bộ cơ quan",
                "Working days that a body has to answer a proposal of the agency cell"
            ),
            new(
                "Hướng dẫn nói «xem xét, giải quyết», không nêu thời hạn. Quy chế làm việc của chi bộ quy định trước; không có thì theo tỉnh.",
                "The guidance sets no time. The cell's working regulations come first; else the province."
            )
        );

    /// <summary>All, in the order of their ids.</summary>
    public static IReadOnlyList<LocalSetting> All { get; } =
    [AreaReportDaysBefore, EstablishmentAsksAbove, ProposalAnswerWorkingDays];

    /// <summary>The setting of the id, or nothing.</summary>
    public static LocalSetting? Find(string id) => All.FirstOrDefault(setting => setting.Id == id);

    /// <summary>Whether the text is a value that a province may set.</summary>
    public bool Allows(string value) =>
        Kind == ParameterKind.Flag
            ? value is "true" or "false"
            : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                && number >= (Least ?? 0)
                && number <= (Most ?? int.MaxValue);
}

/// <summary>What a province has ordered for a commune on a day, beside the review.</summary>
/// <param name="Values">By the id of the setting; what is not there is not ordered.</param>
public sealed record LocalSettingValues(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Nothing is ordered.</summary>
    public static LocalSettingValues None { get; } = new(new Dictionary<string, string>());

    /// <summary>Whether the level above is asked before a commune committee decides on a cell; false without an order.</summary>
    public bool EstablishmentAsksAbove => Values.GetValueOrDefault(LocalSetting.EstablishmentAsksAbove.Id) == "true";

    /// <summary>Days before the agency cell's meeting by which areas report; nothing without an order.</summary>
    public int? AreaReportDaysBefore => Number(LocalSetting.AreaReportDaysBefore);

    /// <summary>Working days for the answer to a proposal; nothing without an order.</summary>
    public int? ProposalAnswerWorkingDays => Number(LocalSetting.ProposalAnswerWorkingDays);

    private int? Number(LocalSetting setting) =>
        Values.TryGetValue(setting.Id, out string? text) ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
