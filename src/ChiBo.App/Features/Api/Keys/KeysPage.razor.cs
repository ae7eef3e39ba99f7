using ChiBo.App.CommandLine;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Programs;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Api.Keys;

/// <summary>One's own keys for programs, and the form that makes one. A new key is shown once.</summary>
public sealed partial class KeysPage
{
    private const int LongestName = 100;
    private const int UsualMonths = 6;

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private ApiKeys Handler { get; set; } = null!;

    private IReadOnlyList<ApiKey> Keys { get; set; } = [];

    private string? Made { get; set; }

    private IReadOnlyList<Crumb> Steps => [new(Say(KeyTexts.Account), "/account")];

    private IReadOnlyList<Choice> Scopes => [new("read", Say(KeyTexts.Reads)), new("write", Say(KeyTexts.Writes))];

    private DateOnly? LastDay => IsSent ? null : Visitor.Today.AddMonths(UsualMonths);

    protected override async Task OnInitializedAsync()
    {
        Handler = Services.GetRequiredService<ApiKeys>();
        Keys = await Handler.List();
    }

    private Phrase StateOf(ApiKey key) =>
        Handler.IsInForce(key) ? KeyTexts.InForce
        : key.EndedAt is not null ? KeyTexts.Ended
        : KeyTexts.Expired;

    private async Task Make()
    {
        string name = Required("Name", KeyTexts.NameMissing);
        string scope = Required("Scope", KeyTexts.ScopeMissing);
        DateOnly? last = Day("LastDay");
        if (name.Length > LongestName)
        {
            Errors.Add("Name", KeyTexts.NameTooLong);
        }

        if (scope is not ("" or "read" or "write"))
        {
            Errors.Add("Scope", KeyTexts.ScopeMissing);
        }

        if (last is null && Typed("LastDay") is null)
        {
            Errors.Add("LastDay", KeyTexts.LastDayMissing);
        }

        if (!IsSound())
        {
            return;
        }

        Outcome<ApiKeyText> outcome = await Handler.Make(name, scope == "write", last!.Value);
        if (outcome.IsDone)
        {
            Made = outcome.Value.ToString();
            return;
        }

        Refuse(outcome.Refusal is LastDayNotPossible ? "LastDay" : "Name", outcome.Refusal);
    }
}
