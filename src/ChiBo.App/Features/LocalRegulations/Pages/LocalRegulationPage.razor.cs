using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Local;
using ChiBo.Storage.Local;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.LocalRegulations.Pages;

/// <summary>A value that a regulation sets, beside that of the guidance.</summary>
public sealed record LocalValueLine(string Clause, string Meaning, string Value, string National);

/// <summary>A regulation of a province: its text, what it sets, its test cases, what it changes, and the next step.</summary>
public sealed partial class LocalRegulationPage
{
    private const int DigestGroup = 8;

    [Parameter]
    public long Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private LocalRegulationLine? Line { get; set; }

    private LocalPack? Pack { get; set; }

    private IReadOnlyList<LocalCaseResult> Results { get; set; } = [];

    private IReadOnlyList<LocalValueLine> Values { get; set; } = [];

    private List<LocalPreview> Previews { get; } = [];

    private List<LocalPreview> EndPreviews { get; } = [];

    /// <summary>The day on which it is asked what ending it changes.</summary>
    private DateOnly? EndAsked { get; set; }

    private bool MayEnd => Line is { MaySet: true, Row.Counts: true };

    private string Path => FormattableString.Invariant($"/local-regulations/{Key}");

    private IReadOnlyList<Crumb> Steps => [new(Say(LocalTexts.Title), "/local-regulations")];

    private bool MayReplace =>
        Line is { MaySet: true, Row.Stage: LocalRegulationStage.Drafted or LocalRegulationStage.Tested };

    private bool MayWithdraw =>
        Line is { Row: var row }
        && row.Stage != LocalRegulationStage.Withdrawn
        && (!row.Counts || row.InForceFrom > Visitor.Today);

    private IReadOnlyList<SummaryLine> Lines =>
        [
            new(LocalTexts.Province, Line!.Province, PagePaths.Unit(Line.ProvinceCode, Visitor)),
            new(LocalTexts.Stage, Say(LocalTexts.Of(Line.Row.Stage))),
            new(
                LocalTexts.InForce,
                Say(LocalTexts.Between(Say(Line.Row.InForceFrom), Line.Row.InForceTo is { } to ? Say(to) : null))
            ),
            new(LocalTexts.IssuedOn, Say(Line.Row.IssuedOn)),
            .. Pack is { } pack
                ?
                [
                    new SummaryLine(LocalTexts.Issuer, pack.Issuer),
                    new SummaryLine(LocalTexts.Applies, AppliesTo(pack.Scope)),
                ]
                : Array.Empty<SummaryLine>(),
            .. Line.Row.Reason is { } reason
                ? [new SummaryLine(LocalTexts.Reason, reason)]
                : Array.Empty<SummaryLine>(),
            // In groups, so that it breaks on a narrow screen.
            new(
                LocalTexts.Digest,
                string.Join(' ', Line.Row.PackSha256.Chunk(DigestGroup).Select(group => new string(group)))
            ),
        ];

    protected override async Task OnInitializedAsync()
    {
        Line = await Services.GetRequiredService<LocalRegulationFiles>().Find(Key);
        if (Line is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Pack = LocalPacks.Read(Line.Row.Pack).Pack;
        if (Pack is not { } pack)
        {
            return;
        }

        GuidanceDocument guidance = LocalPacks.GuidanceOf(pack);
        bool isSound = LocalPackCheck.OfItself(pack, guidance).Count == 0;
        Results = isSound ? LocalCaseRunner.Run(pack, guidance) : [];
        Values = [.. ValuesOf(pack, guidance)];
        if (isSound && Line.MaySet && Line.Row.Stage != LocalRegulationStage.Withdrawn)
        {
            await ReadPreviews(pack);
        }
    }

    private async Task ReadPreviews(LocalPack pack)
    {
        LocalPreviews previews = Services.GetRequiredService<LocalPreviews>();
        foreach (DateOnly day in LocalPreview.DaysOf(pack.From, Visitor.Today))
        {
            Previews.Add(await previews.Of(Line!.Row, pack, day));
        }

        EndAsked = MayEnd ? DayOf(Visitor.Address["end-on"]) : null;
        if (EndAsked is { } to && to > Line!.Row.InForceFrom && !(to > Line.Row.InForceTo))
        {
            foreach (DateOnly day in LocalPreview.DaysOf(to, Visitor.Today))
            {
                EndPreviews.Add(await previews.OfEnd(Line.Row, pack, to, day));
            }
        }
    }

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
        && Domain.Register.Days.CanBeAsked(day)
            ? day
            : null;

    private IEnumerable<LocalValueLine> ValuesOf(LocalPack pack, GuidanceDocument guidance)
    {
        foreach (LocalValue value in pack.Parameters)
        {
            if (guidance.Parameters.Find(value.Id) is { } parameter)
            {
                yield return new LocalValueLine(
                    parameter.Clause,
                    parameter.Meaning.In(Visitor.Language),
                    value.Value,
                    parameter.On(pack.From).Value
                );
            }
        }

        foreach (LocalValue value in pack.Settings)
        {
            if (LocalSetting.Find(value.Id) is { } setting)
            {
                yield return new LocalValueLine(setting.Clause, setting.Meaning.In(Visitor.Language), value.Value, "–");
            }
        }
    }

    private string AppliesTo(LocalScope scope) =>
        scope.IsWhole
            ? Say(LocalTexts.WholeProvince)
            : string.Join(
                "; ",
                new[]
                {
                    string.Join(", ", scope.Districts),
                    string.Join(", ", scope.Kinds.Select(kind => Say(LocalTexts.Of(kind)))),
                    string.Join(", ", scope.Communes),
                }.Where(part => part.Length > 0)
            );

    private async Task Put()
    {
        int seen = int.TryParse(Typed("Seen"), NumberStyles.None, CultureInfo.InvariantCulture, out int one) ? one : 0;
        await Tell(
            "PutReason",
            await Services.GetRequiredService<LocalRegulationWork>().PutInForce(Key, seen, Typed("PutReason"))
        );
    }

    private async Task End()
    {
        DateOnly on = RequiredDay("EndOn", LocalTexts.DayMissing);
        string reason = Required("EndReason", FormTexts.ReasonMissing);
        if (IsSound())
        {
            await Tell("EndOn", await Services.GetRequiredService<LocalRegulationWork>().End(Key, on, reason));
        }
    }

    private async Task Withdraw()
    {
        string reason = Required("Reason", FormTexts.ReasonMissing);
        if (IsSound())
        {
            await Tell("Reason", await Services.GetRequiredService<LocalRegulationWork>().Withdraw(Key, reason));
        }
    }

    private Task Tell(string field, Outcome<long> outcome)
    {
        if (outcome.IsDone)
        {
            GoTo(Path + "?done=1");
        }
        else
        {
            Refuse(field, outcome.Refusal);
        }

        return Task.CompletedTask;
    }
}
