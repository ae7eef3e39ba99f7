using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Api.Keys;

internal static class KeyTexts
{
    public static readonly Phrase Title = new("Khóa API", "API keys");
    public static readonly Phrase Account = new("Tài khoản của tôi", "My account");

    public static readonly Phrase Lead = new(
        "Khóa API để một chương trình khác đọc hoặc ghi số liệu thay đồng chí, đúng trong phần việc của đồng chí. Mỗi lần dùng khóa được ghi như chính đồng chí làm.",
        "With an API key another program reads or records for you, within your own duties. Whatever it does is logged as done by you."
    );

    public static readonly Phrase Docs = new("Tài liệu API", "API reference");
    public static readonly Phrase MakeOne = new("Tạo khóa mới", "Make a new key");
    public static readonly Phrase Name = new("Tên khóa", "Name of the key");
    public static readonly Phrase NameHint = new(
        "Chương trình nào dùng, để làm gì. Ví dụ: kho dữ liệu của tỉnh.",
        "Which program uses it, and what for. As in: the province's data store."
    );
    public static readonly Phrase NameMissing = new("Hãy gõ tên khóa.", "Type a name for the key.");
    public static readonly Phrase NameTooLong = new(
        "Tên khóa dài nhất 100 ký tự.",
        "The name has at most 100 letters."
    );
    public static readonly Phrase Scope = new("Được làm gì", "What it may do");
    public static readonly Phrase Reads = new("Chỉ đọc", "Read only");
    public static readonly Phrase Writes = new("Đọc và ghi", "Read and write");
    public static readonly Phrase ScopeMissing = new(
        "Hãy chọn khóa chỉ đọc, hay đọc và ghi.",
        "Choose whether it reads only, or writes too."
    );
    public static readonly Phrase LastDay = new("Ngày cuối dùng được", "Last day");
    public static readonly Phrase LastDayHint = new("Nhiều nhất một năm.", "A year at most.");
    public static readonly Phrase LastDayMissing = new("Hãy chọn ngày cuối.", "Choose the last day.");
    public static readonly Phrase Make = new("Tạo khóa", "Make the key");
    public static readonly Phrase Own = new("Khóa của tôi", "My keys");
    public static readonly Phrase None = new("Chưa có khóa nào.", "There is no key yet.");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase MadeAt = new("Tạo ngày", "Made");
    public static readonly Phrase InForce = new("đang dùng", "in force");
    public static readonly Phrase Ended = new("đã kết thúc", "ended");
    public static readonly Phrase Expired = new("hết hạn", "expired");
    public static readonly Phrase End = new("Kết thúc", "End");
    public static readonly Phrase EndIt = new("Kết thúc khóa này", "End this key");
    public static readonly Phrase EndWill = new("Kết thúc khóa thì", "When the key is ended");
    public static readonly Phrase EndedNow = new("Khóa đã kết thúc.", "The key has ended.");

    public static readonly Phrase Stops = new(
        "Chương trình đang dùng khóa này không đọc hay ghi được nữa, ngay từ lần gọi sau.",
        "The program that uses it can no longer read or record, from its next call on."
    );

    public static readonly Phrase NeverAgain = new(
        "Khóa đã kết thúc không mở lại được; cần thì tạo khóa mới.",
        "A key that has ended does not come back; make a new one when it is needed."
    );

    public static readonly Phrase Made = new("Đã tạo khóa", "The key is made");

    public static readonly Phrase ShownOnce = new(
        "Chép khóa này ngay và cất nơi an toàn. Chương trình chỉ giữ dấu vết của khóa, nên trang này không hiện lại được.",
        "Copy it now and keep it safe. The program keeps only a digest of it, so that this page cannot show it again."
    );

    public static readonly Phrase Kept = new("Đã cất, về danh sách khóa", "Kept; back to the keys");

    /// <summary>Of one key, for those who hear the page.</summary>
    public static Phrase EndOf(string name) => new($"Kết thúc khóa {name}", $"End the key {name}");
}
