using ChiBo.App.Features.Registers;
using ChiBo.Documents.Months;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Members;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Meetings;

/// <summary>Who belongs to a cell on the day of a meeting, numbered as the printed attendance list is.</summary>
internal static class MeetingRoll
{
    public static async Task<IReadOnlyList<MeetingMember>> Read(
        ChiBoContext db,
        int organisation,
        DateOnly day,
        IReadOnlyList<Attendance> recorded
    )
    {
        var rows = await (
            from roll in db.Memberships.Known(KnownAt.Now).On(day)
            join details in db.MemberDetails.Known(KnownAt.Now) on roll.MemberId equals details.MemberId
            where roll.OrganisationId == organisation && (details.LeftOn == null || details.LeftOn > day)
            select new
            {
                roll.MemberId,
                roll.Kind,
                details.Member!.Code,
                details.FullName,
                details.OfficialOn,
                IsElsewhere = db
                    .Memberships.Known(KnownAt.Now)
                    .On(day)
                    .Any(other =>
                        other.MemberId == roll.MemberId
                        && other.Kind == MembershipKind.Temporary
                        && other.OrganisationId != organisation
                    ),
                Statuses = db
                    .Statuses.Known(KnownAt.Now)
                    .On(day)
                    .Where(status => status.MemberId == roll.MemberId)
                    .Select(status => status.Status)
                    .ToList(),
            }
        )
            .AsNoTracking()
            .ToListAsync();
        var byCode = rows.DistinctBy(row => row.Code).ToDictionary(row => row.Code, StringComparer.Ordinal);
        var came = recorded.ToDictionary(row => row.MemberId);
        var listed = byCode.Values.Select(row => new ListedMember(row.Code, row.FullName, ""));
        return
        [
            .. AttendanceListPaper
                .Ordered(listed)
                .Select(
                    (member, place) =>
                    {
                        var row = byCode[member.Code];
                        bool isExempt = row.Statuses.Exists(one => one is StatusKind.Exempt or StatusKind.Away);
                        Attendance? attendance = came.GetValueOrDefault(row.MemberId);
                        var called = new CalledMember(row.OfficialOn <= day, row.Kind == MembershipKind.Main)
                        {
                            NeedNotCome = row.IsElsewhere || isExempt,
                            IsSuspended = row.Statuses.Contains(StatusKind.Suspended),
                            Came = attendance?.Came,
                        };
                        return new MeetingMember(place + 1, row.MemberId, row.Code, row.FullName, called, attendance)
                        {
                            IsExempt = isExempt,
                            IsElsewhere = row.IsElsewhere,
                        };
                    }
                ),
        ];
    }
}
