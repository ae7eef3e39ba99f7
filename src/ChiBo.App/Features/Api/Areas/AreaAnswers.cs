using System.Text.Json.Serialization;
using ChiBo.App.Features.Api.Work;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Areas.Reporting;
using ChiBo.Domain.Areas;
using ChiBo.Domain.Proposals;

namespace ChiBo.App.Features.Api.Areas;

/// <summary>Areas in a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Items">The areas.</param>
internal sealed record AreasAnswer(string Month, IReadOnlyList<AreaAnswer> Items);

/// <summary>An area in a month.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="InCharge">How many members are in charge of it in the month; who they are is on the pages.</param>
/// <param name="Standing">How its report stands.</param>
/// <param name="ReportedAt">When the first report was handed in.</param>
/// <param name="Attended">Whether somebody in charge attended the meeting of the residential cell.</param>
/// <param name="CellMetOn">The day on which that cell met.</param>
/// <param name="Matters">How many matters were raised.</param>
internal sealed record AreaAnswer(
    string Code,
    string Name,
    int InCharge,
    string Standing,
    string? ReportedAt,
    bool? Attended,
    DateOnly? CellMetOn,
    int Matters
)
{
    public static AreaAnswer Of(AreaLine line) =>
        new(
            line.Area.Code,
            line.Area.Name,
            line.InCharge.Count,
            Words.Of(line.Standing),
            Words.Of(line.ReportedAt),
            line.Attended,
            line.CellMetOn,
            line.Matters
        );
}

/// <summary>A report of an area for a month (II.2.c).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ReportBody
{
    /// <summary>The month, <c>yyyy-MM</c>.</summary>
    public required string Month { get; init; }

    /// <summary>Whether the member attended the meeting of the residential cell.</summary>
    public required bool Attended { get; init; }

    public required IReadOnlyList<MatterBody> Matters { get; init; }

    /// <summary>Code of the member whose sheet is typed back; null for one's own report.</summary>
    public required string? Member { get; init; }

    /// <summary>The day on which that sheet was handed over; null for now.</summary>
    public required DateOnly? HandedOn { get; init; }

    /// <summary>Whether doubtful words were looked at again.</summary>
    public required bool IsReviewed { get; init; }

    public ReportAreaRequest Read(string area, Faults faults) =>
        new(
            area,
            faults.Month("month", Month),
            Attended,
            [.. (Matters ?? []).Index().Select(one => Words(one, faults))]
        )
        {
            For = faults.OptionalText("member", Member, 100),
            HandedOn = HandedOn is { } day ? faults.Day("handedOn", day) : null,
            IsReviewed = IsReviewed,
        };

    private static MatterWords Words((int Index, MatterBody Item) one, Faults faults)
    {
        string prefix = $"matters[{one.Index}].";
        return new MatterWords(
            faults.Word<AreaTopic>(prefix + "topic", one.Item.Topic),
            one.Item.IsNeed,
            faults.Text(prefix + "text", one.Item.Text, LongestText),
            faults.OptionalWord<Addressee>(prefix + "askedOf", one.Item.AskedOf)
        );
    }

    /// <summary>More than the handler takes, which says so with its clause.</summary>
    private const int LongestText = 4_000;
}

/// <summary>A matter of an area.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record MatterBody
{
    public required string Topic { get; init; }

    /// <summary>Whether residents need or wish it.</summary>
    public required bool IsNeed { get; init; }

    public required string Text { get; init; }

    /// <summary>Of whom it is asked; null for nobody in particular.</summary>
    public required string? AskedOf { get; init; }
}

/// <summary>Words with which those in charge of an area are urged.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record UrgeBody
{
    public required string Month { get; init; }

    public required string Words { get; init; }
}
