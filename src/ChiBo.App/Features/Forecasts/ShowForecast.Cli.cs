using System.CommandLine;
using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reviews;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Forecast;
using ChiBo.Guidance.Parameters;

namespace ChiBo.App.Features.Forecasts;

/// <summary><c>chibo forecast</c>: official members of each cell in the coming 24 months, from what is announced.</summary>
internal static class ShowForecastCli
{
    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "forecast",
            new Phrase(
                "Dự báo số đảng viên chính thức của từng chi bộ trong 24 tháng tới, từ điều đã biết.",
                "Forecasts each cell's official members for the coming 24 months, from what is announced."
            ),
            "chibo forecast --from so-lieu --commune 00001",
            "chibo forecast --from so-lieu --as-of 2026-11-27 --format json"
        );
        var options = new ReviewOptions(verb);
        Option<string> asOf = verb.Takes("--as-of", "DAY", new Phrase("tính từ ngày (hôm nay)", "from when (today)"));
        Option<string> format = verb.Takes(
            "--format",
            "table|json",
            new Phrase("dạng kết quả (table)", "form (table)")
        );
        return verb.Does(call =>
        {
            string form = call.OneOf(format, "table", "json");
            DateOnly day = call.OptionalDay(asOf) ?? terminal.Today;
            if (!CommuneForecast.CanLookFrom(day))
            {
                throw new CallFaultException(
                    new Phrase(
                        "--as-of: 24 tháng tính từ ngày này vượt quá năm 2100.",
                        "--as-of: 24 months from this day go beyond the year 2100."
                    )
                );
            }

            GuidanceDocument guidance = ReviewCase.Choose(day, options.Guidance(call));
            if (RegisterInput.LoadRows(options.From(call), terminal) is not { } rows)
            {
                return ExitCodes.Faulty;
            }

            RegisterSnapshot snapshot = rows.ToSnapshot();
            var forecasts = ReviewScope
                .Find(snapshot, day, options.Communes(call), options.Under(call))
                .Select(commune =>
                    (commune.Code, Cells: Of(rows, commune, options.Parameters(call, guidance, snapshot), day))
                )
                .ToList();
            if (form == "json")
            {
                ForecastJson.Write(terminal.Output, day, forecasts);
            }
            else
            {
                WriteTable(terminal, rows, day, forecasts);
            }

            return ExitCodes.Done;
        });
    }

    private static IReadOnlyList<CellForecast> Of(
        RegisterRows rows,
        CommuneRef commune,
        ParameterSource parameters,
        DateOnly day
    ) =>
        CommuneForecast
            .By(parameters)
            .Of(
                commune,
                day,
                rows.Members.ToDictionary(
                    row => row.Code,
                    row => new MemberDates(row.AdmittedOn, row.BirthDate),
                    StringComparer.Ordinal
                )
            );

    private static void WriteTable(
        Terminal terminal,
        RegisterRows rows,
        DateOnly day,
        List<(string Commune, IReadOnlyList<CellForecast> Cells)> forecasts
    )
    {
        Language language = terminal.Language;
        string Say(DateOnly one) =>
            one.ToString(language == Language.Vietnamese ? "dd/MM/yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var names = rows
            .Organisations.GroupBy(row => row.Code, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last().Name, StringComparer.Ordinal);
        using TextWriter text = terminal.OpenText();
        foreach ((string commune, IReadOnlyList<CellForecast> cells) in forecasts)
        {
            text.WriteLine(
                $"{commune}: {ForecastTexts.Title.In(language)}, {Say(day)} – {Say(day.AddMonths(Forecaster.UsualMonths))}"
            );
            foreach (CellForecast cell in cells)
            {
                string counts = string.Join(
                    " → ",
                    cell.Months.Where((_, month) => month % 6 == 0).Select(point => $"{point.Expected}")
                );
                text.WriteLine($"  {names[cell.Code]} ({cell.Code}): {counts}");
            }

            foreach (
                CellForecast cell in cells.Where(cell => cell.BelowOn is not null).OrderBy(cell => cell.BelowOn!.Day)
            )
            {
                ForecastPoint below = cell.BelowOn!;
                Phrase warning = cell.FallsBelow
                    ? ForecastTexts.Falls(names[cell.Code], Say(below.Day), below.Expected, below.Minimum)
                    : ForecastTexts.IsBelow(names[cell.Code], below.Expected, below.Minimum);
                text.WriteLine($"  ! {warning.In(language)}");
            }
        }
    }
}
