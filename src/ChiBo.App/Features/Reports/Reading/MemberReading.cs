using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Members;
using ChiBo.Domain.Reports;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Reports.Reading;

/// <summary>Who is or was on the roll, who is on the way to it, and what residence cells were asked (II.1.3.b-7, II.2.d).</summary>
internal static class MemberReading
{
    public static async Task<ReportFacts> Read(ChiBoContext db, ReportedCell cell, ReportFacts facts)
    {
        List<Membership> rolls = await db
            .Memberships.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell.Id && row.Kind == MembershipKind.Main)
            .ToListAsync();
        ILookup<int, Membership> byMember = rolls.ToLookup(row => row.MemberId);
        int[] ids = [.. byMember.Select(member => member.Key)];
        List<MemberDetails> members = await db
            .MemberDetails.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => ids.Contains(row.MemberId))
            .Include(row => row.Member)
            .OrderBy(row => row.SortKey)
            .ThenBy(row => row.MemberId)
            .ToListAsync();
        return facts with
        {
            Members =
            [
                .. members.Select(row => new MemberFact(
                    new ReportRecord(ReportSource.Member, row.Member!.Code, row.FullName),
                    [.. byMember[row.MemberId].Select(span => span.Period)]
                )
                {
                    AdmittedOn = row.AdmittedOn,
                    OfficialOn = row.OfficialOn,
                    LeftOn = row.LeftOn,
                }),
            ],
            Admissions = await Admissions(db, cell),
            Comments = await Comments(db, members, byMember),
        };
    }

    private static async Task<IReadOnlyList<AdmissionFact>> Admissions(ChiBoContext db, ReportedCell cell)
    {
        var rows = await db
            .AdmissionCases.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell.Id)
            .OrderBy(row => row.OpenedOn)
            .ThenBy(row => row.Key)
            .Select(row => new { row.Key, row.OpenedOn })
            .ToListAsync();
        return
        [
            .. rows.Select(row => new AdmissionFact(
                new ReportRecord(
                    ReportSource.Admission,
                    row.Key.ToString(CultureInfo.InvariantCulture),
                    $"Hồ sơ nguồn phát triển {row.Key}"
                ),
                row.OpenedOn
            )),
        ];
    }

    /// <summary>Those that were asked for while the member was on the roll of the cell: what another cell asks is its own.</summary>
    private static async Task<IReadOnlyList<CommentFact>> Comments(
        ChiBoContext db,
        List<MemberDetails> members,
        ILookup<int, Membership> rolls
    )
    {
        Dictionary<int, MemberDetails> byId = members.ToDictionary(row => row.MemberId);
        int[] ids = [.. byId.Keys];
        var rows = await db
            .ResidenceYears.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => ids.Contains(row.MemberId))
            .OrderBy(row => row.Key)
            .Select(row => new
            {
                row.Key,
                row.MemberId,
                row.AskedOn,
                row.DueOn,
                row.GivenOn,
            })
            .ToListAsync();
        return
        [
            .. rows.Where(row => rolls[row.MemberId].Any(span => span.Period.Contains(row.AskedOn)))
                .Select(row => new CommentFact(
                    new ReportRecord(
                        ReportSource.ResidenceComment,
                        byId[row.MemberId].Member!.Code,
                        byId[row.MemberId].FullName
                    )
                    {
                        Part = $"{row.Key}",
                    },
                    row.AskedOn,
                    row.DueOn,
                    row.GivenOn
                )),
        ];
    }
}
