using ChiBo.Documents.Life;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Documents.Regulations;
using ChiBo.Domain.Meetings;

namespace ChiBo.Documents.Tests.Months;

/// <summary>One paper of each kind, of an invented cell in January 2015.</summary>
internal static class MonthSample
{
    public static PaperHead Head { get; } =
        new()
        {
            Superior = "Đảng bộ xã Mẫu Hòa",
            Issuer = "Chi bộ cơ quan xã Mẫu Hòa",
            Place = "Mẫu Hòa",
            Number = 5,
            Date = new DateOnly(2015, 1, 28),
            MadeOn = new DateOnly(2015, 1, 28),
        };

    public static PaperMeeting Meeting { get; } =
        new(
            MeetingKind.Regular,
            new MeetingMonth(2015, 1),
            new DateOnly(2015, 1, 28),
            new TimeOnly(14, 0),
            "hội trường Ủy ban nhân dân xã"
        );

    public static PaperSigner Secretary { get; } = PaperSigner.ForCell("Bí thư", "Nguyễn Mẫu Bình");

    public static InvitationPaper Invitation { get; } =
        new()
        {
            Head = Head,
            Meeting = Meeting,
            Invitee = "đồng chí Trần Mẫu Hoa",
            Chair = "đồng chí Nguyễn Mẫu Bình, Bí thư chi bộ",
            Agenda = ["Báo cáo của các địa bàn", "Kết quả kiến nghị tháng trước", "Nhiệm vụ tháng 02"],
            ReplyBy = new DateOnly(2015, 1, 26),
            Signer = PaperSigner.ForCellCommittee("Bí thư", "Nguyễn Mẫu Bình"),
        };

    public static ResidenceLetterPaper ResidenceLetter { get; } =
        new()
        {
            Head = Head with { Number = null },
            Regulation = "76-QĐ/TW",
            Form = "1-76",
            IsFormSure = false,
            Addressee = "Chi bộ thôn Mẫu Đông",
            Member = "Trần Mẫu Hoa",
            ReceiptBy = new DateOnly(2015, 2, 27),
            Signer = PaperSigner.ForCellCommittee("Bí thư", "Nguyễn Mẫu Bình"),
        };

    public static MinutesPaper Minutes { get; } =
        new()
        {
            Head = Head,
            Meeting = Meeting,
            EndedAt = new TimeOnly(16, 5),
            Chair = "Nguyễn Mẫu Bình",
            Secretary = "Phạm Mẫu Thủy",
            Guests = ["Võ Mẫu Sơn, ủy viên ban thường vụ đảng ủy xã"],
            Attendance = new AttendanceFigures
            {
                Official = 18,
                Probationary = 2,
                Temporary = 1,
                Exempt = 1,
                SentElsewhere = 1,
                PresentOfficial = 15,
                PresentProbationary = 2,
                PresentTemporary = 1,
            },
            Excused = [new AbsentMember("Lê Mẫu An", "đi công tác")],
            Absent = [new AbsentMember("Đỗ Mẫu Ước", null)],
            Items =
            [
                new MinutesItem(
                    "Tình hình thôn Mẫu Đông",
                    "Đồng chí phụ trách báo cáo đường vào thôn xuống cấp.",
                    [
                        new MinutesSpeaker("Trần Mẫu Hoa", "đề nghị kiến nghị Ủy ban nhân dân xã."),
                        new MinutesSpeaker("Phạm Mẫu Thủy", "đồng ý, cần nêu thời hạn."),
                    ],
                    "Chi bộ gửi kiến nghị trong tuần.",
                    new VoteCount(15, 14, 0, 1)
                ),
                new MinutesItem("Thông tin thời sự", null, [], null),
            ],
            SelfAssessment = "Tốt (92 điểm)",
            WasReadOut = true,
        };

