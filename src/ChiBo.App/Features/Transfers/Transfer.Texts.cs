using ChiBo.App.CommandLine;
using ChiBo.Domain.Members;
using ChiBo.Storage.Transfers;

namespace ChiBo.App.Features.Transfers;

internal static class TransferTexts
{
    public static readonly Phrase Title = new("Chuyển sinh hoạt đảng", "Transfers between cells");
    public static readonly Phrase Send = new("Giới thiệu chuyển sinh hoạt", "Send to another cell");
    public static readonly Phrase SendMeans = new(
        "Đảng viên vẫn ở chi bộ hiện nay cho đến khi chi bộ nhận đồng ý tiếp nhận.",
        "The member stays in the present cell until the other cell has consented."
    );
    public static readonly Phrase To = new("Chi bộ nhận (trong xã)", "Receiving cell, in this commune");
    public static readonly Phrase ToCode = new(
        "Hoặc mã chi bộ nhận ở xã khác",
        "Or the code of a cell of another commune"
    );
    public static readonly Phrase ToCodeHint = new(
        "Mã ghi trên giấy giới thiệu; hỏi văn phòng đảng ủy nơi nhận nếu chưa rõ.",
        "As the letter tells; ask the other committee's office when in doubt."
    );
    public static readonly Phrase ToMissing = new(
        "Chọn chi bộ nhận, hoặc gõ mã của chi bộ ở xã khác.",
        "Choose the receiving cell, or type the code of one of another commune."
    );
    public static readonly Phrase ToTwice = new(
        "Chỉ chọn một nơi nhận: hoặc chi bộ trong xã, hoặc mã chi bộ ở xã khác.",
        "Give one receiving cell: one of this commune, or the code of another."
    );
    public static readonly Phrase On = new("Sinh hoạt ở nơi nhận từ ngày", "In the other cell from");
    public static readonly Phrase OnMissing = new("Hãy ghi ngày chuyển.", "Give the day of the transfer.");
    public static readonly Phrase Kind = new("Hình thức", "Kind");
    public static readonly Phrase Main = new("Chuyển chính thức", "For good");
    public static readonly Phrase Temporary = new(
        "Chuyển tạm thời (vẫn thuộc danh sách chi bộ gửi)",
        "For a time (stays on the roll of the sending cell)"
    );
    public static readonly Phrase Reason = new("Lý do chuyển", "Why");
    public static readonly Phrase ReasonHint = new(
        "Ví dụ: chuyển nơi cư trú; chuyển công tác theo Quyết định số …",
        "As in: has moved house; changes work by decision …"
    );
    public static readonly Phrase Submit = new("Gửi giấy giới thiệu", "Send");
    public static readonly Phrase Sent = new(
        "Đã gửi. Chi bộ nhận sẽ thấy giấy này trong «Việc của tôi».",
        "Sent. The receiving cell finds it under \"My work\"."
    );
    public static readonly Phrase Received = new("Đã tiếp nhận đảng viên.", "The member is received.");
    public static readonly Phrase Ended = new(
        "Đã ghi. Danh sách hai chi bộ không thay đổi.",
        "Done. Both rolls are as they were."
    );
    public static readonly Phrase Undone = new(
        "Đã hoàn tác việc tiếp nhận. Giấy chuyển lại chờ trả lời.",
        "The receipt is undone. The transfer waits for an answer again."
    );
    public static readonly Phrase Awaiting = new("Chờ tiếp nhận", "Waiting for us");
    public static readonly Phrase NoneAwaiting = new("Không có giấy nào chờ tiếp nhận.", "None waits to be received.");
    public static readonly Phrase Others = new("Đã gửi và đã xử lý", "Sent, and dealt with");
    public static readonly Phrase None = new("Chưa có giấy chuyển nào", "No transfer yet");
    public static readonly Phrase NoneMeans = new(
        "Mở hồ sơ một đảng viên rồi bấm «Giới thiệu chuyển sinh hoạt».",
        "Open the record of a member and press \"Send to another cell\"."
    );
    public static readonly Phrase Member = new("Đảng viên", "Member");
    public static readonly Phrase From = new("Chi bộ gửi", "From");
    public static readonly Phrase ToCell = new("Chi bộ nhận", "To");
    public static readonly Phrase Day = new("Từ ngày", "On");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase SentAt = new("Gửi lúc", "Sent");
    public static readonly Phrase EndedAt = new("Trả lời lúc", "Answered");
    public static readonly Phrase EndReason = new("Lý do trả lời", "Reason of the answer");
    public static readonly Phrase Receive = new("Tiếp nhận", "Receive");
    public static readonly Phrase Decline = new("Không tiếp nhận", "Decline");
    public static readonly Phrase Withdraw = new("Rút giấy chuyển", "Withdraw");
    public static readonly Phrase Undo = new("Hoàn tác việc tiếp nhận", "Undo the receipt");
    public static readonly Phrase ReceiveWill = new("Tiếp nhận thì", "When it is received");
    public static readonly Phrase DeclineWill = new("Không tiếp nhận thì", "When it is declined");
    public static readonly Phrase WithdrawWill = new("Rút giấy thì", "When it is withdrawn");
    public static readonly Phrase UndoWill = new("Hoàn tác thì", "When the receipt is undone");
    public static readonly Phrase StaysOnRoll = new(
        "Đảng viên vẫn sinh hoạt ở chi bộ gửi; nơi gửi thấy lý do.",
        "The member stays in the sending cell, which sees the reason."
    );
    public static readonly Phrase MayBeSentAnew = new(
        "Đảng viên vẫn sinh hoạt ở chi bộ gửi và có thể được giới thiệu lại.",
        "The member stays in the sending cell and can be sent anew."
    );
    public static readonly Phrase BackOnRoll = new(
        "Danh sách và chức vụ ở hai chi bộ trở lại như trước khi tiếp nhận; giấy chuyển lại chờ trả lời.",
        "Rolls and positions of both cells are as before the receipt; the transfer waits for an answer again."
    );
    public static readonly Phrase PositionsEnd = new(
        "Chức vụ của đảng viên trong chi ủy chi bộ gửi kết thúc cùng ngày.",
        "The member's positions in the sending cell end on the same day."
    );
    public static readonly Phrase CountsThere = new(
        "Đảng viên vẫn thuộc danh sách chi bộ gửi và được tính ở đó.",
        "The member stays on the roll of the sending cell and is counted there."
    );

    public static Phrase MovesTo(string cell, string day) =>
        new($"Từ ngày {day}, đảng viên thuộc danh sách {cell}.", $"From {day} the member is on the roll of {cell}.");

    public static Phrase JoinsFor(string cell, string day) =>
        new(
            $"Từ ngày {day}, đảng viên sinh hoạt tạm thời ở {cell}.",
            $"From {day} the member takes part in {cell} for a time."
        );

    public static Phrase Number(long number) => new($"Giấy chuyển số {number}", $"Transfer {number}");

    public static Phrase Of(MembershipKind kind) =>
        kind == MembershipKind.Main ? Main : new Phrase("Chuyển tạm thời", "For a time");

    public static Phrase Of(TransferState state) =>
        state switch
        {
            TransferState.Sent => new Phrase("Chờ chi bộ nhận trả lời", "Waiting for the answer"),
            TransferState.Received => new Phrase("Đã tiếp nhận", "Received"),
            TransferState.Declined => new Phrase("Không tiếp nhận", "Declined"),
            _ => new Phrase("Đã rút", "Withdrawn"),
        };
}
