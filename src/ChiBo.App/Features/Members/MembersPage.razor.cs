using ChiBo.App.Features.Members.Filters;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Accounts;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Members;

/// <summary>The members whom the person may see, with search.</summary>
public sealed partial class MembersPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private IReadOnlyList<MemberLine> Lines { get; set; } = [];

    private int PageNumber { get; set; }

    private int Total { get; set; }

    private bool MayImport { get; set; }

    private bool MayRecord { get; set; }

    private IReadOnlyList<SavedFilter> Saved { get; set; } = [];

    private IReadOnlyList<MemberColumn> Columns { get; set; } = [];

    private IReadOnlyList<string> ColumnIds => [.. Columns.Select(column => column.Id)];

    private IReadOnlyList<Choice> ColumnChoices =>
        [.. MemberColumn.All.Select(column => new Choice(column.Id, Say(column.Title)))];

    private string Export => "/members/export.csv" + new Uri("http://x" + Visitor.Address).Query;

    private IReadOnlyList<Choice> Standings =>
        [new("official", Say(MemberTexts.Official)), new("probationary", Say(MemberTexts.Probationary))];

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        Permits permits = Services.GetRequiredService<Permits>();
        MayImport = permits.Anywhere(AccessAction.Import, Sensitivity.Personal).IsAllowed;
        MayRecord = permits.Anywhere(AccessAction.Record, Sensitivity.Personal).IsAllowed;
        MemberFilter filter = await Services.GetRequiredService<MemberFilters>().Of(Visitor.Address, Asked);
        (Lines, Total, PageNumber) = Services
            .GetRequiredService<MemberSearch>()
            .Page(filter, Visitor.Address[Pager.Parameter]);
        Columns = MemberColumn.Of(Visitor.Address);
        // Most have none, which is known already.
        if (Services.GetRequiredService<Person>().HasFilters)
        {
            Saved = await Services.GetRequiredService<SavedFilters>().All();
        }
    }

    private async Task SaveFilter()
    {
        string name = Required("FilterName", FilterTexts.NameMissing);
        if (!IsSound())
        {
            return;
        }

        name = name[..Math.Min(name.Length, SavedFilters.LongestName)];
        Outcome<SavedFilter> outcome = await Services.GetRequiredService<SavedFilters>().Save(name, Visitor.Address);
        if (outcome.IsDone)
        {
            GoTo(Visitor.Address.ToString());
        }
        else
        {
            Refuse("FilterName", outcome.Refusal);
        }
    }

    private async Task ForgetFilter(int id)
    {
        await Services.GetRequiredService<SavedFilters>().Forget(id);
        GoTo(Visitor.Address.ToString());
    }
}
