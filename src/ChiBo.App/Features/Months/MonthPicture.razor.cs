using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Holidays;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Months;

/// <summary>The month as a picture: a line for each cell, a column for each day. The table below says the same in words.</summary>
public sealed partial class MonthPicture
{
    private const int Column = 24;

    private static readonly string[] Vietnamese = ["CN", "2", "3", "4", "5", "6", "7"];
    private static readonly string[] English = ["S", "M", "T", "W", "T", "F", "S"];

    [Parameter, EditorRequired]
    public required MonthBoard Board { get; set; }

    private DateOnly First => Board.Month.FirstDay;

    private IEnumerable<DateOnly> Days => Enumerable.Range(0, Board.Month.LastDay.Day).Select(First.AddDays);

    private int Width => Board.Month.LastDay.Day * Column;

    private DateOnly Today => DateOnly.FromDateTime(Board.Now);

    private int? TodayX => MeetingMonth.Of(Today) == Board.Month ? Centre(Today) : null;

    /// <summary>Only the signs that are in the picture.</summary>
    private IEnumerable<MarkKind> Shown =>
        Board
            .Lines.SelectMany(line => MonthMark.Of(Board, line))
            .Select(mark => mark.Kind)
            .Concat(Days.Any(IsHoliday) ? [MarkKind.Holiday] : [])
            .Concat(TodayX is null ? [] : [MarkKind.Today])
            .Distinct()
            .Order();

    private static bool IsHoliday(DateOnly day) => PublicHolidays.Embedded.On(day) is not null;

    private string HolidayOf(DateOnly day) => PublicHolidays.Embedded.On(day)!.In(Visitor.Language);

    private string Initial(DateOnly day) =>
        (Visitor.Language == Language.Vietnamese ? Vietnamese : English)[(int)day.DayOfWeek];

    private int Left(DateOnly day) => (day.Day - 1) * Column;

    private int Centre(DateOnly day) => Left(day) + (Column / 2);

    private string Told(BoardLine line, IReadOnlyList<MonthMark> marks) =>
        marks.Count == 0
            ? $"{line.Cell.Name}: {Say(MonthTexts.Of(line.State))}"
            : $"{line.Cell.Name}: "
                + string.Join(
                    "; ",
                    marks.Select(mark => $"{Say(MonthMark.Word(mark.Kind))} {mark.Day.Day}/{mark.Day.Month}")
                );

    /// <summary>A sign around a point.</summary>
    private static MarkupString Shape(MarkKind kind, int x, int y)
    {
        string Tile(string status) =>
            FormattableString.Invariant(
                $"<g class=\"fill-{status}\"><rect x=\"{x - 10}\" y=\"{y - 10}\" width=\"20\" height=\"20\" rx=\"4\"/><use href=\"#i-{status}\" x=\"{x - 8}\" y=\"{y - 8}\" width=\"16\" height=\"16\"/></g>"
            );
        return new MarkupString(
            kind switch
            {
                MarkKind.Held => Tile("met"),
                MarkKind.Excused => Tile("excepted"),
                MarkKind.CalledOff => Tile("not-met"),
                MarkKind.Late => Tile("unknown"),
                MarkKind.Usual => FormattableString.Invariant(
                    $"<circle cx=\"{x}\" cy=\"{y}\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" stroke-dasharray=\"3 2\"/>"
                ),
                MarkKind.Planned => FormattableString.Invariant(
                    $"<rect x=\"{x - 8}\" y=\"{y - 8}\" width=\"16\" height=\"16\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\"/>"
                ),
                MarkKind.Other => FormattableString.Invariant(
                    $"<path d=\"M{x} {y - 8}l8 8-8 8-8-8Z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"
                ),
                MarkKind.OpensAfter => FormattableString.Invariant(
                    $"<path d=\"M{x + 10} {y - 12}v24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"3\"/>"
                ),
                MarkKind.Holiday => FormattableString.Invariant(
                    $"<rect class=\"fill-not-applicable\" x=\"{x - 11}\" y=\"{y - 11}\" width=\"22\" height=\"22\" stroke=\"currentColor\" stroke-width=\".5\"/>"
                ),
                _ => FormattableString.Invariant($"<path class=\"least\" d=\"M{x} {y - 12}v24\"/>"),
            }
        );
    }
}
