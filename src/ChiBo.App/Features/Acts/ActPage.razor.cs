using System.Globalization;
using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Undoing;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Acts;

/// <summary>An act that changed the register: who did what, when and why, what it ended and entered, and the way to take it back.</summary>
public sealed partial class ActPage
{
    [Parameter]
    public long Number { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private Act? Shown { get; set; }

    private long? UndoneIn { get; set; }

    private bool MayUndo { get; set; }

    private IReadOnlyList<SummaryLine> Lines { get; set; } = [];

    private IReadOnlyList<ActFactsOfTable> Entered { get; set; } = [];

    private IReadOnlyList<ActFactsOfTable> Ended { get; set; } = [];

    private IReadOnlyDictionary<string, string> Names { get; set; } = new Dictionary<string, string>();

    private IReadOnlyList<Crumb> Steps => [new(Say(ActTexts.Log), "/acts")];

    private IReadOnlyList<string> Consequences =>
        [
            .. Entered.Select(table => Say(ActTexts.TakesAway(table.Table, table.Count))),
            .. Ended.Select(table => Say(ActTexts.PutsBack(table.Table, table.Count))),
        ];

    protected override async Task OnInitializedAsync()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        Permits permits = Services.GetRequiredService<Permits>();
        Act? act = await db.Acts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == Number);
        if (
            act is not { ChangesRegister: true, OrganisationCode: { } code }
            || !(await permits.OnOrganisation(AccessAction.Look, Sensitivity.Personal, code)).IsAllowed
        )
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Shown = act;
        MayUndo =
            ActKinds.UndoneBy(act.Kind) is { } needed
            && (await permits.OnOrganisation(needed, Sensitivity.Personal, code)).IsAllowed;
        UndoneIn = await db.Acts.Where(row => row.Undoes == Number).Select(row => (long?)row.Id).FirstOrDefaultAsync();
        IReadOnlySet<int> read = await Services.GetRequiredService<PaperReach>().Organisations();
        Entered = await new ActFacts(db, Number, entered: true, read).Read();
        Ended = await new ActFacts(db, Number, entered: false, read).Read();
        Names = await ActFacts.Names(db, Entered.Concat(Ended).SelectMany(table => table.First));
        Lines = await Describe(db, act, code);
    }

    private async Task<IReadOnlyList<SummaryLine>> Describe(ChiBoContext db, Act act, string code)
    {
        string? who = await db
            .Users.Where(user => user.Id == act.AccountId)
            .Select(user => user.DisplayName)
            .SingleOrDefaultAsync();
        string? organisation = await db
            .OrganisationVersions.Where(row => row.Organisation!.Code == code && row.SupersededIn == null)
            .OrderByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .Select(row => row.Name)
            .FirstOrDefaultAsync();
        return
        [
            new(ActTexts.When, $"{Say(DateOnly.FromDateTime(act.At.AddHours(7)))} {act.At.AddHours(7):HH:mm}"),
            new(
                ActTexts.Who,
                who is null ? Say(ActTexts.TheProgram)
                    : act.ActingFor is null ? who
                    : $"{who} ({act.ActingFor})"
            ),
            new(ActTexts.About, organisation ?? code, PagePaths.Organisation(code, Visitor)),
            .. act.Reason is null ? [] : new[] { new SummaryLine(ActTexts.Reason, act.Reason) },
            .. act.Undoes is { } undoes
                ? [new SummaryLine(ActTexts.Undoes, Say(ActTexts.Title(undoes)), ActPath(undoes))]
                : Array.Empty<SummaryLine>(),
            .. Entered.Select(table => new SummaryLine(ActTexts.EnteredOf(table.Table), Say(table.Count))),
            .. Ended.Select(table => new SummaryLine(ActTexts.EndedOf(table.Table), Say(table.Count))),
        ];
    }

    private static string ActPath(long number) => string.Create(CultureInfo.InvariantCulture, $"/acts/{number}");

    private async Task Undo()
    {
        string reason = Required("Reason", FormTexts.ReasonMissing);
        if (Shown is null || !MayUndo || !IsSound())
        {
            return;
        }

        Person person = Services.GetRequiredService<Person>();
        Outcome<long> outcome = await Services
            .GetRequiredService<RegisterActs>()
            .Do<long>(
                new ActHeader(ActKind.Undone, person.AccountId)
                {
                    ActingFor = person.ActingFor,
                    Reason = reason,
                    OrganisationCode = Shown.OrganisationCode,
                    Undoes = Number,
                },
                scope => UndoAct.Run(scope, Number)
            );
        if (outcome.IsDone)
        {
            GoTo(ActPath(Number));
            return;
        }

        Refuse("Reason", outcome.Refusal);
    }
}
