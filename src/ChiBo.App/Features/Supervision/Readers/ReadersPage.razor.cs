using System.Globalization;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Supervision.Readers;

/// <summary>Who may see a case: named and taken off by its readers alone.</summary>
public sealed partial class ReadersPage
{
    [Parameter]
    public long Key { get; set; }

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private bool IsSeen { get; set; }

    private IReadOnlyList<Choice> Named { get; set; } = [];

    private IReadOnlyList<Choice> Others { get; set; } = [];

    private CaseKind Kind =>
        Enum.GetValues<CaseKind>()
            .First(kind =>
                Http.Request.Path.Value!.StartsWith($"/{CaseList.Part(kind)}/", StringComparison.OrdinalIgnoreCase)
            );

    private string Path => CaseList.PathOf(Kind, Key);

    private IReadOnlyList<Crumb> Steps => [new(Say(SupervisionTexts.Of(Kind)), Path)];

    protected override async Task OnInitializedAsync()
    {
        CaseReach reach = Services.GetRequiredService<CaseReach>();
        if (await reach.Find(Kind, Key) is not { } place || !await reach.WorksFor(place))
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        IsSeen = true;
        CaseNames names = Services.GetRequiredService<CaseNames>();
        IReadOnlyList<NamedAccount> named = await names.Named(Kind, Key);
        Named = [.. named.Select(Choose)];
        Others = [.. (await names.MayBeNamed(place)).Where(one => !named.Contains(one)).Select(Choose)];
    }

    private static Choice Choose(NamedAccount account) =>
        new(account.Id.ToString(CultureInfo.InvariantCulture), account.Name);

    private Task End() => Tell("Reader", (readers, account) => readers.End(Kind, Key, account));

    private Task Add() => Tell("Account", (readers, account) => readers.Add(Kind, Key, account));

    private async Task Tell(string field, Func<NameReaders, int, Task<Outcome<long>>> step)
    {
        if (!int.TryParse(Typed(field), NumberStyles.None, CultureInfo.InvariantCulture, out int account))
        {
            Errors.Add(field, SupervisionTexts.ChoiceMissing);
        }

        if (!IsSeen || !IsSound())
        {
            return;
        }

        Outcome<long> outcome = await step(Services.GetRequiredService<NameReaders>(), account);
        if (outcome.IsDone)
        {
            // Who took himself or herself off the list has nothing more to see here.
            bool stays = await Services.GetRequiredService<CaseReach>().Find(Kind, Key) is not null;
            GoTo(stays ? $"{Path}/readers?done=1" : "/");
            return;
        }

        Refuse(field, outcome.Refusal);
    }
}
