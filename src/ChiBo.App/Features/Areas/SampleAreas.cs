using ChiBo.App.Features.Areas.Erasing;
using ChiBo.App.Features.Areas.Reporting;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas;

/// <summary>What members in charge of the sample commune told of their areas last month, and what they have told of this one.</summary>
internal static class SampleAreas
{
    private const int ReportedThisMonth = 4;

    private static readonly (AreaTopic Topic, bool IsNeed, string Words, Addressee? AskedOf)[] Told =
    [
        (
            AreaTopic.Works,
            true,
            "Đường liên thôn đoạn qua cầu sụt lún, mùa mưa xe khó đi; mong được sửa trước Tết.",
            Addressee.Government
        ),
        (AreaTopic.Works, false, "Đang góp công nạo vét mương nội đồng, còn khoảng 300 mét.", null),
        (AreaTopic.Services, true, "Mong trạm y tế trực thêm sáng thứ bảy để người già đi khám.", Addressee.Government),
        (AreaTopic.Livelihood, false, "Giá phân bón tăng, vụ đông nhiều hộ giảm diện tích trồng rau.", null),
        (AreaTopic.Livelihood, true, "Đề nghị mở lớp dạy nghề may cho lao động lúc nông nhàn.", Addressee.Organisation),
        (
            AreaTopic.Environment,
            true,
            "Bãi rác tạm gần trường học bốc mùi, cần lịch thu gom ổn định.",
            Addressee.Government
        ),
        (AreaTopic.Safety, false, "Tổ tự quản tuần tra buổi tối, một tháng chưa có vụ mất trộm nào.", null),
        (
            AreaTopic.Land,
            true,
            "Cần công khai mốc quy hoạch khu dân cư mới để nhân dân biết.",
            Addressee.PartyCommittee
        ),
    ];

    /// <summary>Adds it to the act that sets the sample up.</summary>
    public static async Task Add(ActScope scope, DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        List<AreaAssignment> inCharge = await scope
            .Db.AreaAssignments.AsNoTracking()
            .Known(KnownAt.Now)
            .On(today)
            .OrderBy(row => row.UnitId)
            .ToListAsync();
        DateOnly eraseOn = new AreaTextTime(AreaTextTime.UsualMonths).EraseOn(today);
        foreach ((int place, AreaAssignment row) in inCharge.Index())
        {
            DateTime lastMonth = month.AddMonths(-1).AddDays(6).ToDateTime(new TimeOnly(20, place));
            Report(scope, row, lastMonth, Told[place % Told.Length], eraseOn);
            if (place < ReportedThisMonth)
            {
                Report(scope, row, month.ToDateTime(new TimeOnly(6, place)), Told[(place + 3) % Told.Length], eraseOn);
            }
        }
    }

    private static void Report(
        ActScope scope,
        AreaAssignment row,
        DateTime at,
        (AreaTopic Topic, bool IsNeed, string Words, Addressee? AskedOf) told,
        DateOnly eraseOn
    )
    {
        var month = new DateOnly(at.Year, at.Month, 1);
        scope.Record(
            new AreaReport
            {
                RecordedIn = scope.Act.Id,
                UnitId = row.UnitId,
                Month = month,
                MemberId = row.MemberId,
                Attended = true,
                ReportedAt = at,
            }
        );
        var matter = new AreaMatter
        {
            RecordedIn = scope.Act.Id,
            UnitId = row.UnitId,
            Month = month,
            MemberId = row.MemberId,
            Topic = told.Topic,
            IsNeed = told.IsNeed,
            AskedOf = told.AskedOf,
            State = MatterState.Open,
        };
        MatterWriter.Record(scope, matter, told.Words, eraseOn);
    }
}
