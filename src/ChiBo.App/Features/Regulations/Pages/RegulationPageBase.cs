using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Regulations.Pages;

/// <summary>What the pages of a version share: the version, for who may see it.</summary>
public abstract class RegulationPageBase : FormPage
{
    [Parameter]
    public long Key { get; set; }

    [Inject]
    protected IServiceProvider Services { get; set; } = null!;

    protected bool IsThere { get; private set; }

    /// <summary>Whether a form was sent that is not offered any more.</summary>
    protected bool IsStale { get; private set; }

    internal OpenRegulations File { get; private set; } = null!;

    protected string Path => FormattableString.Invariant($"/regulations/{Key}");

    protected IReadOnlyList<Crumb> Steps =>
        [
            new(File.CellName, PagePaths.Organisation(File.CellCode, Visitor)),
            new(Say(RegulationTexts.Title), PagePaths.Organisation(File.CellCode, Visitor, "/regulations")),
        ];

    /// <summary>What of the version the form was made for; nothing that there is when that was not sent.</summary>
    protected long Seen =>
        long.TryParse(Typed("Seen"), NumberStyles.None, CultureInfo.InvariantCulture, out long seen) ? seen : 0;

    /// <summary>What the form is for: what was seen; once somebody was told that it changed, what is kept now.</summary>
    protected string SeenNow =>
        Http.Response.StatusCode != StatusCodes.Status409Conflict && Typed("Seen") is { } seen
            ? seen
            : FormattableString.Invariant($"{File.Seen}");

    /// <summary>Whether the page is for the person, once the version is known.</summary>
    protected virtual bool IsFor => true;

    /// <summary>Whether the form stays when it is too late for it, so that what was typed is not lost.</summary>
    protected virtual bool KeepsForm => false;

    protected override async Task OnInitializedAsync()
    {
        if (!await Read() || !IsFor)
        {
            IsThere = false;
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (!KeepsForm && StaleForm.Sent(Http.Request) is { Length: > 0 } form && !File.Offers(form))
        {
            IsStale = true;
            Refuse(
                form,
                form == "comment" && !File.IsMember
                    ? new NotOfTheCell()
                    : new NotTheNextStepOfRegulations(File.Row.State)
            );
        }
    }

    /// <summary>Goes on, or says beside a field why it was declined.</summary>
    protected async Task Tell(string field, Outcome<long> outcome, string to = "")
    {
        if (outcome.IsDone)
        {
            GoTo(Path + to + "?done=1");
            return;
        }

        Refuse(FieldOf(outcome.Refusal) ?? field, outcome.Refusal);
        await Read();
    }

    private static string? FieldOf(Refusal refusal) =>
        refusal switch
        {
            MoreVotesThanMembers or NoMajority => "Votes",
            DaysOutOfRange days => days.Field,
            ChapterTooLong chapter => $"{chapter.Chapter}",
            _ => null,
        };

    private async Task<bool> Read()
    {
        OpenRegulations? found = await Services.GetRequiredService<RegulationFile>().Open(Key);
        File = found ?? File;
        return IsThere = found is not null;
    }
}
