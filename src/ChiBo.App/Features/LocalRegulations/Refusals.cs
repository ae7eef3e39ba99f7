using ChiBo.App.CommandLine;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.LocalRegulations;

/// <summary>The person does not set parameters for the province.</summary>
public sealed record NotYourProvince()
    : Refusal(
        RefusalKind.NotAllowed,
        "not-your-province",
        "Quy định của tỉnh do ban tổ chức tỉnh ủy của chính tỉnh đó nhập và cho hiệu lực (III.1).",
        "Regulations of a province are entered and put into force by the organisation board of that provincial committee (III.1)."
    );

/// <summary>There is no such regulation.</summary>
public sealed record NoSuchLocalRegulation()
    : Refusal(
        RefusalKind.NotFound,
        "no-such-local-regulation",
        "Không có quy định này.",
        "There is no such regulation."
    );

/// <summary>The pack is not sound: how it is written, what it sets, or where.</summary>
/// <param name="Faults">What is wrong.</param>
public sealed record PackNotSound(IReadOnlyList<Phrase> Faults)
    : Refusal(
        RefusalKind.NotPossible,
        "pack-not-sound",
        string.Join(' ', Faults.Select(fault => fault.Vietnamese)),
        string.Join(' ', Faults.Select(fault => fault.English))
    );

/// <summary>A test case of its own does not pass.</summary>
/// <param name="Failed">Which, and what was found.</param>
public sealed record PackTestsFail(IReadOnlyList<Phrase> Failed)
    : Refusal(
        RefusalKind.NotPossible,
        "pack-tests-fail",
        $"Chưa thể có hiệu lực vì trường hợp kiểm thử của chính quy định không đạt. {string.Join(' ', Failed.Select(one => one.Vietnamese))}",
        $"It cannot take effect while its own test cases fail. {string.Join(' ', Failed.Select(one => one.English))}"
    );

/// <summary>Another regulation in force sets the same for a commune of both.</summary>
/// <param name="What">Which, and what.</param>
public sealed record LocalRegulationsOverlap(Phrase What)
    : Refusal(
        RefusalKind.Conflict,
        "local-regulations-overlap",
        $"{What.Vietnamese} Cho quy định kia hết hiệu lực vào đúng ngày quy định này bắt đầu (III.1).",
        $"{What.English} End the other one on the day on which this one begins (III.1)."
    );

/// <summary>There is another one of the number in the province.</summary>
public sealed record LocalNumberTaken(string Number)
    : Refusal(
        RefusalKind.Conflict,
        "local-number-taken",
        $"Tỉnh đã có quy định số {Number} trong sổ.",
        $"The province has a regulation {Number} already."
    );

/// <summary>It would count from a day that is over, without a reason.</summary>
public sealed record PastNeedsReason(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "past-needs-reason",
        $"Ngày {Day:dd/MM/yyyy} đã qua: kết quả rà soát của những ngày đã qua sẽ khác đi, nên phải nêu lý do.",
        $"{Day:yyyy-MM-dd} is over: reviews of days that are over would change, so a reason is needed."
    );

/// <summary>The regulation is not at this step.</summary>
public sealed record NotTheNextStepOfLocalRegulation(Storage.Local.LocalRegulationStage Stage)
    : Refusal(
        RefusalKind.Conflict,
        "not-the-next-step-of-local-regulation",
        $"Quy định đang ở bước «{LocalTexts.Of(Stage).Vietnamese}», không làm được việc này.",
        $"The regulation is \"{LocalTexts.Of(Stage).English}\": this cannot be done."
    );

/// <summary>It would end before it has begun, or later than it says itself.</summary>
public sealed record EndOutOfTime(DateOnly From, DateOnly? To)
    : Refusal(
        RefusalKind.NotPossible,
        "end-out-of-time",
        $"Ngày hết hiệu lực phải sau ngày {From:dd/MM/yyyy}{(To is { } to ? $" và không sau ngày {to:dd/MM/yyyy}" : "")}.",
        $"The end must be after {From:yyyy-MM-dd}{(To is { } last ? $" and not after {last:yyyy-MM-dd}" : "")}."
    );

/// <summary>The form was made for an earlier pack.</summary>
public sealed record LocalRegulationChangedSince()
    : Refusal(
        RefusalKind.Conflict,
        "local-regulation-changed-since",
        "Quy định đã được người khác sửa từ khi đồng chí mở trang; xem lại rồi làm tiếp.",
        "Somebody has changed the regulation since you opened the page; look again."
    );
