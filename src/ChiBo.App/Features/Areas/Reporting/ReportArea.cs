using ChiBo.App.Features.Areas.Erasing;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Areas.Reporting;

/// <summary>What a member in charge reports of an area for a month (II.2.c).</summary>
/// <param name="Area">Code of the area.</param>
/// <param name="Month">The month.</param>
/// <param name="Attended">Whether he or she attended the meeting of the residential cell.</param>
/// <param name="Words">What is told, by topic.</param>
internal sealed record ReportAreaRequest(
    string Area,
    MeetingMonth Month,
    bool Attended,
    IReadOnlyList<MatterWords> Words
)
{
    /// <summary>Code of the member whose sheet is typed back; nothing for one's own report.</summary>
    public string? For { get; init; }

    /// <summary>The day on which that sheet was handed over; nothing for now.</summary>
    public DateOnly? HandedOn { get; init; }

    /// <summary>Whether the writer has looked at doubtful words again.</summary>
    public bool IsReviewed { get; init; }
}

/// <summary>Hands a report in, or changes one. When the first was handed in stays: what is late stays late.</summary>
internal sealed class ReportArea(
    ChiBoContext db,
    RegisterActs acts,
    Person person,
    Permits permits,
    TimeProvider clock,
    AreaTextTime time
)
{
    public async Task<Outcome<long>> Handle(ReportAreaRequest request)
    {
        if (await Check(request) is { } refusal)
        {
            return refusal;
        }

        string? member = request.For ?? person.Subject.MemberCode;
        AreaUnit? area = await AreaUnits.Find(db, request.Area, acts.Today);
        AreaMember? inCharge = area is null
            ? null
            : (await AreaUnits.InCharge(db, [area.Id], request.Month))[area.Id]
                .FirstOrDefault(one => one.Code == member);
        if (area is null || inCharge is null)
        {
            return new NotInChargeThen(request.Month);
        }

        int? cell = (await AreaUnits.Serving(db, area.Id, OrganisationKind.ResidentialCell, acts.Today))
            .Cast<int?>()
            .FirstOrDefault();
        string? code = await db
            .Organisations.Where(row => row.Id == cell)
            .Select(row => row.Code)
            .SingleOrDefaultAsync();
        string? actingFor = IsForAnother(request) ? inCharge.Name : null;
        return await acts.Do(
            person.Header(ActKind.AreaReported, code, actingFor),
            scope => Write(scope, area, inCharge, request)
        );
    }

    private bool IsForAnother(ReportAreaRequest request) =>
        request.For is { } other && other != person.Subject.MemberCode;

    private async Task<Refusal?> Check(ReportAreaRequest request)
    {
        if (!(await permits.OnArea(AccessAction.Report, Sensitivity.Internal, request.Area)).IsAllowed)
        {
            return new NoSuchArea();
        }

        bool isForAnother = IsForAnother(request);
        if (
            isForAnother
            && !(await permits.OnArea(AccessAction.ActForAnother, Sensitivity.Personal, request.Area)).IsAllowed
        )
        {
            return new MayNotTypeBack();
        }

        if (request.Month.CompareTo(MeetingMonth.Of(acts.Today)) > 0)
        {
            return new MonthHasNotBegun(request.Month);
        }

        if (request.HandedOn is { } day && (!isForAnother || day > acts.Today || day < request.Month.FirstDay))
        {
            return new HandedOverThen(day);
        }

        return request
            .Words.Select(words => MatterWriter.Fault(words.Text, request.IsReviewed))
            .FirstOrDefault(fault => fault is not null);
    }

    private async Task<Outcome<long>> Write(
        ActScope scope,
        AreaUnit area,
        AreaMember inCharge,
        ReportAreaRequest request
    )
    {
        DateOnly month = request.Month.FirstDay;
        AreaReport? before = await db
            .AreaReports.Known(KnownAt.Now)
            .SingleOrDefaultAsync(row => row.UnitId == area.Id && row.Month == month && row.MemberId == inCharge.Id);
        DateTime at = TimeOf(request.HandedOn);
        AreaReport report;
        if (before is null)
        {
            report = scope.Record(
                new AreaReport
                {
                    RecordedIn = scope.Act.Id,
                    UnitId = area.Id,
                    Month = month,
                    MemberId = inCharge.Id,
                    Attended = request.Attended,
                    ReportedAt = at,
                }
            );
        }
        else if (before.Attended == request.Attended && before.ReportedAt is not null)
        {
            report = before;
        }
        else
        {
            report = scope.Revise(
                before,
                next =>
                {
                    next.Attended = request.Attended;
                    next.ReportedAt = before.ReportedAt ?? at;
                }
            );
        }

        Refusal? refusal = await MatterWriter.Replace(scope, report, request.Words, time.EraseOn(acts.Today));
        return refusal is null ? scope.Act.Id : refusal;
    }

    /// <summary>Of a sheet that was handed over on an earlier day the hour is not known: its end counts.</summary>
    private DateTime TimeOf(DateOnly? handedOn) =>
        handedOn is { } day && day < acts.Today ? day.ToDateTime(new TimeOnly(23, 59)) : clock.LocalNow();
}
