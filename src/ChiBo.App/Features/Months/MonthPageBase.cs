using ChiBo.App.CommandLine;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Months;

/// <summary>What the pages of a month share: the committee, the month, the board as it is now.</summary>
public abstract class MonthPageBase : FormPage
{
    [Parameter]
    public string Code { get; set; } = "";

    /// <summary>The month as <c>yyyy-MM</c>; nothing for the present one.</summary>
    [Parameter]
    public string? Month { get; set; }

    [Inject]
    protected IServiceProvider Services { get; set; } = null!;

    protected MonthBoard? Board { get; private set; }

    protected string CommitteeName { get; private set; } = "";

    protected MeetingMonth Shown { get; private set; }

    protected IReadOnlyList<Crumb> Steps =>
        [
            new(CommitteeName, $"/organisations/{Uri.EscapeDataString(Code)}"),
            new(Say(MonthTexts.Title(Shown.FirstDay)), MonthPaths.Board(Code, Shown)),
        ];

    protected int Committee { get; private set; }

    /// <summary>Reads the board; a month that is none, or what is no committee of a commune, is not there.</summary>
    protected async Task<bool> ReadBoard()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        TimeProvider clock = Services.GetRequiredService<TimeProvider>();
        bool isMonth = MeetingMonth.TryParse(Month ?? $"{Visitor.Today:yyyy-MM}", out MeetingMonth month);
        var shown = await Organisations.ShownOrganisation.Find(
            db,
            Services.GetRequiredService<Permits>(),
            Code,
            isMonth ? month.LastDay : Visitor.Today,
            KnownAt.Now
        );
        if (
            !isMonth
            || !Domain.Register.Days.CanBeAsked(month.FirstDay)
            || !Domain.Register.Days.CanBeAsked(month.LastDay.AddDays(1))
            || shown is not { Kind: OrganisationKind.CommuneCommittee }
        )
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return false;
        }

        (Shown, CommitteeName, Committee) = (month, shown.Name, shown.Id);
        Board = new MonthBoard(await MonthFacts.Read(db, shown.Id, month), clock.LocalNow());
        return true;
    }

    /// <summary>A moment as the visitor writes it.</summary>
    protected string Say(DateTime at) => $"{at:HH:mm} {Say(DateOnly.FromDateTime(at))}";

    /// <summary>What a page says after a form is done.</summary>
    protected Phrase? Done =>
        IsSent
            ? null
            : Visitor.Address["done"] switch
            {
                "saved" => MonthTexts.Saved,
                "published" => MonthTexts.Published,
                "allowed" => MonthTexts.Allowed,
                _ => null,
            };
}