    public static ResolutionPaper Resolution { get; } =
        new()
        {
            Head = Head with { Number = 12 },
            Summary = "nhiệm vụ tháng 02 năm 2015",
            Meeting = Meeting,
            Grounds = ["Căn cứ Điều lệ Đảng", "Căn cứ Quy chế làm việc của chi ủy;"],
            Vote = new VoteCount(15, 15, 0, 0),
            Points = ["Giữ nền nếp trực, tiếp dân dịp Tết.", "Hoàn thành kiến nghị về đường thôn Mẫu Đông."],
            Tasks =
            [
                new PaperTask("Gửi kiến nghị", "Phạm Mẫu Thủy", null, new DateOnly(2015, 2, 3)),
                new PaperTask("Theo dõi trả lời", "Trần Mẫu Hoa", "Mặt trận Tổ quốc xã", null),
            ],
            Signer = Secretary,
        };

    public static AreaReportPaper AreaReport { get; } =
        new()
        {
            Head = Head,
            Month = new MeetingMonth(2015, 1),
            Areas =
            [
                new ReportedArea(
                    "thôn Mẫu Đông",
                    "Đồng chí Trần Mẫu Hoa",
                    new DateOnly(2015, 1, 15),
                    [
                        new ReportedMatter(
                            "Công trình, hạ tầng",
                            "đường vào thôn xuống cấp.",
                            "Ủy ban nhân dân xã sửa trước mùa mưa."
                        ),
                        new ReportedMatter("Việc làm, đời sống", "cần lớp dạy nghề ngắn ngày.", null),
                    ]
                ),
                new ReportedArea("thôn Mẫu Tây", "Đồng chí Lê Mẫu An", null, []),
            ],
            NotReported = ["thôn Mẫu Nam"],
            Signer = Secretary,
        };

    public static ProposalPaper Submission { get; } =
        new()
        {
            Head = Head with { Number = 3 },
            Summary = "về việc sửa đường vào thôn Mẫu Đông",
            Addressees = ["Ban Thường vụ Đảng ủy xã Mẫu Hòa"],
            Opening =
                "Qua sinh hoạt thường kỳ tháng 01 năm 2015, trên cơ sở phản ánh của địa bàn, chi bộ kiến nghị như sau:",
            Matters =
            [
                new ProposedMatter(
                    "Đường vào thôn Mẫu Đông",
                    "Đường xuống cấp, đi lại khó khăn trong mùa mưa.",
                    "chỉ đạo sửa xong trước tháng 5 năm 2015."
                ),
            ],
            AnswerBy = new DateOnly(2015, 2, 25),
            Signer = Secretary,
        };

