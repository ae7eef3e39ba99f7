using ChiBo.App.Features.Documents;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>Proposals of the sample commune in each state, and matters that wait to be taken up, two of them alike.</summary>
internal static class SampleProposals
{
    private const string Cell = "X99001-CQ";
    private const int KeptMonths = 24;

    private static readonly (int Area, AreaTopic Topic, string Words)[] Waiting =
    [
        (3, AreaTopic.Works, "Đoạn đường vào nhà văn hóa thôn 3 ngập khi mưa."),
        (7, AreaTopic.Works, "Cống đầu thôn 7 bị sụt, xe khó qua."),
        (5, AreaTopic.Services, "Điểm trường lẻ thôn 5 thiếu nước sạch."),
    ];

    private static readonly SampleProposal[] All =
    [
        new(1, AreaTopic.Environment, "Thu gom rác ở thôn 1", Addressee.Government, 0, null),
        new(2, AreaTopic.Land, "Cắm lại mốc giới đất công ở thôn 2", Addressee.Government, 5, null),
        new(4, AreaTopic.Works, "Sửa cầu tạm ở thôn 4", Addressee.Government, 30, null) { IsReceived = true },
        new(3, AreaTopic.Safety, "Lắp đèn ở ngã ba thôn 3", Addressee.Government, 20, AnswerKind.Accepted),
        new(6, AreaTopic.Livelihood, "Mở lớp chăn nuôi cho thôn 6", Addressee.Government, 25, AnswerKind.Refused),
        new(
            8,
            AreaTopic.CellBuilding,
            "Giới thiệu người ưu tú ở thôn 8",
            Addressee.FatherlandFront,
            60,
            AnswerKind.Accepted
        )
        {
            IsCarriedOut = true,
        },
        new(9, AreaTopic.Works, "Nạo vét mương ở thôn 9", Addressee.Government, 50, AnswerKind.Partly)
        {
            IsReopened = true,
        },
    ];

    /// <summary>Records them in the act that sets up the sample.</summary>
    public static async Task Record(ActScope scope, DateOnly today)
    {
        int cell = await scope.Db.Organisations.Where(row => row.Code == Cell).Select(row => row.Id).SingleAsync();
        foreach ((int area, AreaTopic topic, string words) in Waiting)
        {
            await Matter(scope, area, topic, words, today, MatterState.Open, null);
        }

        foreach (SampleProposal sample in All)
        {
            ProposalCourse course = sample.Course(today);
            Proposal proposal = scope.Record(
                new Proposal
                {
                    RecordedIn = scope.Act.Id,
                    OrganisationId = cell,
                    Addressee = course.Addressee,
                    Title = sample.Title,
                    Text = sample.Words,
                    AnswerBy = course.AnswerBy,
                    State = course.State,
                }
            );
            proposal.Follow(course);
            MatterState state = course.State is ProposalState.Answered or ProposalState.CarriedOut
                ? MatterState.Closed
                : MatterState.Proposed;
            await Matter(scope, sample.Area, sample.Topic, sample.Words, today, state, proposal.Key);
            if (course.SentOn is { } sentOn)
            {
                await Issue(scope, proposal, sample.Area, sentOn);
            }
        }
    }

    private static async Task Issue(ActScope scope, Proposal proposal, int area, DateOnly sentOn)
    {
        PartyDocument paper = await ProposalPapers.Of(scope.Db, proposal, [$"Thôn {area}"], sentOn);
        await DocumentNumbers.Issue(
            scope,
            proposal.OrganisationId,
            paper.Symbol!.Split('/')[0],
            sentOn,
            paper.Summary,
            IssuedText.Of(paper),
            null,
            proposal.Key
        );
    }

    private static async Task Matter(
        ActScope scope,
        int area,
        AreaTopic topic,
        string words,
        DateOnly today,
        MatterState state,
        long? proposal
    )
    {
        ChiBoContext db = scope.Db;
        string unit = $"X99001-T{area:00}";
        string cell = $"X99001-C{area:00}";
        AreaMatter matter = scope.Record(
            new AreaMatter
            {
                RecordedIn = scope.Act.Id,
                UnitId = await db.Units.Where(row => row.Code == unit).Select(row => row.Id).SingleAsync(),
                Month = new DateOnly(today.Year, today.Month, 1),
                CellId = await db.Organisations.Where(row => row.Code == cell).Select(row => row.Id).SingleAsync(),
                Topic = topic,
                IsNeed = true,
                State = state,
                ProposalKey = proposal,
            }
        );
        db.MatterTexts.Add(
            new MatterText
            {
                MatterKey = matter.Key,
                Text = words,
                EraseOn = today.AddMonths(KeptMonths),
            }
        );
    }
}
