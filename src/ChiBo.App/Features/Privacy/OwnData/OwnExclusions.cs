using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Privacy.OwnData;

/// <summary>Tables that name a member or an account, and that the person does not get here: why.</summary>
internal static class OwnExclusions
{
    private static readonly Phrase OnPaper = new(
        "Kỷ luật, kiểm tra về chính mình được báo bằng văn bản; đảng viên xin bản sao ở văn phòng. Phần này chỉ người được chỉ định của vụ việc xem, kể cả việc có vụ việc hay không.",
        "Discipline and inspection of oneself are told on paper; copies are given by the office. Only those named for a case learn that it is there at all."
    );

    private static readonly Phrase OfOthers = new(
        "Nói về vụ việc của người khác; người xử lý, người được xem thấy ở trang của vụ việc.",
        "It is about a case of others; who handles or reads it sees it on its page."
    );

    private static readonly Phrase Secret = new(
        "Bí mật để đăng nhập; có bật xác thực hai bước, khóa truy cập hay không thì xem ở trang tài khoản.",
        "Secrets of signing in; whether a second step or a passkey is on stands on the page of the account."
    );

    /// <summary>By table.</summary>
    public static IReadOnlyDictionary<string, Phrase> All { get; } =
        new Dictionary<string, Phrase>(StringComparer.Ordinal)
        {
            ["discipline_cases"] = OnPaper,
            ["inspections"] = OnPaper,
            ["inspection_teams"] = OfOthers,
            ["conduct_signals"] = OfOthers,
            ["case_readers"] = OfOthers,
            ["account_claims"] = Secret,
            ["account_logins"] = Secret,
            ["account_tokens"] = Secret,
            ["account_passkeys"] = Secret,
            ["answered_requests"] = new Phrase(
                $"Bản sao câu trả lời đã gửi cho chương trình của chính mình, giữ {Storage.Privacy.KeptDays.Answers} ngày; có thể chứa dữ liệu của người khác.",
                $"Copies of what one's own program was answered, kept for {Storage.Privacy.KeptDays.Answers} days; they may hold data of others."
            ),
        };
}
