using ChiBo.App.Features.YearReviews.OfTheCell;
using ChiBo.Domain.Reviews;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.YearReviews;

/// <summary>A yearly review that is under way in the sample commune: each of some members at another step.</summary>
internal static class SampleReviews
{
    private static readonly (string Member, ReviewStage Stage)[] All =
    [
        ("X99001-M280", ReviewStage.Voted),
        ("X99001-M281", ReviewStage.Discussed),
        ("X99001-M282", ReviewStage.SelfReviewed),
        ("X99001-M285", ReviewStage.Open),
    ];

    /// <summary>Records it within an act.</summary>
    public static async Task Record(ActScope scope, DateOnly today)
    {
        int cell = await scope
            .Db.Organisations.Where(row => row.Code == "X99001-CQ")
            .Select(row => row.Id)
            .SingleAsync();
        YearReview review = scope.Record(
            new YearReview
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = cell,
                Year = today.Year,
                Stage = ReviewStage.SelfReviewed,
                SelfLevel = ReviewLevel.Good,
            }
        );
        await MoveCellReview.Write(
            scope,
            review.Key,
            MoveReview.SelfPart,
            "Sinh hoạt đều, đúng thứ tự; còn một mô hình dân vận chưa đạt, chuyển sang năm sau.",
            today.Year
        );
        foreach ((string member, ReviewStage stage) in All)
        {
            int id = await scope.Db.Members.Where(row => row.Code == member).Select(row => row.Id).SingleAsync();
            MemberReview row = scope.Record(
                new MemberReview
                {
                    RecordedIn = scope.Act.Id,
                    ReviewKey = review.Key,
                    MemberId = id,
                    Stage = stage,
                    SelfLevel = stage == ReviewStage.Open ? null : ReviewLevel.Good,
                    ProposedLevel = stage == ReviewStage.Voted ? ReviewLevel.Good : null,
                    VotesFor = stage == ReviewStage.Voted ? 15 : null,
                    OfficialMembers = stage == ReviewStage.Voted ? 18 : null,
                }
            );
            if (stage != ReviewStage.Open)
            {
                await MoveReview.Write(
                    scope,
                    row.Key,
                    MoveReview.SelfPart,
                    "Hoàn thành các việc được giao; còn chậm một báo cáo địa bàn, sẽ nộp đúng hạn.",
                    today.Year
                );
            }
        }
    }
}
