using ChiBo.App.CommandLine;
using ChiBo.Domain.Tasks;

namespace ChiBo.App.Features.Tasks;

internal static class TaskTexts
{
    public static readonly Phrase Title = new("Nhiệm vụ", "Tasks");
    public static readonly Phrase Mine = new("Nhiệm vụ của tôi", "My tasks");
    public static readonly Phrase NoneMine = new(
        "Không có nhiệm vụ nào đang giao cho đồng chí.",
        "No task waits for you."
    );
    public static readonly Phrase OfCell = new("Nhiệm vụ của chi bộ", "Tasks of the cell");
    public static readonly Phrase NoneOfCell = new("Chi bộ chưa giao nhiệm vụ nào.", "The cell has given no task yet.");
    public static readonly Phrase Idle = new("Đảng viên chưa được phân công", "Members without any assignment");
    public static readonly Phrase IdleMeans = new(
        "Không có nhiệm vụ đang làm và không phụ trách địa bàn nào; không tính đảng viên được miễn (II.1.3.b).",
        "No open task and no area in charge; those who are exempt are not counted (II.1.3.b)."
    );
    public static readonly Phrase NobodyIdle = new(
        "Mọi đảng viên đều đã có phân công.",
        "Every member has an assignment."
    );
    public static readonly Phrase Give = new("Giao nhiệm vụ", "Give a task");
    public static readonly Phrase GiveTo = new("Giao việc", "Give a task");
    public static readonly Phrase What = new("Việc", "What");
    public static readonly Phrase Who = new("Người được giao", "Given to");
    public static readonly Phrase Cell = new("Chi bộ", "Cell");
    public static readonly Phrase Show = new("Xem", "Show");
    public static readonly Phrase ForBody = new("Phục vụ", "Serves");
    public static readonly Phrase DueOn = new("Hạn", "Due");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase Progress = new("Tiến độ (%)", "Progress, per cent");
    public static readonly Phrase Evidence = new("Kết quả, căn cứ", "What shows it");
    public static readonly Phrase EvidenceHint = new(
        "Đã làm gì, văn bản hoặc biên bản nào cho thấy.",
        "What was done, and which paper shows it."
    );
    public static readonly Phrase WhatMissing = new("Ghi việc cần làm.", "Say what is to be done.");
    public static readonly Phrase WhoMissing = new("Chọn người được giao.", "Choose a member.");
    public static readonly Phrase ForBodyMissing = new("Chọn việc này phục vụ cơ quan nào.", "Choose whom it serves.");
    public static readonly Phrase DueMissing = new("Chọn hạn.", "Choose the last day.");
    public static readonly Phrase Advance = new("Ghi tiến độ", "Record progress");
    public static readonly Phrase Finish = new("Xong việc", "It is done");
    public static readonly Phrase Drop = new("Dừng việc này", "Drop it");
    public static readonly Phrase DropReason = new("Vì sao thôi", "Why it is dropped");
    public static readonly Phrase Nudge = new("Đôn đốc", "Urge");
    public static readonly Phrase Words = new("Lời nhắn", "What is said");
    public static readonly Phrase History = new("Quá trình", "What became of it");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase Given = new("Giao việc", "Given");

    public static Phrase LateSince(string day) => new($"quá hạn từ {day}", $"late since {day}");

    public static Phrase Of(TaskState state) =>
        state switch
        {
            TaskState.Open => new Phrase("Đang làm", "Open"),
            TaskState.Done => new Phrase("Đã xong", "Done"),
            _ => new Phrase("Đã thôi", "Dropped"),
        };

    public static Phrase At(int progress) => new($"{progress} %", $"{progress} %");
}
