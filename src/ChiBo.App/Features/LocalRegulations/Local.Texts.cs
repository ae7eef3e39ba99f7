using ChiBo.App.CommandLine;
using ChiBo.Domain.Units;
using ChiBo.Storage.Local;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>Texts of regulations of provinces.</summary>
internal static class LocalTexts
{
    public static readonly Phrase Title = new("Quy định của tỉnh", "Regulations of provinces");
    public static readonly Phrase About = new(
        "Tỉnh ủy quy định cụ thể theo III.1: làm rõ điều Hướng dẫn để ngỏ hoặc đòi hỏi cao hơn, không được thấp hơn lời văn của Hướng dẫn.",
        "Provincial committees regulate under III.1: they settle what the guidance leaves open or ask for more, never for less than its words."
    );
    public static readonly Phrase None = new("Chưa có quy định nào.", "There is no regulation yet.");
    public static readonly Phrase New = new("Nhập quy định", "Enter a regulation");
    public static readonly Phrase Replace = new("Nhập lại tệp", "Replace the pack");
    public static readonly Phrase PackText = new("Tệp quy định (YAML)", "The pack (YAML)");
    public static readonly Phrase PackHint = new(
        "Dán cả tệp. Mẫu để sẵn là ví dụ bịa ra.",
        "Paste the whole file. What stands here is an invented example."
    );
    public static readonly Phrase PackMissing = new("Chưa có nội dung tệp quy định.", "The pack is missing.");
    public static readonly Phrase Save = new("Kiểm tra và lưu", "Check and save");
    public static readonly Phrase Saved = new("Đã lưu.", "Saved.");
    public static readonly Phrase Number = new("Số", "Number");
    public static readonly Phrase Name = new("Tên quy định", "Title");
    public static readonly Phrase Province = new("Tỉnh", "Province");
    public static readonly Phrase Issuer = new("Nơi ban hành", "Issued by");
    public static readonly Phrase IssuedOn = new("Ngày ban hành", "Issued on");
    public static readonly Phrase InForce = new("Hiệu lực", "In force");
    public static readonly Phrase Stage = new("Tình trạng", "Stage");
    public static readonly Phrase Applies = new("Áp dụng cho", "Applies to");
    public static readonly Phrase WholeProvince = new("cả tỉnh", "the whole province");
    public static readonly Phrase Digest = new("SHA-256 của tệp", "SHA-256 of the pack");
    public static readonly Phrase Reason = new("Lý do", "Reason");
    public static readonly Phrase Text = new("Nội dung", "Text");
    public static readonly Phrase Parameters = new("Điều quy định đặt ra", "What it sets");
    public static readonly Phrase NoParameters = new("Không đặt tham số nào.", "It sets no value.");
    public static readonly Phrase Value = new("Giá trị", "Value");
    public static readonly Phrase National = new("Theo Hướng dẫn", "By the guidance");
    public static readonly Phrase Tasks = new("Nhiệm vụ thêm", "Tasks added");
    public static readonly Phrase Cases = new("Trường hợp kiểm thử", "Test cases");
    public static readonly Phrase Passes = new("đạt", "passes");
    public static readonly Phrase Fails = new("không đạt", "fails");
    public static readonly Phrase Preview = new("Thay đổi xã nào", "Which communes it changes");
    public static readonly Phrase NoChange = new("Không xã nào thay đổi.", "No commune changes.");
    public static readonly Phrase Put = new("Cho hiệu lực", "Put into force");
    public static readonly Phrase PutWill = new(
        "Kết quả rà soát của các xã trong tỉnh được quyết định lại ngay; đúng những thay đổi kể trên.",
        "The verdicts of the province's communes are decided again at once: just the changes listed above."
    );
    public static readonly Phrase PutReason = new(
        "Lý do, nếu ngày có hiệu lực đã qua",
        "Reason, when its first day is over"
    );
    public static readonly Phrase End = new("Cho hết hiệu lực", "End it");
    public static readonly Phrase EndOn = new("Hết hiệu lực từ ngày", "No longer in force from");
    public static readonly Phrase EndWill = new(
        "Từ ngày đó các xã theo Hướng dẫn, hoặc theo quy định bắt đầu đúng ngày đó.",
        "From that day the communes follow the guidance, or the regulation that begins on it."
    );
    public static readonly Phrase Withdraw = new("Rút lại", "Withdraw");
    public static readonly Phrase WithdrawWill = new(
        "Quy định chưa có hiệu lực ngày nào và sẽ không có hiệu lực.",
        "It has counted on no day and will not."
    );
    public static readonly Phrase DayMissing = new(
        "Chưa có ngày, hoặc ngày không đúng.",
        "The day is missing or wrong."
    );
    public static readonly Phrase OfCommune = new(
        "Quy định của tỉnh đang áp dụng",
        "Regulations of the province in force"
    );
    public static readonly Phrase Compose = new("Soạn tệp từ vài ô", "Make a pack from a few fields");
    public static readonly Phrase ComposeWill = new(
        "Tệp và các trường hợp kiểm thử được soạn sẵn ở ô bên dưới để xem và sửa tiếp; chưa lưu gì.",
        "The pack and its test cases are made in the field below, to be looked at and edited on; nothing is saved yet."
    );
    public static readonly Phrase ComposeNow = new("Soạn tệp", "Make the pack");
    public static readonly Phrase Composed = new(
        "Đã soạn tệp từ các ô. Xem, sửa tiếp rồi lưu.",
        "The pack was made from the fields. Look at it, edit it on, then save."
    );
    public static readonly Phrase FirstDay = new("Có hiệu lực từ ngày", "In force from");
    public static readonly Phrase Minimum = new(
        "Số đảng viên chính thức tối thiểu của chi bộ khu dân cư",
        "Official members that a residential cell has at least"
    );
    public static readonly Phrase MinimumHint = new(
        "Để trống là theo Hướng dẫn: từ 9 (II.1.1.b). Không được thấp hơn.",
        "Left empty it is as by the guidance: 9 (II.1.1.b). It may not be less."
    );
    public static readonly Phrase Yes = new("có", "yes");
    public static readonly Phrase No = new("không", "no");
    public static readonly Phrase OverlapsDraft = new(
        "Trùng với quy định khác nên chưa cho hiệu lực được",
        "It overlaps another regulation and cannot be put into force"
    );
    public static readonly Phrase OverlapsKept = new(
        "Trùng với quy định khác: cả hai được áp dụng, lấy số cao hơn; điều để ngỏ thì theo quy định bắt đầu sau",
        "It overlaps another regulation: both are applied, the greater number counts, and what is open follows the later one"
    );
    public static readonly Phrase EndPreview = new("Xem trước khi cho hết hiệu lực", "See what ending it changes");
    public static readonly Phrase EndChanges = new(
        "Cho hết hiệu lực thì thay đổi xã nào",
        "Which communes ending it changes"
    );
    public static readonly Phrase Faulty = new("Không được áp dụng", "Not applied");

