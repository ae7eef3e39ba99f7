using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Documents;

/// <summary>On the day of the document the organisation was not there: there is no term in which it could count.</summary>
internal sealed record NotThereOnTheDay(DateOnly On)
    : Refusal(
        RefusalKind.NotPossible,
        "not-there-on-the-day",
        $"Ngày {On:dd/MM/yyyy} chi bộ chưa thành lập hoặc không còn hoạt động nên không thể ra văn bản. Hãy chọn ngày khác.",
        $"On {On:d MMM yyyy} the cell was not set up yet, or not there any more, so it could issue no document. Choose another day."
    );
