using ChiBo.App.Features.Registers;
using ChiBo.Domain.Regulations;
using ChiBo.Guidance.Regulations;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Regulations;

/// <summary>The agency cell of the sample commune has a version in force, and a draft with two comments, one of them answered.</summary>
internal static class SampleRegulations
{
    private const string Cell = "X99001-CQ";
    private const int OfficialMembers = 20;

    /// <summary>Records them in the act that sets up the sample.</summary>
    public static async Task Add(ActScope scope, DateOnly today)
    {
        int cell = await scope.Db.Organisations.Where(row => row.Code == Cell).Select(row => row.Id).SingleAsync();
        WorkingRegulations row = await scope
            .Db.WorkingRegulations.AsNoTracking()
            .Known(KnownAt.Now)
            .SingleAsync(known => known.OrganisationId == cell && known.ValidTo == null);
        RegulationModel model = RegulationModel.On(today);
        Dictionary<RegulationChapter, string> settled = new()
        {
            [RegulationChapter.Principles] = model.Chapters[RegulationChapter.Principles],
            [RegulationChapter.Meetings] =
                "Chi bộ sinh hoạt thường kỳ mỗi tháng một lần, sau các chi bộ khu dân cư và các chi bộ khác trực thuộc đảng ủy.",
            [RegulationChapter.PartyCommittee] = row.PartyCommittee,
            [RegulationChapter.Government] = row.Government,
            [RegulationChapter.FatherlandFront] = row.FatherlandFront,
            [RegulationChapter.Organisations] = row.Organisations,
            [RegulationChapter.Cells] = row.Cells,
        };
        RegulationDraft first = WriteRegulations.RecordIn(scope, InForce(scope, row), settled);
        var written = new Dictionary<RegulationChapter, string>(settled)
        {
            [RegulationChapter.Government] = model.Chapters[RegulationChapter.Government],
            [RegulationChapter.Cells] = model.Chapters[RegulationChapter.Cells],
            [RegulationChapter.Reporting] = model.Chapters[RegulationChapter.Reporting],
            [RegulationChapter.Answers] = model.Chapters[RegulationChapter.Answers],
        };
        RegulationDraft draft = WriteRegulations.RecordIn(
            scope,
            new RegulationDraft
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = cell,
                Version = first.Version + 1,
                BasedOnKey = first.Key,
                State = RegulationState.Drafted,
                AnswerDays = model.AnswerDays,
                ReportDays = model.ReportDays,
            },
            written
        );
        await Comment(scope, draft, cell, today);
    }

    private static RegulationDraft InForce(ActScope scope, WorkingRegulations row) =>
        new()
        {
            RecordedIn = scope.Act.Id,
            OrganisationId = row.OrganisationId,
            Version = 1,
            State = RegulationState.Approved,
            CellApprovedOn = row.ValidFrom?.AddDays(-13),
            VotesFor = OfficialMembers - 2,
            OfficialMembers = OfficialMembers,
            CommitteeApprovedOn = row.ValidFrom?.AddDays(-3),
            InForceFrom = row.ValidFrom,
            RegulationsId = row.Id,
        };

    private static async Task Comment(ActScope scope, RegulationDraft draft, int cell, DateOnly today)
    {
        List<int> members = await scope
            .Db.Memberships.Known(KnownAt.Now)
            .On(today)
            .Where(known => known.OrganisationId == cell)
            .OrderBy(known => known.MemberId)
            .Select(known => known.MemberId)
            .Take(2)
            .ToListAsync();
        scope.Record(
            new RegulationNote
            {
                RecordedIn = scope.Act.Id,
                DraftKey = draft.Key,
                Chapter = RegulationChapter.Answers,
                MemberId = members[0],
                Text = "Nên ghi rõ tính cả ngày nghỉ hay chỉ tính ngày làm việc.",
                Answer = "Tính ngày theo lịch; đã giữ «kể từ ngày nhận» cho rõ.",
            }
        );
        scope.Record(
            new RegulationNote
            {
                RecordedIn = scope.Act.Id,
                DraftKey = draft.Key,
                MemberId = members[^1],
                Text = "Đề nghị gửi dự thảo cho mọi đảng viên trước buổi sinh hoạt bảy ngày.",
            }
        );
    }
}
