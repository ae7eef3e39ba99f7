using ChiBo.App.CommandLine;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Pictures;
using ChiBo.Domain.Access;
using ChiBo.Guidance.Explaining;
using ChiBo.Guidance.Review;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Communes;

/// <summary>All communes within one's duties: a field of tiles, and a list with filters.</summary>
public sealed partial class CommunesPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<CommuneLine> Lines { get; set; } = [];

    private IReadOnlyList<Choice> Districts { get; set; } = [];

    /// <summary>Whether the person works on reports of reviews.</summary>
    private bool ReportsOnReviews { get; set; }

    private AskedDays Asked { get; set; } = null!;

    private int PageNumber { get; set; }

    /// <summary>Whether review campaigns are for the person.</summary>
    private bool MayReview =>
        Services.GetRequiredService<Permits>().Anywhere(AccessAction.Review, Sensitivity.Internal).IsAllowed;

    /// <summary>Whether the days on which verdicts change by themselves are known.</summary>
    private bool IsToday =>
        Asked.Day == Visitor.Today && Asked.Known is null && CommuneFilter.Of(Visitor.Address).Rule is null;

    private IReadOnlyList<Choice> Rules =>
        [
            .. CommuneFilter.Rules.Select(rule => new Choice(
                rule.Id(),
                $"{rule.Clause()} · {Explanations.Title(rule, Visitor.Language)}"
            )),
        ];

    private IEnumerable<CommuneLine> Shown => Lines.Skip((PageNumber - 1) * Pager.Size).Take(Pager.Size);

    private IReadOnlyList<Choice> Verdicts =>
        [
            .. Enum.GetValues<Verdict>()
                .Select(verdict => new Choice(verdict.Word(), Say(StatusMark.Word(StatusMark.Of(verdict))))),
        ];

    private IReadOnlyList<TileGroup> Groups =>
        [
            .. Lines
                .GroupBy(line => line.District ?? "")
                .Select(group => new TileGroup(
                    group.Key,
                    [
                        .. group.Select(line => new Tile(
                            line.Name,
                            PagePaths.Commune(line.Code, Visitor),
                            StatusMark.Of(line.Verdict)
                        )),
                    ]
                )),
        ];

    private Phrase Summary
    {
        get
        {
            int Count(Verdict verdict) => Lines.Count(line => line.Verdict == verdict);
            return new Phrase(
                $"{Lines.Count} xã, phường, thị trấn: {Count(Verdict.Conforming)} đạt, {Count(Verdict.Nonconforming)} chưa đạt, "
                    + $"{Count(Verdict.Undecided)} chưa đủ dữ liệu, {Count(Verdict.NoAgencyCell)} chưa có chi bộ cơ quan.",
                $"{Lines.Count} communes: {Count(Verdict.Conforming)} conform, {Count(Verdict.Nonconforming)} do not, "
                    + $"{Count(Verdict.Undecided)} cannot be told, {Count(Verdict.NoAgencyCell)} have no agency cell."
            );
        }
    }

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ReportsOnReviews = Services
            .GetRequiredService<Permits>()
            .Anywhere(AccessAction.Review, Sensitivity.Internal)
            .IsAllowed;
        var filter = CommuneFilter.Of(Visitor.Address);
        IReadOnlyList<CommuneLine> all = await Services
            .GetRequiredService<CommuneList>()
            .Read(Asked, filter with { District = "" });
        Districts =
        [
            .. all.Select(line => line.District).OfType<string>().Distinct().Select(name => new Choice(name, name)),
        ];
        Lines = [.. all.Where(filter.Fits)];
        PageNumber = Pager.Asked(Visitor.Address[Pager.Parameter], Lines.Count);
    }
}
