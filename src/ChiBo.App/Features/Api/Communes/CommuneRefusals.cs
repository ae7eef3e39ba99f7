using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Api.Communes;

/// <summary>The unit is no active commune on the day.</summary>
internal sealed record NoCommuneOnDay(string Code, DateOnly Day)
    : Refusal(
        RefusalKind.NotFound,
        "no-commune-on-day",
        $"Vào ngày {Day:dd/MM/yyyy}, {Code} không phải là xã, phường, thị trấn, đặc khu đang hoạt động.",
        $"On {Day:yyyy-MM-dd}, {Code} is no active commune."
    );

/// <summary>No verified guidance is in force on the day.</summary>
internal sealed record NoGuidanceInForce(DateOnly Day)
    : Refusal(
        RefusalKind.NotPossible,
        "no-guidance-in-force",
        $"Ngày {Day:dd/MM/yyyy} không có hướng dẫn nào đang có hiệu lực. Muốn áp dụng 28-HD/BTCTW, thêm guidance=28-HD/BTCTW.",
        $"No guidance is in force on {Day:yyyy-MM-dd}. To apply 28-HD/BTCTW all the same, add guidance=28-HD/BTCTW."
    );
