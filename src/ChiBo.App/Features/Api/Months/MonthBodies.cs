using System.Text.Json.Serialization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Months;
using ChiBo.Domain.Meetings;

namespace ChiBo.App.Features.Api.Months;

/// <summary>A whole month: all of it is planned, or nothing.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PlanBody
{
    /// <summary>The month, <c>yyyy-MM</c>.</summary>
    public required string Month { get; init; }

    public required IReadOnlyList<PlanLine> Meetings { get; init; }

    /// <summary>Only once something was named that has to be confirmed.</summary>
    public ConfirmBody? Confirmed { get; init; }

    public IReadOnlyList<PlannedFields> Read(Faults faults)
    {
        MeetingMonth month = faults.Month("month", Month);
        return
        [
            .. (Meetings ?? [])
                .Index()
                .Select(line =>
                    Planning.Read(
                        faults,
                        $"meetings[{line.Index}].",
                        faults.Text($"meetings[{line.Index}].cell", line.Item.Cell, 100),
                        month,
                        line.Item.StartsAt,
                        line.Item.EndsAt,
                        line.Item.Place
                    )
                ),
        ];
    }
}

/// <summary>The regular meeting of one cell in a plan.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PlanLine
{
    public required string Cell { get; init; }

    /// <summary>Local time, <c>yyyy-MM-ddTHH:mm</c>.</summary>
    public required string StartsAt { get; init; }

    public required string? EndsAt { get; init; }

    public required string? Place { get; init; }
}

/// <summary>When the regular meeting of a cell is: planned, or moved when it was planned before.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record MeetingBody
{
    /// <summary>Local time, <c>yyyy-MM-ddTHH:mm</c>.</summary>
    public required string StartsAt { get; init; }

    public required string? EndsAt { get; init; }

    public required string? Place { get; init; }

    /// <summary>Only once something was named that has to be confirmed.</summary>
    public ConfirmBody? Confirmed { get; init; }

    public PlannedFields Read(Faults faults, string cell, string month) =>
        Planning.Read(faults, "", cell, faults.Month("month", month), StartsAt, EndsAt, Place) with
        {
            Confirmed = Confirmed?.Read(faults),
        };
}

/// <summary>Why a cell need not meet in a month.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ExcuseBody
{
    public required string Reason { get; init; }
}

/// <summary>Who allowed the agency cell to meet before the others, and why.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record OverrideBody
{
    /// <summary>Code of the agency cell.</summary>
    public required string Cell { get; init; }

    /// <summary>Code of the member who decided.</summary>
    public required string Member { get; init; }

    public required string Reason { get; init; }
}

/// <summary>Reads when a meeting is planned.</summary>
internal static class Planning
{
    private const int LongestPlace = 200;

    private static readonly Phrase OtherDay = new(
        "endsAt cần cùng ngày với startsAt.",
        "endsAt has to be on the day of startsAt."
    );

    public static PlannedFields Read(
        Faults faults,
        string prefix,
        string cell,
        MeetingMonth month,
        string? startsAt,
        string? endsAt,
        string? place
    )
    {
        DateTime start = faults.Time(prefix + "startsAt", startsAt);
        DateTime? end = endsAt is null ? null : faults.Time(prefix + "endsAt", endsAt);
        if (end is { } over && over.Date != start.Date)
        {
            faults.Add(prefix + "endsAt", OtherDay);
        }

        return new PlannedFields(cell, month, DateOnly.FromDateTime(start), TimeOnly.FromDateTime(start))
        {
            End = end is { } at ? TimeOnly.FromDateTime(at) : null,
            Place = faults.OptionalText(prefix + "place", place, LongestPlace),
        };
    }
}
