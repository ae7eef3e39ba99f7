using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Regulations;
using ChiBo.App.Permissions;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Months;

/// <summary>Day, hour and place at which a cell usually meets (ngày sinh hoạt thường lệ).</summary>
/// <param name="Day">From 1 on; the last day in a shorter month.</param>
/// <param name="Start">When it begins.</param>
/// <param name="Minutes">How long it takes, 15 to 720.</param>
/// <param name="Place">Where.</param>
internal sealed record UsualFields(int Day, TimeOnly Start, int Minutes, string? Place);

/// <summary>Sets the usual day of a cell; the one before stays on record.</summary>
internal sealed class SetUsualDay(ChiBoContext db, RegisterActs acts, Person person)
{
    public Task<Outcome<long>> Handle(string code, UsualFields fields) =>
        acts.Do<long>(
            new ActHeader(ActKind.MonthPlanned, person.AccountId)
            {
                ActingFor = person.ActingFor,
                OrganisationCode = code,
            },
            async scope =>
            {
                if (await Rolls.CellOn(db, code, acts.Today) is not { } cell)
                {
                    return new CellNotActive(acts.Today);
                }

                int start = (int)fields.Start.ToTimeSpan().TotalMinutes;
                if (start + fields.Minutes > 24 * 60)
                {
                    return new MeetingEndsBeforeItStarts();
                }

                if (
                    await RegulationsInForce.Of(db, cell.OrganisationId, acts.Today)
                        is { UsualDay: { } settled } version
                    && settled != fields.Day
                )
                {
                    return new UsualDayIsSettled(settled, version.Version);
                }

                UsualDay? current = await db
                    .UsualDays.Known(KnownAt.Now)
                    .SingleOrDefaultAsync(row => row.OrganisationId == cell.OrganisationId);
                if (current is null)
                {
                    scope.Record(Made(scope, cell, fields, start));
                    return scope.Act.Id;
                }

                scope.Revise(
                    current,
                    next =>
                    {
                        next.DayOfMonth = fields.Day;
                        next.StartMinute = start;
                        next.Minutes = fields.Minutes;
                        next.Place = fields.Place;
                    }
                );
                return scope.Act.Id;
            }
        );

    private static UsualDay Made(ActScope scope, OrganisationVersion cell, UsualFields fields, int start) =>
        new()
        {
            RecordedIn = scope.Act.Id,
            OrganisationId = cell.OrganisationId,
            DayOfMonth = fields.Day,
            StartMinute = start,
            Minutes = fields.Minutes,
            Place = fields.Place,
        };
}
