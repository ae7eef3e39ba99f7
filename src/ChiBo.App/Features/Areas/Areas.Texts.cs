using ChiBo.App.CommandLine;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Proposals;

namespace ChiBo.App.Features.Areas;

internal static class AreaTexts
{
    public static readonly Phrase Title = new("Địa bàn phụ trách", "Areas in charge");
    public static readonly Phrase Mine = new("Địa bàn của tôi", "My areas");
    public static readonly Phrase OfCell = new("Địa bàn của chi bộ", "Areas of the cell");
    public static readonly Phrase All = new("Tất cả địa bàn của xã", "All areas of the commune");
    public static readonly Phrase None = new("Không có địa bàn nào", "No areas");
    public static readonly Phrase NoneMeans = new(
        "Trang này dành cho đảng viên phụ trách địa bàn, bí thư chi bộ khu dân cư, chi ủy chi bộ cơ quan và văn phòng đảng ủy.",
        "This page is for members in charge of areas, secretaries of residential cells, the committee of the agency cell and the office."
    );
    public static readonly Phrase Area = new("Địa bàn", "Area");
    public static readonly Phrase InCharge = new("Phụ trách", "In charge");
    public static readonly Phrase Nobody = new("chưa phân công", "nobody");
    public static readonly Phrase State = new("Báo cáo", "Report");
    public static readonly Phrase Attended = new("Dự sinh hoạt", "Attended");
    public static readonly Phrase Urged = new("Đã đôn đốc", "Urged");
    public static readonly Phrase UrgedYou = new("Chi ủy nhắc đồng chí", "The cell committee urges you");
    public static readonly Phrase Matters = new("Vấn đề", "Matters");
    public static readonly Phrase Month = new("Tháng", "Month");
    public static readonly Phrase Commune = new("Xã", "Commune");
    public static readonly Phrase Show = new("Xem", "Show");
    public static readonly Phrase Yes = new("có", "yes");
    public static readonly Phrase No = new("không", "no");
    public static readonly Phrase NotKnown = new("chưa rõ", "not known");
    public static readonly Phrase WriteReport = new("Viết báo cáo", "Report");
    public static readonly Phrase ChangeReport = new("Sửa báo cáo", "Change the report");
    public static readonly Phrase TypeBack = new("Nhập lại phiếu giấy", "Type a paper sheet back");
    public static readonly Phrase Digest = new("Bản tổng hợp cho cuộc họp", "Digest for the meeting");
    public static readonly Phrase Propose = new("Đề xuất phân công", "Propose who is in charge");
    public static readonly Phrase ProposeThis = new("Kiến nghị việc này", "Propose this");
    public static readonly Phrase PaperForm = new("Phiếu giấy (DOCX)", "Paper sheet (DOCX)");
    public static readonly Phrase PrintForm = new("Phiếu giấy (để in)", "Paper sheet (to print)");
    public static readonly Phrase MissingTitle = new(
        "Chưa có báo cáo trước cuộc họp của chi bộ cơ quan",
        "Not reported before the agency cell's meeting"
    );
    public static readonly Phrase AgencyMeets = new("Chi bộ cơ quan họp", "The agency cell meets");
    public static readonly Phrase NotPlanned = new("chưa có lịch", "no day yet");
    public static readonly Phrase History = new("Các tháng trước", "Months before");
    public static readonly Phrase Raise = new("Phản ánh một vấn đề", "Raise a matter");
    public static readonly Phrase NoMatters = new("Chưa có vấn đề nào.", "There are no matters.");
    public static readonly Phrase NoReports = new("Chưa có báo cáo nào.", "There are no reports.");
    public static readonly Phrase Erased = new(
        "(lời văn đã xóa vì hết hạn lưu)",
        "(the words were erased, since their time was over)"
    );
    public static readonly Phrase Need = new("Nhu cầu, nguyện vọng", "Need or wish");
    public static readonly Phrase Deals = new("Đang giải quyết", "Being dealt with");
    public static readonly Phrase Topic = new("Lĩnh vực", "Topic");
    public static readonly Phrase Words = new("Nội dung", "What it is");
    public static readonly Phrase AskedOf = new("Đã đề nghị", "Asked of");
    public static readonly Phrase By = new("Người phản ánh", "Brought by");
    public static readonly Phrase StateOfMatter = new("Kết quả", "State");
    public static readonly Phrase Urge = new("Đôn đốc", "Urge");
    public static readonly Phrase UrgeWords = new("Lời nhắc", "Words");
    public static readonly Phrase UrgeHint = new(
        "Đồng chí phụ trách đọc lời này trên trang của mình.",
        "Those in charge read this on their page."
    );
    public static readonly Phrase UrgeFirst = new(
        "Đề nghị đồng chí gửi báo cáo địa bàn trước cuộc họp của chi bộ.",
        "Please hand the report of the area in before the cell meets."
    );
    public static readonly Phrase UrgeMissing = new("Cần ghi lời nhắc.", "The words are needed.");
    public static readonly Phrase DoneUrged = new("Đã ghi việc đôn đốc", "The urging is recorded");
    public static readonly Phrase DoneReported = new("Đã gửi báo cáo", "The report is in");
    public static readonly Phrase DoneRaised = new("Đã ghi vấn đề", "The matter is recorded");
    public static readonly Phrase DoneAssigned = new("Đã ghi phân công", "Who is in charge is recorded");

    public static Phrase Of(AreaStanding standing) =>
        standing switch
        {
            AreaStanding.Reported => new Phrase("đã báo cáo", "reported"),
            AreaStanding.Late => new Phrase("báo cáo muộn", "reported late"),
            AreaStanding.Missing => new Phrase("không có báo cáo", "not reported"),
            AreaStanding.NobodyInCharge => new Phrase("chưa có người phụ trách", "nobody in charge"),
            _ => new Phrase("chưa báo cáo", "not yet reported"),
        };

    public static Phrase Of(AreaTopic topic) =>
        topic switch
        {
            AreaTopic.Works => new Phrase("Công trình, hạ tầng", "Works"),
            AreaTopic.Land => new Phrase("Đất đai, xây dựng", "Land and building"),
            AreaTopic.Livelihood => new Phrase("Việc làm, đời sống", "Livelihood"),
            AreaTopic.Safety => new Phrase("An ninh, trật tự", "Safety and order"),
            AreaTopic.Environment => new Phrase("Môi trường, nước sạch", "Environment"),
            AreaTopic.CellBuilding => new Phrase("Xây dựng chi bộ", "Building of the cell"),
            _ => new Phrase("Dịch vụ công, trường học, y tế", "Public services, school, health"),
        };

    public static Phrase Of(Addressee addressee) =>
        addressee switch
        {
            Addressee.PartyCommittee => new Phrase("Đảng ủy", "the Party committee"),
            Addressee.Government => new Phrase("Chính quyền", "the government"),
            Addressee.FatherlandFront => new Phrase("Mặt trận Tổ quốc", "the Fatherland Front"),
            _ => new Phrase("Tổ chức chính trị - xã hội", "a socio-political organisation"),
        };

    public static Phrase Of(MatterState state) =>
        state switch
        {
            MatterState.Proposed => new Phrase("đã kiến nghị", "proposed"),
            MatterState.Closed => new Phrase("đã xong", "closed"),
            _ => new Phrase("chưa xử lý", "open"),
        };

    public static Phrase Of(MeetingMonth month) => new($"{month.Month:00}/{month.Year}", $"{month}");
}
