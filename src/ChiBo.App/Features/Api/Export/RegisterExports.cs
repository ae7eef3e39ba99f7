using System.Globalization;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Schema;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Api.Export;

/// <summary>
/// Tables of the register as they are true on a day, within what the account may take out: row by row from the database, in
/// the columns of the exchange format. That it was handed out is an act, recorded before the first row.
/// </summary>
internal sealed class RegisterExports(ChiBoContext db, RegisterActs acts, Person person, OrganisationReach reach)
{
    /// <summary>Records the export; what it hands out is what is known at that act, however long it takes.</summary>
    public async Task<KnownAt> Begin(KnownAt asked)
    {
        Outcome<long> act = await acts.Do<long>(
            new ActHeader(ActKind.RegisterExported, person.AccountId),
            scope => Task.FromResult<Outcome<long>>(scope.Act.Id)
        );
        return asked.Act is null ? new KnownAt(act.Value) : asked;
    }

    /// <summary>Organisations that are active on the day.</summary>
    public async Task<ExportTable> Organisations(DateOnly day, KnownAt known)
    {
        HashSet<int> all = await Reach(Sensitivity.Internal, day, known);
        Dictionary<int, string> units = await db.Units.ToDictionaryAsync(unit => unit.Id, unit => unit.Code);
        var rows = db
            .OrganisationVersions.AsNoTracking()
            .Known(known)
            .On(day)
            .Where(row => all.Contains(row.OrganisationId))
            .OrderBy(row => row.Organisation!.Code)
            .Select(row => new
            {
                row.Organisation!.Code,
                row.Kind,
                row.Name,
                Parent = row.Parent!.Code,
                ParentId = row.ParentId,
                row.UnitIds,
                row.ValidFrom,
                row.ValidTo,
                row.DecisionNumber,
                row.DecisionDate,
            });
        return new ExportTable(
            ExchangeSchema.Organisations,
            rows.AsAsyncEnumerable()
                .Select(row =>
                    (IReadOnlyList<string>)
                        [
                            row.Code,
                            ExchangeWords.OrganisationKinds[row.Kind],
                            row.Name,
                            row.ParentId is { } parent && all.Contains(parent) ? row.Parent : "",
                            string.Join(';', row.UnitIds.Select(unit => units[unit])),
                            Day(row.ValidFrom),
                            Day(row.ValidTo),
                            row.DecisionNumber ?? "",
                            Day(row.DecisionDate),
                        ]
                )
        );
    }

    /// <summary>Members with a main membership on the day.</summary>
    public async Task<ExportTable> Members(DateOnly day, KnownAt known)
    {
        HashSet<int> all = await Reach(Sensitivity.Personal, day, known);
        var rows =
            from membership in db.Memberships.Known(known).On(day)
            join details in db.MemberDetails.Known(known) on membership.MemberId equals details.MemberId
            where membership.Kind == MembershipKind.Main && all.Contains(membership.OrganisationId)
            orderby details.MemberId
            select new { details.Member!.Code, Details = details };
        return new ExportTable(
            ExchangeSchema.Members,
            rows.AsNoTracking()
                .AsAsyncEnumerable()
                .Select(row =>
                    (IReadOnlyList<string>)
                        [
                            row.Code,
                            row.Details.FullName,
                            row.Details.Gender is { } gender ? ExchangeWords.Genders[gender] : "",
                            Day(row.Details.BirthDate),
                            Day(row.Details.AdmittedOn),
                            Day(row.Details.OfficialOn),
                            Day(row.Details.LeftOn),
                            row.Details.LeftReason ?? "",
                        ]
                )
        );
    }

    /// <summary>Memberships that are true on the day.</summary>
    public async Task<ExportTable> Memberships(DateOnly day, KnownAt known)
    {
        HashSet<int> all = await Reach(Sensitivity.Personal, day, known);
        var rows = db
            .Memberships.AsNoTracking()
            .Known(known)
            .On(day)
            .Where(row => all.Contains(row.OrganisationId))
            .OrderBy(row => row.MemberId)
            .ThenBy(row => row.Kind)
            .ThenBy(row => row.Id)
            .Select(row => new
            {
                Member = row.Member!.Code,
                Organisation = row.Organisation!.Code,
                row.Kind,
                row.ValidFrom,
                row.ValidTo,
            });
        return new ExportTable(
            ExchangeSchema.Memberships,
            rows.AsAsyncEnumerable()
                .Select(row =>
                    (IReadOnlyList<string>)
                        [
                            row.Member,
                            row.Organisation,
                            ExchangeWords.MembershipKinds[row.Kind],
                            Day(row.ValidFrom),
                            Day(row.ValidTo),
                        ]
                )
        );
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private Task<HashSet<int>> Reach(Sensitivity sensitivity, DateOnly day, KnownAt known) =>
        reach.Of(AccessAction.Export, sensitivity, day, known);
}
