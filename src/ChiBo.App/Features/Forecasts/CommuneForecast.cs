using ChiBo.App.Features.Registers;
using ChiBo.Domain.Register;
using ChiBo.Guidance.Admission;
using ChiBo.Guidance.Forecast;
using ChiBo.Guidance.Parameters;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Forecasts;

/// <summary>The forecast of a commune's cells from the kept register.</summary>
internal sealed class CommuneForecast(ChiBoContext db)
{
    /// <summary>The forecaster by these values.</summary>
    public static Forecaster By(ParameterSource parameters) =>
        new(parameters, day => AdmissionRules.On(day).Limits.ProbationMonths);

    /// <summary>Whether the whole time lies within the days that can be asked about.</summary>
    public static bool CanLookFrom(DateOnly day) =>
        Days.CanBeAsked(day) && day <= Days.Last.AddMonths(-Forecaster.UsualMonths);

    /// <summary>The cells of the commune, by what was known then.</summary>
    public async Task<IReadOnlyList<CellForecast>> Of(
        CommuneRef commune,
        ParameterSource parameters,
        DateOnly day,
        KnownAt known
    ) => CanLookFrom(day) ? By(parameters).Of(commune, day, await Dates(commune, known)) : [];

    /// <summary>Days of the members of its cells, by what is known now.</summary>
    public IReadOnlyDictionary<string, MemberDates> Dates(CommuneRef commune) =>
        ByCode(Rows(commune, KnownAt.Now).ToList());

    private async Task<IReadOnlyDictionary<string, MemberDates>> Dates(CommuneRef commune, KnownAt known) =>
        ByCode(await Rows(commune, known).ToListAsync());

    private IQueryable<DatesOfMember> Rows(CommuneRef commune, KnownAt known)
    {
        RegisterColumns columns = commune.Columns;
        List<string> cells =
        [
            .. columns
                .ResidentialCells.Of(commune.Unit)
                .ToArray()
                .Select(version => columns.OrganisationCodes[columns.Organisations.Organisation[version]])
                .Distinct(StringComparer.Ordinal),
        ];
        return (
            from roll in db.Memberships.Known(known)
            join details in db.MemberDetails.Known(known) on roll.MemberId equals details.MemberId
            where cells.Contains(roll.Organisation!.Code)
            select new DatesOfMember(details.Member!.Code, details.AdmittedOn, details.BirthDate)
        ).Distinct();
    }

    private static Dictionary<string, MemberDates> ByCode(List<DatesOfMember> rows) =>
        rows.ToDictionary(
            row => row.Code,
            row => new MemberDates(row.AdmittedOn, row.BirthDate),
            StringComparer.Ordinal
        );

    private sealed record DatesOfMember(string Code, DateOnly? AdmittedOn, DateOnly? BirthDate);
}
