using ChiBo.App.Features.Quality;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Reports;
using ChiBo.Storage;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Reports.Reading;

/// <summary>A cell whose report is drafted.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Code">Its code.</param>
/// <param name="IsAgencyCell">Whether it is an agency cell: only that one looks after areas and meets last.</param>
public sealed record ReportedCell(int Id, string Code, bool IsAgencyCell)
{
    internal static ReportedCell Of(OrganisationVersion cell) =>
        new(cell.OrganisationId, cell.Organisation!.Code, cell.Kind == OrganisationKind.AgencyCell);
}

/// <summary>
/// Reads what the report of a cell is drafted from: the same for every reader. Signals, inspections and discipline are not read:
/// they are known to those who are named, and a report is read by many (S4).
/// </summary>
internal sealed class ReportReader(ChiBoContext db, CellQuality quality, RegisterActs acts)
{
    /// <summary>The facts of a period.</summary>
    public async Task<ReportFacts> Read(ReportedCell cell, ReportPeriod period)
    {
        ReportFacts facts = new(period, acts.Today);
        facts = await MeetingReading.Read(db, quality, cell, facts);
        facts = await WorkReading.Read(db, cell, facts);
        facts = await AreaReading.Read(db, cell, facts);
        facts = await MemberReading.Read(db, cell, facts);
        return await ProgrammeReading.Read(db, cell, facts);
    }

    /// <summary>The draft of a period.</summary>
    public async Task<IReadOnlyList<ReportSentence>> Draft(ReportedCell cell, ReportPeriod period) =>
        ReportDraft.Of(await Read(cell, period));
}
