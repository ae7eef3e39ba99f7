using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Establishments.Gate;

/// <summary>An agency cell would not conform on its first day; none may be set up so (III.2-c).</summary>
/// <param name="Cell">Its name.</param>
/// <param name="Commune">Name of the commune.</param>
/// <param name="CommuneCode">Code of the commune: its plan is the way out.</param>
/// <param name="Why">What is not met, in Vietnamese.</param>
/// <param name="WhyInEnglish">The same in English.</param>
internal sealed record UnlawfulEstablishment(
    string Cell,
    string Commune,
    string CommuneCode,
    string Why,
    string WhyInEnglish
)
    : Refusal(
        RefusalKind.NotPossible,
        "unlawful-establishment",
        $"Từ 10/10/2014 không lập mới chi bộ cơ quan chưa đúng Hướng dẫn 28-HD/BTCTW (III.2-c): «{Cell}» của «{Commune}» chưa đủ điều kiện. {Why} Cách gần nhất để đủ điều kiện: trang /communes/{CommuneCode}/plan. Nếu cấp trên cho phép khác, hãy đề nghị và được duyệt ngoại lệ trước.",
        $"Since 2014-10-10 no agency cell may be set up that does not conform to 28-HD/BTCTW (III.2-c): \"{Cell}\" of \"{Commune}\" does not. {WhyInEnglish} The nearest conforming plan: page /communes/{CommuneCode}/plan. Where the level above allows otherwise, have a deviation approved first."
    );

/// <summary>An agency cell begins where there is no commune on its first day.</summary>
internal sealed record FoundedNowhere(string Cell, string Commune, DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "founded-nowhere",
        $"Ngày {Day:dd/MM/yyyy} không có xã «{Commune}», nên không lập chi bộ cơ quan «{Cell}» ở đó được (III.2-c).",
        $"There is no commune \"{Commune}\" on {Day:yyyy-MM-dd}: the agency cell \"{Cell}\" cannot be set up there (III.2-c)."
    );