    public static ProposalPaper Letter { get; } =
        Submission with
        {
            IsLetter = true,
            Summary = "V/v sửa đường vào thôn Mẫu Đông",
            Addressees = ["Ủy ban nhân dân xã Mẫu Hòa", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Mẫu Hòa"],
        };

    public static ConclusionNoticePaper Notice { get; } =
        new()
        {
            Head = Head,
            Meeting = Meeting,
            Chair = "đồng chí Bí thư chi bộ",
            Conclusions = ["Kiến nghị về đường thôn Mẫu Đông được gửi trong tuần.", "Giữ nền nếp trực Tết."],
            Tasks = [new PaperTask("Gửi kiến nghị", "Phạm Mẫu Thủy", null, new DateOnly(2015, 2, 3))],
            Signer = Secretary,
        };

    public static AttendanceListPaper AttendanceList { get; } =
        new()
        {
            Head = Head,
            Meeting = Meeting,
            Members =
            [
                new ListedMember("DV-3", "Trần Mẫu Hoa", "chính thức"),
                new ListedMember("DV-1", "Lê Mẫu An", "chính thức"),
                new ListedMember("DV-4", "Đỗ Mẫu Ước", "dự bị"),
                new ListedMember("DV-2", "Nguyễn Mẫu Bình", "chính thức"),
                new ListedMember("DV-5", "Hồ Mẫu Ân", "tạm thời"),
            ],
        };

    public static BallotPaper Ballot { get; } =
        new()
        {
            Head = Head,
            Subject = "Đề nghị công nhận đảng viên chính thức",
            Lines = ["Đồng chí Đỗ Mẫu Ước"],
            Count = 9,
        };

    public static WeeklySheetPaper WeeklySheet { get; } =
        new()
        {
            Head = Head,
            From = new DateOnly(2015, 1, 26),
            Entries =
            [
                new WeekEntry(
                    new DateOnly(2015, 1, 28),
                    new TimeOnly(14, 0),
                    "Sinh hoạt chi bộ cơ quan tháng 01",
                    "Hội trường xã",
                    "Toàn chi bộ"
                ),
                new WeekEntry(
                    new DateOnly(2015, 1, 27),
                    new TimeOnly(19, 30),
                    "Sinh hoạt chi bộ thôn Mẫu Đông",
                    "Nhà văn hóa thôn",
                    "Đồng chí Trần Mẫu Hoa dự"
                ),
                new WeekEntry(new DateOnly(2015, 1, 30), null, "Hạn nộp đảng phí", "Văn phòng", "Toàn chi bộ"),
                new WeekEntry(new DateOnly(2015, 2, 2), null, "Tuần sau", "", ""),
            ],
        };

    public static AreaReportFormPaper AreaReportForm { get; } =
        new()
        {
            Head = Head with { Date = null },
            Month = new MeetingMonth(2015, 1),
            Area = "thôn Mẫu Đông",
        };

    public static AdmissionResolutionPaper Admission { get; } =
        new()
        {
            Head = Head with { Number = 13 },
            Name = "Đỗ Mẫu Khoa",
            BirthDate = new DateOnly(1990, 9, 3),
            Day = new DateOnly(2015, 1, 28),
            OfficialMembers = 17,
            VotesFor = 12,
            Helpers = ["Phạm Mẫu Thủy"],
            CertificateOn = new DateOnly(2014, 6, 20),
            Signer = PaperSigner.ForCell("Bí thư", "Nguyễn Mẫu Bình"),
        };

    /// <summary>One of each kind, by its name.</summary>
    public static RegulationsPaper Regulations { get; } =
        new()
        {
            Head = Head,
            Chapters =
            [
                new PaperChapter("Nguyên tắc làm việc", ["Tập trung dân chủ, cá nhân phụ trách."]),
                new PaperChapter(
                    "Quan hệ với chính quyền",
                    ["Lãnh đạo đảng viên công tác tại Ủy ban nhân dân.", "Theo dõi việc giải quyết kiến nghị."]
                ),
            ],
            Approval = new PaperApproval(
                new DateOnly(2015, 1, 20),
                15,
                18,
                new DateOnly(2015, 1, 28),
                new DateOnly(2015, 2, 1)
            ),
            Signer = Secretary,
        };

    public static IReadOnlyDictionary<string, PartyDocument> All { get; } =
        new Dictionary<string, PartyDocument>
        {
            ["invitation"] = Invitation.ToDocument(),
            ["residence-letter"] = ResidenceLetter.ToDocument(),
            ["minutes"] = Minutes.ToDocument(),
            ["resolution"] = Resolution.ToDocument(),
            ["admission-resolution"] = Admission.ToDocument(),
            ["area-report"] = AreaReport.ToDocument(),
            ["submission"] = Submission.ToDocument(),
            ["official-letter"] = Letter.ToDocument(),
            ["conclusion-notice"] = Notice.ToDocument(),
            ["attendance-list"] = AttendanceList.ToDocument(),
            ["ballot"] = Ballot.ToDocument(),
            ["weekly-sheet"] = WeeklySheet.ToDocument(),
            ["area-report-form"] = AreaReportForm.ToDocument(),
            ["regulations"] = Regulations.ToDocument(),
        };
}
