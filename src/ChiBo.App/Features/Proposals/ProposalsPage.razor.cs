using ChiBo.App.CommandLine;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Proposals;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Proposals;

/// <summary>Proposals, what is late and owed first; a body that answers sees what was proposed to it.</summary>
public sealed partial class ProposalsPage
{
    private const string Parameter = "state";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<ProposalLine> Lines { get; set; } = [];

    private IReadOnlyList<TabLink> Filters { get; set; } = [];

    private ProposalFilter Chosen { get; set; }

    private int Total { get; set; }

    private int Passing { get; set; }

    private int PageNumber { get; set; }

    private bool IsBody { get; set; }

    private bool MayDraft { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Chosen = Enum.TryParse(Visitor.Address[Parameter], out ProposalFilter asked) ? asked : ProposalFilter.All;
        IReadOnlyList<ProposalLine> all = await Services.GetRequiredService<ProposalList>().Read();
        Total = all.Count;
        Filters =
        [
            .. Enum.GetValues<ProposalFilter>()
                .Select(filter => new TabLink(
                    NameOf(filter),
                    PathOf(filter),
                    all.Count(line => ProposalList.Passes(filter, line))
                )),
        ];
        List<ProposalLine> passing = [.. all.Where(line => ProposalList.Passes(Chosen, line))];
        Passing = passing.Count;
        PageNumber = Pager.Asked(Visitor.Address[Pager.Parameter], Passing);
        Lines = [.. passing.Skip((PageNumber - 1) * Pager.Size).Take(Pager.Size)];
        Permits permits = Services.GetRequiredService<Permits>();
        IsBody =
            (await Services.GetRequiredService<AnswerSeats>().All()).Count > 0
            && !permits.Anywhere(AccessAction.Record, Sensitivity.Internal).IsAllowed;
        MayDraft =
            (
                await Services
                    .GetRequiredService<ProposalRights>()
                    .Drafting(Services.GetRequiredService<OrganisationReach>())
            ).Count > 0;
    }

    private static string PathOf(ProposalFilter filter) =>
        filter == ProposalFilter.All ? "/proposals" : $"/proposals?{Parameter}={filter}";

    private static Phrase NameOf(ProposalFilter filter) =>
        filter switch
        {
            ProposalFilter.Owed => ProposalTexts.Owed,
            ProposalFilter.Late => ProposalTexts.Late,
            ProposalFilter.Drafted => ProposalTexts.Of(ProposalState.Drafted),
            ProposalFilter.Answered => ProposalTexts.Of(ProposalState.Answered),
            ProposalFilter.CarriedOut => ProposalTexts.Of(ProposalState.CarriedOut),
            ProposalFilter.Withdrawn => ProposalTexts.Of(ProposalState.Withdrawn),
            _ => ProposalTexts.All,
        };

    private string Words(ProposalLine line)
    {
        string[] words =
        [
            Say(ProposalTexts.Of(line.Course.State)),
            .. line.Course is { State: ProposalState.Answered, Answer: { } answer }
                ? [Say(ProposalTexts.Of(answer))]
                : Array.Empty<string>(),
            .. line.OverdueSince is { } since ? [Say(ProposalTexts.LateSince(Say(since)))] : Array.Empty<string>(),
            .. line.EscalatedOn is not null ? [Say(ProposalTexts.Escalated)] : Array.Empty<string>(),
        ];
        return string.Join(" · ", words);
    }
}
