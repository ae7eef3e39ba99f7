using ChiBo.App.CommandLine;
using ChiBo.Guidance.Forecast;

namespace ChiBo.App.Features.Forecasts;

internal static class ForecastTexts
{
    public static readonly Phrase Title = new("Dự báo đảng viên chính thức", "Forecast of official members");
    public static readonly Phrase Means = new(
        "Chỉ từ điều đã biết: hết thời gian dự bị, chuyển sinh hoạt, thôi là đảng viên và tình trạng đã ghi ngày. Đây là lời nhắc, không đổi kết quả rà soát.",
        "From what is known alone: probations that end, transfers, departures and statuses with their days. A reminder; it changes no verdict."
    );
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase Table = new("Từng chi bộ", "Each cell");
    public static readonly Phrase Age = new("Số đảng viên đến tuổi", "Reaching the age");
    public static readonly Phrase AgeMeans = new(
        $"Cột cuối: đảng viên chính thức đủ {Forecaster.MarkedAge} tuổi trong thời gian đó, có thể xin miễn sinh hoạt; không trừ vào số dự báo. Hướng dẫn không quy định tuổi: {Forecaster.MarkedAge} là lựa chọn của chương trình.",
        $"The last column: official members who turn {Forecaster.MarkedAge} in that time and may ask to be exempted; they are taken off nowhere. No rule gives an age: {Forecaster.MarkedAge} is a choice of this program."
    );

    public static Phrase NoneFalls(string until) =>
        new(
            $"Đến {until}, không chi bộ nào đang đủ mà xuống dưới mức tối thiểu.",
            $"No cell that has enough now falls below the minimum by {until}."
        );

    public static Phrase Falls(string cell, string day, int members, int minimum) =>
        new(
            $"{cell}: từ {day} còn {members} đảng viên chính thức, cần {minimum}.",
            $"{cell}: {members} official members from {day} on, {minimum} are needed."
        );

    public static Phrase IsBelow(string cell, int members, int minimum) =>
        new($"{cell}: hiện có {members}, cần {minimum}.", $"{cell}: {members} now, {minimum} are needed.");
}
