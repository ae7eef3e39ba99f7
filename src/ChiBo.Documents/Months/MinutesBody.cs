using System.Globalization;
using ChiBo.Documents.PartyDocuments;

namespace ChiBo.Documents.Months;

/// <summary>What minutes say before the signatures.</summary>
internal static class MinutesBody
{
    public static IEnumerable<BodyBlock> Of(MinutesPaper minutes) =>
        [
            new HeadingBlock(1, "I. THỜI GIAN, ĐỊA ĐIỂM"),
            new ItemBlock("-", $"Bắt đầu: {minutes.Meeting.When}."),
            new ItemBlock("-", $"Địa điểm: {minutes.Meeting.Place}."),
            new HeadingBlock(1, "II. THÀNH PHẦN"),
            new ItemBlock("-", $"Chủ trì: {HandPlaces.Or(minutes.Chair, HandPlaces.Line)}."),
            new ItemBlock("-", $"Thư ký: {HandPlaces.Or(minutes.Secretary, HandPlaces.Line)}."),
            new ItemBlock("-", $"Khách mời: {Joined(minutes.Guests)}."),
            .. Roll(minutes),
            new HeadingBlock(1, "III. NỘI DUNG"),
            .. minutes.Items.Count == 0
                ? [new ParagraphBlock("Không có nội dung nào được ghi.")]
                : minutes.Items.SelectMany(Item),
            new HeadingBlock(1, "IV. KẾT THÚC"),
            .. minutes.SelfAssessment is { } rating
                ? [new ParagraphBlock($"Chi bộ tự đánh giá buổi sinh hoạt: {rating}.")]
                : Array.Empty<BodyBlock>(),
            new ParagraphBlock(End(minutes)),
        ];

    private static IEnumerable<BodyBlock> Roll(MinutesPaper minutes)
    {
        AttendanceFigures count = minutes.Attendance;
        CultureInfo plain = CultureInfo.InvariantCulture;
        string[] lines =
        [
            string.Create(
                plain,
                $"Đảng viên của chi bộ: {count.OnRoll} (chính thức {count.Official}, dự bị {count.Probationary})."
            ),
            string.Create(
                plain,
                $"Sinh hoạt tạm thời ở chi bộ: {count.Temporary}; tạm thời ở nơi khác: {count.SentElsewhere}; được miễn: {count.Exempt}."
            ),
            string.Create(
                plain,
                $"Có mặt: {count.Present} (chính thức {count.PresentOfficial}, dự bị {count.PresentProbationary}, tạm thời {count.PresentTemporary})."
            ),
            $"Vắng có lý do: {Joined(minutes.Excused)}.",
            $"Vắng không có lý do: {Joined(minutes.Absent)}.",
        ];
        return lines.Select(line => new ItemBlock("-", line));
    }

    private static IEnumerable<BodyBlock> Item(MinutesItem item, int place) =>
        [
            new HeadingBlock(2, $"{PaperWords.Number(place + 1)}. {item.Title}"),
            .. Course(item).DefaultIfEmpty(new ParagraphBlock("Không có ý kiến, kết luận nào được ghi.")),
        ];

    private static IEnumerable<BodyBlock> Course(MinutesItem item) =>
        [
            .. Paragraph("", item.Presented),
            .. item.Speakers.Count == 0 ? Array.Empty<BodyBlock>() : [new ParagraphBlock("Ý kiến phát biểu:")],
            .. item.Speakers.Select(speaker => new ItemBlock("-", $"{speaker.Name}: {speaker.Said}")),
            .. Paragraph("Kết luận của chủ trì: ", item.Conclusion),
            .. Paragraph("", item.Vote?.Words),
        ];

    private static IEnumerable<BodyBlock> Paragraph(string word, string? text) =>
        string.IsNullOrWhiteSpace(text) ? [] : [new ParagraphBlock(word + text)];

    private static string End(MinutesPaper minutes)
    {
        string end = minutes.EndedAt is { } time ? PaperWords.Time(time) : "..... giờ .....";
        return minutes.WasReadOut
            ? $"{MinutesPaper.ReadOut} Buổi sinh hoạt kết thúc lúc {end} cùng ngày."
            : $"Buổi sinh hoạt kết thúc lúc {end} cùng ngày.";
    }

    private static string Joined(IReadOnlyList<string> names) =>
        names.Count == 0 ? "không có" : string.Join("; ", names);

    private static string Joined(IReadOnlyList<AbsentMember> members) =>
        members.Count == 0
            ? "không có"
            : $"{PaperWords.Number(members.Count)} – "
                + string.Join(
                    "; ",
                    members.Select(one =>
                        string.IsNullOrWhiteSpace(one.Reason) ? one.Name : $"{one.Name} ({one.Reason})"
                    )
                );
}
