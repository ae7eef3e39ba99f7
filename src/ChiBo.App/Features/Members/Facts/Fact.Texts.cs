using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Members.Facts;

internal static class FactTexts
{
    public static readonly Phrase What = new("Loại", "Kind");
    public static readonly Phrase WhatMissing = new("Hãy chọn loại.", "Choose the kind.");
    public static readonly Phrase Place = new("Ở đâu", "Where");
    public static readonly Phrase PlaceMissing = new("Hãy chọn nơi.", "Choose where.");
    public static readonly Phrase OtherPlace = new("Hoặc mã đơn vị khác", "Or the code of another unit");
    public static readonly Phrase OtherPlaceHint = new(
        "Khi nơi đó không có trong danh sách.",
        "When it is not in the list."
    );
    public static readonly Phrase PostTitle = new("Tên chức vụ", "Title of the post");
    public static readonly Phrase TitleMissing = new("Hãy gõ tên chức vụ.", "Type the title of the post.");
    public static readonly Phrase LeftReason = new(
        "Lý do, nếu ra khỏi Đảng (từ trần, xin ra, xóa tên, khai trừ)",
        "Why, when leaving the Party (died, asked to leave, removed, expelled)"
    );
    public static readonly Phrase LeftReasonMissing = new(
        "Ra khỏi Đảng thì cần ghi lý do: từ trần, xin ra, xóa tên hoặc khai trừ.",
        "Say why the member leaves: died, asked to leave, removed or expelled."
    );
    public static readonly Phrase BecomesOfficial = new("Được công nhận chính thức", "Becomes official");
    public static readonly Phrase Leaves = new("Ra khỏi Đảng (kể cả từ trần)", "Leaves the Party (or has died)");
    public static readonly Phrase From = new("Từ ngày", "From");
    public static readonly Phrase FromMissing = new("Hãy ghi ngày bắt đầu.", "Give the day on which it begins.");
    public static readonly Phrase To = new(
        "Đến ngày (ngày đầu tiên không còn)",
        "Until (first day on which it no longer is)"
    );
    public static readonly Phrase ToMissing = new("Hãy ghi ngày kết thúc.", "Give the day on which it ends.");
    public static readonly Phrase EndOn = new("Không còn từ ngày", "No longer from");
    public static readonly Phrase Reason = new("Lý do", "Why");
    public static readonly Phrase LateHint = new(
        "Cần ghi khi nội dung đã xảy ra hơn 30 ngày trước.",
        "Needed when it was more than 30 days ago."
    );
    public static readonly Phrase WhyWrong = new(
        "Vì sao nội dung đang lưu là sai; bản cũ vẫn còn trong lịch sử.",
        "Why what is recorded is wrong; it stays in the history."
    );
    public static readonly Phrase Record = new("Ghi vào hồ sơ", "Record");
    public static readonly Phrase Correct = new("Ghi bản sửa", "Record the correction");
    public static readonly Phrase End = new("Ghi ngày kết thúc", "Record the end");
    public static readonly Phrase Strike = new("Bỏ nội dung này", "Strike it out");
    public static readonly Phrase StrikeWill = new("Bỏ nội dung này thì", "When it is struck out");
    public static readonly Phrase StrikeMeans = new(
        "Hồ sơ coi như chưa từng có nội dung này; bản đã ghi vẫn còn trong lịch sử, kèm lý do.",
        "The record is as if it had never been so; what was recorded stays in the history, with the reason."
    );
    public static readonly Phrase OpenRecord = new("Mở hồ sơ đảng viên", "Open the member's record");
    public static readonly Phrase Done = new("Đã ghi vào hồ sơ.", "Recorded.");
    public static readonly Phrase Entered = new("Đã ghi đảng viên mới vào sổ.", "The new member is entered.");
    public static readonly Phrase Recorded = new("Đang ghi", "Recorded now");
    public static readonly Phrase TheyRecorded = new(
        "Người khác vừa ghi vào hồ sơ này",
        "Somebody else has just recorded this"
    );
    public static readonly Phrase ChooseNow = new(
        "Nếu vẫn đúng, bấm nút ghi lần nữa; nếu không,",
        "If yours still holds, press the button again; if not,"
    );
    public static readonly Phrase KeepTheirs = new("quay về hồ sơ.", "go back to the record.");
    public static readonly Phrase Gone = new("Nội dung này không còn", "This is not there any more");
    public static readonly Phrase GoneMeans = new(
        "Có thể người khác vừa sửa hoặc bỏ nội dung này. Hãy mở lại hồ sơ đảng viên để xem bản đang lưu.",
        "Somebody else may have just changed or struck it out. Open the member's record to see what is known now."
    );
    public static readonly Phrase EndIt = new("Kết thúc", "End");
    public static readonly Phrase CorrectIt = new("Sửa", "Correct");
    public static readonly Phrase StrikeIt = new("Bỏ", "Strike out");

    public static Phrase New(MemberFactKind kind) =>
        kind switch
        {
            MemberFactKind.Status => new Phrase(
                "Ghi tình trạng (miễn, đi xa, đình chỉ, chính thức, ra khỏi Đảng)",
                "Record a status (exempt, away, suspended, official, left)"
            ),
            MemberFactKind.Post => new Phrase("Ghi chức vụ chính quyền, đoàn thể", "Record a post"),
            MemberFactKind.Position => new Phrase("Ghi chức vụ trong Đảng", "Record a position"),
            _ => new Phrase("Ghi nơi cư trú", "Record a residence"),
        };
}
