using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Visitors;
using ChiBo.Documents.Months;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;

namespace ChiBo.App.Features.Months;

/// <summary>The meetings of a commune in seven days, for the sheet that is put up for those without a phone.</summary>
internal sealed class WeekSheet(ChiBoContext db, Permits permits, Visitor visitor)
{
    private const int DaysOfWeek = 7;

    /// <summary>The paper; nothing when the code is no committee of a commune.</summary>
    public async Task<WeeklySheetPaper?> Of(string committee, DateOnly from)
    {
        var shown = await ShownOrganisation.Find(db, permits, committee, from, KnownAt.Now);
        if (shown is not { Kind: OrganisationKind.CommuneCommittee })
        {
            return null;
        }

        var entries = new List<WeekEntry>();
        IEnumerable<MeetingMonth> months = new[] { from, from.AddDays(DaysOfWeek - 1) }
            .Select(MeetingMonth.Of)
            .Distinct();
        foreach (MeetingMonth month in months)
        {
            MonthFacts facts = await MonthFacts.Read(db, shown.Id, month);
            entries.AddRange(
                facts.Cells.SelectMany(cell =>
                    facts
                        .Meetings[cell.Id]
                        .Where(row =>
                            row.StartsAt is not null && row.State is MeetingState.Planned or MeetingState.Held
                        )
                        .Where(row => IsWithin(row.StartsAt, from))
                        .Select(row => EntryOf(facts, cell, row))
                )
            );
        }

        return new WeeklySheetPaper
        {
            Head = new PaperHead
            {
                Superior = shown.Above is [.., var above] ? above.Name : null,
                Issuer = shown.Name,
                MadeOn = visitor.Today,
            },
            From = from,
            Entries = entries,
        };
    }

    private static bool IsWithin(DateTime? at, DateOnly from) =>
        at is { } known
        && DateOnly.FromDateTime(known) >= from
        && DateOnly.FromDateTime(known) < from.AddDays(DaysOfWeek);

    /// <summary>The sheet is a Party paper and thus Vietnamese.</summary>
    private static WeekEntry EntryOf(MonthFacts facts, CellOfMonth cell, MeetingRecord row)
    {
        DateTime at = row.StartsAt!.Value;
        string who =
            cell.Kind == OrganisationKind.ResidentialCell
                ? "Đảng viên chi bộ; đảng viên phụ trách địa bàn"
                : "Đảng viên chi bộ";
        string kind = WorkTexts.Of(row.Kind).In(Language.Vietnamese);
        string what =
            row.Kind == MeetingKind.Congress ? $"{kind}: {cell.Name}" : $"{cell.Name}: sinh hoạt {Small(kind)}";
        return new WeekEntry(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at), what, facts.PlaceOf(row) ?? "", who);
    }

    private static string Small(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
