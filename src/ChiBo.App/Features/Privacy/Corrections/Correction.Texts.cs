using ChiBo.App.CommandLine;
using ChiBo.Domain.Privacy;

namespace ChiBo.App.Features.Privacy.Corrections;

internal static class CorrectionTexts
{
    public static readonly Phrase AnotherDecides = new(
        "Đề nghị của chính đồng chí: người khác xem và trả lời.",
        "This request is your own: somebody else looks at it and answers."
    );
    public static readonly Phrase WasTyped = new("Đồng chí đã gõ", "You had written");
    public static readonly Phrase Own = new("Đề nghị sửa dữ liệu về tôi", "Corrections of data about me");

    public static readonly Phrase OwnLead = new(
        "Thấy điều gì ghi sai về mình thì đề nghị ở đây. Người có quyền sửa sẽ xem và trả lời; bản đã ghi trước đó vẫn còn dấu vết.",
        "When something about you is wrong, ask here. Those who may correct it look at it and answer; what was recorded before stays on record."
    );

    public static readonly Phrase List = new("Đề nghị sửa dữ liệu", "Requests for correction");

    public static readonly Phrase ListLead = new(
        "Đảng viên cho biết điều gì ghi sai về mình. Sửa ở trang hồ sơ trước, rồi trả lời ở đây; hoặc từ chối và nói vì sao.",
        "Members say what is wrong about them. Correct it on its page first, then answer here; or refuse and say why."
    );

    public static readonly Phrase None = new("Chưa có đề nghị nào", "There is none");
    public static readonly Phrase NoneMeans = new("Đề nghị mới sẽ hiện ở đây.", "New ones stand here.");
    public static readonly Phrase Member = new("Đảng viên", "Member");
    public static readonly Phrase Item = new("Điều ghi sai", "What is wrong");
    public static readonly Phrase State = new("Trạng thái", "State");
    public static readonly Phrase AskedOn = new("Đề nghị ngày", "Asked on");
    public static readonly Phrase DecidedOn = new("Trả lời ngày", "Decided on");
    public static readonly Phrase Wrong = new("Sai thế nào", "What is wrong with it");
    public static readonly Phrase Right = new("Đúng phải là", "What it should be");
    public static readonly Phrase Answer = new("Trả lời", "Answer");

    public static readonly Phrase AnswerHint = new(
        "Bắt buộc khi từ chối. Không ghi dữ liệu của người khác.",
        "Needed to refuse. No data of others."
    );

    public static readonly Phrase Ask = new("Gửi đề nghị", "Ask");
    public static readonly Phrase Asked = new("Đã gửi đề nghị.", "It was asked.");
    public static readonly Phrase Decided = new("Đã trả lời.", "It was answered.");
    public static readonly Phrase Corrected = new("Đã sửa", "It is corrected");
    public static readonly Phrase Refuse = new("Không sửa", "It stays");
    public static readonly Phrase Decision = new("Quyết định", "Decision");
    public static readonly Phrase Decide = new("Trả lời đảng viên", "Answer the member");
    public static readonly Phrase ToRecord = new("Mở hồ sơ để sửa", "Open the record to correct it");
    public static readonly Phrase Erased = new(
        "Lời đã xóa khi hết hạn giữ.",
        "The words were erased when their time was over."
    );
    public static readonly Phrase NeedsItem = new("Chọn điều ghi sai.", "Choose what is wrong.");
    public static readonly Phrase NeedsWords = new(
        "Cho biết sai thế nào và đúng phải là gì.",
        "Say what is wrong and what it should be."
    );
    public static readonly Phrase NeedsDecision = new(
        "Chọn đã sửa hay không sửa.",
        "Choose whether it is corrected or stays."
    );
    public static readonly Phrase Open = new("Xem đề nghị", "See the requests");

    public static Phrase Waiting(int count) =>
        new($"{count} đề nghị chờ trả lời.", $"Requests that wait for an answer: {count}.");

    public static Phrase Of(CorrectionItem item) =>
        item switch
        {
            CorrectionItem.Details => new(
                "Họ tên, ngày sinh, ngày vào Đảng, ngày chính thức",
                "Name, birth, admission, official day"
            ),
            CorrectionItem.Membership => new("Chi bộ sinh hoạt", "Cell"),
            CorrectionItem.Status => new("Tình trạng sinh hoạt", "Status"),
            CorrectionItem.Position => new("Chức vụ trong Đảng", "Position in the Party"),
            CorrectionItem.Post => new("Chức vụ chính quyền, đoàn thể", "Post"),
            CorrectionItem.Residence => new("Nơi cư trú", "Residence"),
            _ => new("Điều khác", "Something else"),
        };

    public static Phrase Of(CorrectionState state) =>
        state switch
        {
            CorrectionState.Asked => new("chờ trả lời", "waits"),
            CorrectionState.Corrected => new("đã sửa", "corrected"),
            _ => new("không sửa", "refused"),
        };
}
