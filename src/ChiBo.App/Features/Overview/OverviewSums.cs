using System.Linq.Expressions;
using ChiBo.Domain.Figures;
using ChiBo.Storage.Figures;

namespace ChiBo.App.Features.Overview;

/// <summary>A group of rows, added up by the database.</summary>
internal sealed record SumOf<TKey>
{
    public required TKey Key { get; init; }

    public required MonthFigures Figures { get; init; }

    public required int FewOfficial { get; init; }

    public required int FewProbationary { get; init; }

    public required DateOnly Day { get; init; }

    public required int Changed { get; init; }

    public OverviewSum Sum =>
        new(Figures)
        {
            FewOfficial = FewOfficial,
            FewProbationary = FewProbationary,
            Day = Day,
            Changed = Changed,
        };
}

/// <summary>The one place in which figures are added up, for every level, series and file.</summary>
internal static class OverviewSums
{
    public static IQueryable<SumOf<TKey>> By<TKey>(
        this IQueryable<CommuneFiguresRow> rows,
        Expression<Func<CommuneFiguresRow, TKey>> key
    ) =>
        rows.GroupBy(key)
            .Select(group => new SumOf<TKey>
            {
                Key = group.Key,
                FewOfficial = group.Sum(row =>
                    row.Figures.Official > 0 && row.Figures.Official < SmallCounts.Least ? 1 : 0
                ),
                FewProbationary = group.Sum(row =>
                    row.Figures.Probationary > 0 && row.Figures.Probationary < SmallCounts.Least ? 1 : 0
                ),
                Day = group.Min(row => row.Day),
                Changed = group.Sum(row => row.ChangedOn != null ? 1 : 0),
                Figures = new MonthFigures
                {
                    Communes = group.Sum(row => row.Figures.Communes),
                    Conforming = group.Sum(row => row.Figures.Conforming),
                    Nonconforming = group.Sum(row => row.Figures.Nonconforming),
                    WithoutAgencyCell = group.Sum(row => row.Figures.WithoutAgencyCell),
                    Undecided = group.Sum(row => row.Figures.Undecided),
                    CellsBelow = group.Sum(row => row.Figures.CellsBelow),
                    CellsUnclear = group.Sum(row => row.Figures.CellsUnclear),
                    CellsAt = group.Sum(row => row.Figures.CellsAt),
                    CellsAbove = group.Sum(row => row.Figures.CellsAbove),
                    CellsWarned = group.Sum(row => row.Figures.CellsWarned),
                    Official = group.Sum(row => row.Figures.Official),
                    Probationary = group.Sum(row => row.Figures.Probationary),
                    MaybeOfficial = group.Sum(row => row.Figures.MaybeOfficial),
                    AgencyCells = group.Sum(row => row.Figures.AgencyCells),
                    Founded = group.Sum(row => row.Figures.Founded),
                    FoundedUnlawfully = group.Sum(row => row.Figures.FoundedUnlawfully),
                    Dissolved = group.Sum(row => row.Figures.Dissolved),
                    MeetingsDue = group.Sum(row => row.Figures.MeetingsDue),
                    MeetingsHeld = group.Sum(row => row.Figures.MeetingsHeld),
                    AgencyDue = group.Sum(row => row.Figures.AgencyDue),
                    AgencyHeld = group.Sum(row => row.Figures.AgencyHeld),
                    AgencyInOrder = group.Sum(row => row.Figures.AgencyInOrder),
                    AgencyAllowed = group.Sum(row => row.Figures.AgencyAllowed),
                    ReportsDue = group.Sum(row => row.Figures.ReportsDue),
                    ReportsInTime = group.Sum(row => row.Figures.ReportsInTime),
                    ProposalsDue = group.Sum(row => row.Figures.ProposalsDue),
                    ProposalsInTime = group.Sum(row => row.Figures.ProposalsInTime),
                },
            });
}
