using ChiBo.App.CommandLine;
using ChiBo.App.Features.Organisations;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Rosters.Recording;

internal static class RosterTexts
{
    public static readonly Phrase Title = new("Nhập danh sách đảng viên", "Bring a list of members in");

    public static readonly Phrase Lead = new(
        "Chọn tệp danh sách cơ quan đang dùng, không cần sửa trước. Chương trình đọc và cho xem trước; chưa ghi gì cho đến khi bấm «Ghi».",
        "Choose the list that the office has, as it is. The program reads it and shows what would be done; nothing is recorded until you say so."
    );

    public static readonly Phrase File = new("Tệp danh sách", "The list");

    public static readonly Phrase FileHint = new(
        "Excel, CSV hoặc bảng HTML, tối đa 20 MB; phông chữ nào cũng được (Unicode, TCVN3, VNI). Không chọn tệp có bí mật nhà nước.",
        "Excel, CSV or an HTML table, at most 20 MB, in any encoding (Unicode, TCVN3, VNI). No file with state secrets."
    );

    public static readonly Phrase FileMissing = new("Hãy chọn tệp danh sách.", "Choose the file of the list.");
    public static readonly Phrase Committee = new("Đảng ủy", "Party committee");
    public static readonly Phrase NoCommittee = new("Việc của văn phòng đảng ủy", "The committee's office does this");
    public static readonly Phrase NoCommitteeMeans = new(
        "Danh sách được nhập cho cả đảng bộ xã. Hãy gửi danh sách của chi bộ cho văn phòng đảng ủy.",
        "Lists are brought in for the whole commune. Hand the list of your cell to the committee's office."
    );
    public static readonly Phrase CommitteeMissing = new("Hãy chọn đảng ủy.", "Choose the Party committee.");
    public static readonly Phrase CellOfAll = new(
        "Chi bộ của người không ghi chi bộ",
        "Cell of those for whom the list names none"
    );

    public static readonly Phrase CellHint = new(
        "Chỉ cần khi danh sách không có cột, tiêu đề hay tên trang nào nói chi bộ. Ví dụ: Chi bộ thôn 1",
        "Only when no column, title or sheet name tells the cell. As in: Chi bộ thôn 1"
    );

    public static readonly Phrase CellMissing = new(
        "Danh sách có người không rõ chi bộ nào: hãy ghi tên chi bộ của họ.",
        "The list has people without a cell: type the name of theirs."
    );

    public static readonly Phrase On = new("Vào sổ từ ngày", "On the rolls from");

    public static readonly Phrase OnHint = new(
        "Ngày đầu tiên người mới có tên trong chi bộ; chi bộ mới cũng tính từ ngày này.",
        "The first day on which those who are new are on the rolls; new cells begin on it too."
    );

    public static readonly Phrase Look = new("Xem trước", "Look first");
    public static readonly Phrase Understood = new(
        "Chương trình hiểu danh sách thế nào",
        "How the list was understood"
    );
    public static readonly Phrase Encoding = new("Bảng mã", "Encoding");
    public static readonly Phrase Columns = new("Cột", "Columns");
    public static readonly Phrase People = new("Số người", "People");
    public static readonly Phrase FaultsMean = new(
        "Các giá trị này được để trống; người vẫn được ghi.",
        "These values are left empty; the people are recorded all the same."
    );
    public static readonly Phrase Doubts = new("Xin xem lại: có thể trùng, hoặc lạ", "Please look at: repeated or odd");
    public static readonly Phrase Preview = new("Sẽ ghi", "What would be recorded");
    public static readonly Phrase WhatHappens = new("Việc", "What");
    public static readonly Phrase Namesake = new("trùng tên với người đã có", "a member has the same name");
    public static readonly Phrase WillDo = new("Bấm «Ghi» thì", "When you record it");
    public static readonly Phrase Record = new("Ghi", "Record");
    public static readonly Phrase NothingToRecord = new("Không có gì mới để ghi.", "There is nothing new to record.");
    public static readonly Phrase LookAgain = new(
        "Trang xem trước đã quá cũ: hãy chọn lại tệp.",
        "The preview is too old: choose the file again."
    );

    public static readonly Phrase Skip = new("Bỏ qua", "Leave out");
    public static readonly Phrase Corrections = new("Tải các dòng có lỗi (Excel)", "Download the faulty rows (Excel)");
    public static readonly Phrase CorrectionsFile = new("dong-can-sua.xlsx", "rows-to-correct.xlsx");

    public static Phrase HasBeenRead(string file, int people) =>
        new(
            $"Đã đọc tệp {file}: {people} người. Không cần chọn lại tệp.",
            $"The file {file} has been read: {people} people. It need not be chosen again."
        );

    public static Phrase PartlyKnown(int count) =>
        new(
            $"{count} ngày chỉ biết tháng hoặc năm: để trống, vì sổ bộ không tự đặt ra ngày.",
            $"{count} dates are known to the month or year only: left empty, since the register makes no day up."
        );

    public static Phrase SkipOf(string name) => new($"Bỏ qua {name}", $"Leave out {name}");

    public static Phrase Row(int row) => new($"dòng {row}", $"row {row}");

    public static Phrase Faults(int count) =>
        new($"{count} giá trị không dùng được", $"{count} values that cannot be used");

    public static Phrase TooMany(int most) =>
        new(
            $"Danh sách dài quá {most} người: hãy chia thành nhiều tệp.",
            $"The list has more than {most} people: divide it into files."
        );

    public static Phrase WillAdd(int count) => new($"{count} đảng viên được ghi mới.", $"{count} members are entered.");

    public static Phrase WillChange(int count) =>
        new(
            $"{count} hồ sơ được sửa theo danh sách; bản cũ vẫn còn trong lịch sử.",
            $"{count} records are corrected; the earlier state stays in the history."
        );

    public static Phrase LeftAlone(int count) =>
        new($"{count} người được giữ nguyên.", $"{count} people are left alone.");

    public static Phrase WillEnter(PlannedCell cell)
    {
        Phrase kind = OrganisationTexts.Of(cell.Kind);
        return new Phrase(
            $"Lập trong sổ: {cell.Name} ({kind.In(Language.Vietnamese)}{(cell.Area is null ? "" : $", phục vụ {cell.Area}")}).",
            $"Entered: {cell.Name} ({kind.In(Language.English)}{(cell.Area is null ? "" : $", serving {cell.Area}")})."
        );
    }

    public static Phrase Of(PlannedAct act) =>
        act switch
        {
            PlannedAct.Added => new Phrase("ghi mới", "enter"),
            PlannedAct.Changed => new Phrase("sửa", "correct"),
            PlannedAct.Repeated => new Phrase("trùng dòng trên, ghi một lần", "the same as a row above, recorded once"),
            PlannedAct.Same => new Phrase("giữ nguyên", "leave alone"),
            _ => new Phrase("đang ở chi bộ khác, giữ nguyên", "in another cell, left alone"),
        };
}
