using ChiBo.App.Features.Registers;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Tasks;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Tasks;

/// <summary>Some tasks of the sample commune: in time, late, done, dropped.</summary>
internal static class SampleTasks
{
    private static readonly (
        string Cell,
        string Member,
        Addressee For,
        string Title,
        int Due,
        TaskState State,
        int Progress,
        string? Evidence
    )[] All =
    [
        (
            "X99001-CQ",
            "X99001-M280",
            Addressee.PartyCommittee,
            "Chuẩn bị nội dung sinh hoạt chuyên đề quý tới",
            20,
            TaskState.Open,
            30,
            "Đã có đề cương"
        ),
        (
            "X99001-CQ",
            "X99001-M285",
            Addressee.Government,
            "Dự họp thôn 5 về tuyến mương nội đồng và báo cáo chi bộ",
            -6,
            TaskState.Open,
            50,
            "Đã họp một buổi"
        ),
        (
            "X99001-CQ",
            "X99001-M283",
            Addressee.FatherlandFront,
            "Cùng Mặt trận rà soát hương ước thôn 3",
            -20,
            TaskState.Done,
            100,
            "Biên bản rà soát ngày cuối tháng"
        ),
        (
            "X99001-CQ",
            "X99001-M282",
            Addressee.Organisation,
            "Giúp chi đoàn lập kế hoạch hè",
            10,
            TaskState.Dropped,
            0,
            "Chi đoàn đã tự lập xong"
        ),
        (
            "X99001-C01",
            "X99001-M001",
            Addressee.FatherlandFront,
            "Vận động các hộ giữ vệ sinh đường thôn 1",
            12,
            TaskState.Open,
            0,
            null
        ),
    ];

    /// <summary>Records them in the act that sets up the sample.</summary>
    public static async Task Record(ActScope scope, DateOnly today)
    {
        ChiBoContext db = scope.Db;
        foreach (var sample in All)
        {
            int cell = await db.Organisations.Where(row => row.Code == sample.Cell).Select(row => row.Id).SingleAsync();
            int member = await db.Members.Where(row => row.Code == sample.Member).Select(row => row.Id).SingleAsync();
            scope.Record(
                new WorkTask
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell,
                    MemberId = member,
                    ForBody = sample.For,
                    Title = sample.Title,
                    DueOn = today.AddDays(sample.Due),
                    State = sample.State,
                    Progress = sample.Progress,
                    Evidence = sample.Evidence,
                }
            );
        }
    }
}