    public static Phrase Of(LocalRegulationStage stage) =>
        stage switch
        {
            LocalRegulationStage.Drafted => new Phrase("dự thảo, kiểm thử chưa đạt", "drafted, tests fail"),
            LocalRegulationStage.Tested => new Phrase("dự thảo, kiểm thử đạt", "drafted, tests pass"),
            LocalRegulationStage.InForce => new Phrase("đã cho hiệu lực", "put into force"),
            LocalRegulationStage.Ended => new Phrase("có ngày hết hiệu lực", "given an end"),
            _ => new Phrase("đã rút", "withdrawn"),
        };

    public static Phrase Of(CommuneKind kind) =>
        kind switch
        {
            CommuneKind.Xa => new Phrase("xã", "communes"),
            CommuneKind.Phuong => new Phrase("phường", "wards"),
            CommuneKind.ThiTran => new Phrase("thị trấn", "townships"),
            _ => new Phrase("đặc khu", "special zones"),
        };

    public static Phrase AndMore(int count) => new($"và {count} xã nữa.", $"and {count} more communes.");

    public static Phrase Between(string from, string? to) =>
        to is null
            ? new Phrase($"từ {from}", $"from {from}")
            : new Phrase($"từ {from} đến trước {to}", $"from {from} until {to}");

    public static Phrase Changes(LocalPreview preview) =>
        new(
            $"Ngày {preview.Day:dd/MM/yyyy}: {preview.Communes} xã thuộc hoặc từng thuộc tỉnh, {preview.Changes.Count} xã có điểm thay đổi, {preview.Verdicts} xã đổi kết quả. "
                + $"Đạt {preview.Before.Conforming} → {preview.After.Conforming}; chưa đạt {preview.Before.Nonconforming} → {preview.After.Nonconforming}; "
                + $"chưa đủ căn cứ {preview.Before.Undecided} → {preview.After.Undecided}; chưa có chi bộ cơ quan {preview.Before.NoAgencyCell} → {preview.After.NoAgencyCell}.",
            $"On {preview.Day:yyyy-MM-dd}: {preview.Communes} communes that are or were in the province, {preview.Changes.Count} with findings that change, {preview.Verdicts} with another verdict. "
                + $"Conforming {preview.Before.Conforming} → {preview.After.Conforming}; nonconforming {preview.Before.Nonconforming} → {preview.After.Nonconforming}; "
                + $"undecided {preview.Before.Undecided} → {preview.After.Undecided}; without agency cell {preview.Before.NoAgencyCell} → {preview.After.NoAgencyCell}."
        );
}
