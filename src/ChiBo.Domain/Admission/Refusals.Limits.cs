using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Admission;

/// <summary>The certificate of the awareness class is over.</summary>
public sealed record CertificateIsOver(DateOnly Last)
    : Refusal(
        RefusalKind.NotPossible,
        "certificate-is-over",
        $"Giấy chứng nhận lớp nhận thức về Đảng có giá trị đến hết ngày {Last:dd/MM/yyyy}. Hãy ghi giấy chứng nhận mới rồi mới biểu quyết (II.1.3.b-7).",
        $"The certificate of the awareness class was good until {Last:d MMM yyyy}. Record a new one before the vote (II.1.3.b-7)."
    );

/// <summary>The age has to be known for the vote.</summary>
public sealed record BirthDateNotKnown()
    : Refusal(
        RefusalKind.NotPossible,
        "birth-date-not-known",
        "Cần ngày sinh để xét tuổi vào Đảng (II.1.3.b-7).",
        "The day of birth is needed: the age counts (II.1.3.b-7)."
    );

/// <summary>Not old enough on the day of the vote.</summary>
public sealed record TooYoung(int Years)
    : Refusal(
        RefusalKind.NotPossible,
        "too-young",
        $"Khi chi bộ xét kết nạp, người vào Đảng phải đủ {Years} tuổi, tính theo tháng (II.1.3.b-7).",
        $"When the cell votes, the person must be {Years} years old, counted by the month (II.1.3.b-7)."
    );

/// <summary>Above the age a higher level consents.</summary>
public sealed record TooOldWithoutConsent(int Years)
    : Refusal(
        RefusalKind.NotPossible,
        "too-old-without-consent",
        $"Người vào Đảng đã quá {Years} tuổi: phải có ý kiến của cấp ủy trực thuộc Trung ương. Ghi số văn bản đồng ý (II.1.3.b-7).",
        $"The person is over {Years}: the provincial level has to consent. Give the number of its paper (II.1.3.b-7)."
    );

/// <summary>A vote has numbers.</summary>
public sealed record VotesNotGiven()
    : Refusal(
        RefusalKind.NotPossible,
        "votes-not-given",
        "Ghi số đảng viên chính thức tán thành, từ 0 trở lên; chi bộ phải có đảng viên chính thức (II.1.3.b-7).",
        "Say how many official members were in favour, 0 or more; the cell must have some (II.1.3.b-7)."
    );

/// <summary>A late ceremony needs the consent of the level above.</summary>
public sealed record LateCeremonyWithoutConsent(DateOnly Due)
    : Refusal(
        RefusalKind.NotPossible,
        "late-ceremony-without-consent",
        $"Hạn tổ chức lễ kết nạp là ngày {Due:dd/MM/yyyy}. Quá hạn thì phải báo cáo và được cấp trên đồng ý: ghi số văn bản đồng ý (II.1.3.b-7).",
        $"The ceremony was to be held by {Due:d MMM yyyy}. After that the level above has to consent: give the number of its paper (II.1.3.b-7)."
    );

/// <summary>A probation is not shortened.</summary>
public sealed record ProbationTooShort(DateOnly AdmittedOn, DateOnly End)
    : Refusal(
        RefusalKind.NotPossible,
        "probation-too-short",
        $"Thời gian dự bị tính từ lễ kết nạp ngày {AdmittedOn:dd/MM/yyyy}, đến ngày {End:dd/MM/yyyy} mới đủ. Chưa đủ thì chi bộ chưa xét công nhận chính thức (II.1.3.b-7).",
        $"The probation began with the ceremony on {AdmittedOn:d MMM yyyy} and is over on {End:d MMM yyyy}. Before that the cell does not consider official status (II.1.3.b-7)."
    );

/// <summary>Why it ended belongs on record.</summary>
public sealed record EndWithoutReason()
    : Refusal(
        RefusalKind.NotPossible,
        "end-without-reason",
        "Kết thúc hồ sơ thì phải nêu lý do (II.1.3.b-7).",
        "Ending a case needs a reason (II.1.3.b-7)."
    );
