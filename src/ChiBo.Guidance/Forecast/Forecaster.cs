using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Columns;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;

namespace ChiBo.Guidance.Forecast;

/// <summary>
/// Looks ahead from what is announced (II.1.1.b): probations that end, transfers, departures and statuses with their days.
/// Pure. It counts by the days on which something begins and ends, not by the loop of the review, and must come to the same.
/// </summary>
/// <param name="parameters">The values in force, by commune and day.</param>
/// <param name="probationMonths">Months of a probation that began on a day.</param>
public sealed class Forecaster(ParameterSource parameters, Func<DateOnly, int> probationMonths)
{
    /// <summary>How far it looks.</summary>
    public const int UsualMonths = 24;

    /// <summary>The age that is marked: a choice of this program, since no rule gives an age for being exempted.</summary>
    public const int MarkedAge = 75;

    private readonly CommuneOnDay commune = new();

    /// <summary>The residential cells of a commune on a day, in the order of their codes.</summary>
    /// <param name="asked">The commune.</param>
    /// <param name="day">From when.</param>
    /// <param name="dates">What is known of members, by code.</param>
    /// <param name="months">How far.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day of it is not within 1930 to 2100.</exception>
    public IReadOnlyList<CellForecast> Of(
        CommuneRef asked,
        DateOnly day,
        IReadOnlyDictionary<string, MemberDates> dates,
        int months = UsualMonths
    )
    {
        if (!Days.CanBeAsked(day) || !Days.CanBeAsked(day.AddMonths(months)))
        {
            throw new ArgumentOutOfRangeException(nameof(day));
        }

        Look(asked, day);
        int[] cells =
        [
            .. commune.ResidentialCells.ToArray().Select(version => asked.Columns.Organisations.Organisation[version]),
        ];
        return
        [
            .. cells
                .Distinct()
                .Select(cell => OfCell(asked, cell, day, dates, months))
                .OrderBy(forecast => forecast.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>How many residential cells have enough now and will have too few within the time, as <see cref="Of"/> tells.</summary>
    /// <param name="asked">The commune.</param>
    /// <param name="day">From when.</param>
    /// <param name="dates">Reads what is known of members; asked only when a cell may fall.</param>
    /// <param name="months">How far; nothing is told of what lies beyond the days that can be asked about.</param>
    public int CountFalling(
        CommuneRef asked,
        DateOnly day,
        Func<IReadOnlyDictionary<string, MemberDates>> dates,
        int months = UsualMonths
    )
    {
        if (!Days.CanBeAsked(day) || day > Days.Last.AddMonths(-months))
        {
            return 0;
        }

        Look(asked, day);
        DateOnly last = day.AddMonths(months);
        ReviewParameters[] ahead =
        [
            .. parameters
                .BoundariesOf(asked)
                .Where(boundary => boundary > day && boundary <= last)
                .Prepend(day)
                .Select(boundary => parameters.On(asked, boundary)),
        ];
        int[] doubtful =
        [
            .. commune
                .ResidentialCells.ToArray()
                .Select(version => asked.Columns.Organisations.Organisation[version])
                .Distinct()
                .Where(cell => OfficialMembers.Of(commune, cell).Official >= ahead[0].MinimumOfficialMembers)
                .Where(cell => !HasEnoughWhoStay(asked.Columns, cell, Days.Of(day), Days.Of(last), ahead)),
        ];
        if (doubtful.Length == 0)
        {
            return 0;
        }

        IReadOnlyDictionary<string, MemberDates> known = dates();
        return doubtful.Count(cell => OfCell(asked, cell, day, known, months).FallsBelow);
    }

    /// <summary>Whether there are enough who are official now, stay on the roll all the time, and are counted all the time.</summary>
    private static bool HasEnoughWhoStay(
        RegisterColumns columns,
        int cell,
        ushort day,
        ushort last,
        ReviewParameters[] ahead
    )
    {
        MembershipColumns rows = columns.Memberships;
        StatusFact[] leftOut =
        [
            .. columns
                .Statuses.Of(cell)
                .ToArray()
                .Where(status => status.From <= last && status.To > day)
                .Where(status => !Array.TrueForAll(ahead, values => values.Counts(status.Kind))),
        ];
        int staying = 0;
        for (int row = rows.Starts[cell]; row < rows.UnknownStarts[cell]; row++)
        {
            int own = row;
            bool stays =
                rows.HoldsOfficialOn(row, day)
                && rows.To[row] > last
                && !Array.Exists(leftOut, status => status.Membership == own);
            staying += stays ? 1 : 0;
        }

        return staying >= ahead.Max(values => values.MinimumOfficialMembers);
    }

    private CellForecast OfCell(
        CommuneRef asked,
        int cell,
        DateOnly day,
        IReadOnlyDictionary<string, MemberDates> dates,
        int months
    )
    {
        List<CountedSpan> spans = Spans(asked.Columns, cell, day, dates);
        DateOnly last = day.AddMonths(months);
        IEnumerable<DateOnly> changes = spans
            .SelectMany(span => span.Boundaries)
            .Select(Days.ToDate)
            .OfType<DateOnly>()
            .Concat(parameters.BoundariesOf(asked))
            .Where(boundary => boundary > day && boundary <= last)
            .Prepend(day)
            .Distinct()
            .Order();
        return new CellForecast(
            asked.Columns.OrganisationCodes[cell],
            [
                .. Enumerable
                    .Range(0, months + 1)
                    .Select(n => On(asked, cell, day.AddMonths(n), spans))
                    .OfType<ForecastPoint>(),
            ],
            changes
                .Select(boundary => On(asked, cell, boundary, spans))
                .FirstOrDefault(point => point is { IsBelow: true }),
            ReachingAge(asked, spans, day, last, dates)
        );
    }

    /// <summary>The count on a day; nothing when the review reports no such cell on it.</summary>
    private ForecastPoint? On(CommuneRef asked, int cell, DateOnly day, List<CountedSpan> spans)
    {
        Look(asked, day);
        if (!asked.IsActiveOn(day) || !commune.Reports(cell))
        {
            return null;
        }

        ushort number = Days.Of(day);
        ReviewParameters values = parameters.On(asked, day);
        int announced = spans.Count(span => span.IsAnnounced && span.CountsOn(number, values));
        int expected = spans.Count(span => !span.IsAnnounced && span.CountsOn(number, values));
        return new ForecastPoint(day, announced, announced + expected, values.MinimumOfficialMembers);
    }

    private void Look(CommuneRef asked, DateOnly day) => commune.LookAt(asked, Days.Of(day), parameters.On(asked, day));

    private List<CountedSpan> Spans(
        RegisterColumns columns,
        int cell,
        DateOnly day,
        IReadOnlyDictionary<string, MemberDates> dates
    )
    {
        MembershipColumns rows = columns.Memberships;
        StatusFact[] statuses = columns.Statuses.Of(cell).ToArray();
        var spans = new List<CountedSpan>();
        for (int row = rows.Starts[cell]; row < rows.TemporaryStarts[cell]; row++)
        {
            bool isAnnounced = row < rows.UnknownStarts[cell];
            ushort? official = isAnnounced
                ? rows.Official[row]
                : EndOfProbation(columns.MemberCodes[rows.Member[row]], day, dates);
            if (official is { } from)
            {
                int own = row;
                spans.Add(
                    new CountedSpan(
                        rows.Member[row],
                        Math.Max(rows.From[row], from),
                        rows.To[row],
                        isAnnounced,
                        [.. statuses.Where(status => status.Membership == own)]
                    )
                );
            }
        }

        return spans;
    }

    /// <summary>Of a probation that is not over: what should have been decided already is not announced.</summary>
    private ushort? EndOfProbation(string member, DateOnly day, IReadOnlyDictionary<string, MemberDates> dates) =>
        dates.GetValueOrDefault(member)?.AdmittedOn is { } admitted
        && admitted <= Days.Last
        && admitted.AddMonths(probationMonths(admitted)) is var end
        && end > day
            ? Days.Of(end)
            : null;

    private int ReachingAge(
        CommuneRef asked,
        IEnumerable<CountedSpan> spans,
        DateOnly day,
        DateOnly last,
        IReadOnlyDictionary<string, MemberDates> dates
    ) =>
        spans
            .Where(span => span.IsAnnounced)
            .Where(span =>
                dates.GetValueOrDefault(asked.Columns.MemberCodes[span.Member])?.BirthDate is { } born
                && born.Year < Days.Last.Year - MarkedAge
                && born.AddYears(MarkedAge) is var birthday
                && birthday > day
                && birthday <= last
                && span.CountsOn(Days.Of(birthday), parameters.On(asked, birthday))
            )
            .Select(span => span.Member)
            .Distinct()
            .Count();
}
