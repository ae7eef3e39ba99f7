using ChiBo.App.Features.Registers;
using ChiBo.Domain.Programmes;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Programmes;

/// <summary>The programme of this year of the sample commune's agency cell: each of the eight tasks but one has a goal.</summary>
internal static class SampleProgramme
{
    private const string Cell = "X99001-CQ";

    private static readonly (TaskArea Area, string Text, GoalState State, string? Result)[] Goals =
    [
        (TaskArea.Resolutions, "Mọi nghị quyết của chi bộ có người phụ trách và thời hạn.", GoalState.Open, null),
        (TaskArea.PoliticalTasks, "Giải quyết đúng hạn 98% hồ sơ của xã.", GoalState.Open, null),
        (
            TaskArea.Democracy,
            "Hai buổi đối thoại với nhân dân ở mỗi cụm thôn.",
            GoalState.Reached,
            "Đã tổ chức đủ ở ba cụm thôn."
        ),
        (TaskArea.CleanConduct, "Công khai thời hạn và phí của mọi thủ tục.", GoalState.Open, null),
        (TaskArea.Assignments, "Mỗi đảng viên có ít nhất một nhiệm vụ được giao.", GoalState.Open, null),
        (
            TaskArea.Mobilisation,
            "Xây dựng hai mô hình dân vận khéo.",
            GoalState.Missed,
            "Mới được một mô hình; chuyển sang năm sau."
        ),
        (TaskArea.NewMembers, "Giới thiệu hai quần chúng ưu tú.", GoalState.Open, null),
    ];

    /// <summary>Records it in the act that sets up the sample.</summary>
    public static async Task Add(ActScope scope, DateOnly today)
    {
        int cell = await scope.Db.Organisations.Where(row => row.Code == Cell).Select(row => row.Id).SingleAsync();
        List<int> members = await scope
            .Db.Memberships.Known(KnownAt.Now)
            .On(today)
            .Where(row => row.OrganisationId == cell)
            .OrderBy(row => row.MemberId)
            .Select(row => row.MemberId)
            .Take(Goals.Length)
            .ToListAsync();
        foreach (var (goal, place) in Goals.Select((goal, place) => (goal, place)))
        {
            scope.Record(
                new ProgrammeGoal
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell,
                    Year = today.Year,
                    Area = goal.Area,
                    Text = goal.Text,
                    MemberId = members[place % members.Count],
                    State = goal.State,
                    Result = goal.Result,
                }
            );
        }
    }
}
