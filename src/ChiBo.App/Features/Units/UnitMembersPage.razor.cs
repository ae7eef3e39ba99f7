using ChiBo.App.Features.Members;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Members;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Units;

/// <summary>The members who live in a unit on a day, with the cell on whose roll each is.</summary>
public sealed partial class UnitMembersPage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private AskedDays Asked { get; set; } = null!;

    private ShownUnit? Shown { get; set; }

    private IReadOnlyList<MemberLine> Lines { get; set; } = [];

    private int PageNumber { get; set; }

    private int Total { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Asked = AskedDays.Of(Visitor);
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        KnownAt known = await Asked.Known(db);
        Shown = await ShownUnit.Find(db, Services.GetRequiredService<Permits>(), Code, Asked.Day, known);
        if (Shown is null)
        {
            return;
        }

        DateOnly day = Asked.Day;
        var people = Residents.Of(db, Shown.Id, day, known);
        Total = await people.CountAsync();
        PageNumber = Pager.Asked(Visitor.Address[Pager.Parameter], Total);
        var page = people
            .OrderBy(row => row.SortKey)
            .ThenBy(row => row.MemberId)
            .Skip((PageNumber - 1) * Pager.Size)
            .Take(Pager.Size);
        // Whoever is on the roll of another commune's cell lives here all the same; that cell is not named.
        HashSet<int> mine = await Services
            .GetRequiredService<OrganisationReach>()
            .Of(Domain.Access.AccessAction.Look, Domain.Access.Sensitivity.Personal, day, known);
        var rows = await page.Select(row => new
            {
                row.Member!.Code,
                row.FullName,
                row.BirthDate,
                row.AdmittedOn,
                row.OfficialOn,
                Cell = db
                    .Memberships.Known(known)
                    .On(day)
                    .Where(roll =>
                        roll.MemberId == row.MemberId
                        && roll.Kind == MembershipKind.Main
                        && mine.Contains(roll.OrganisationId)
                    )
                    .Select(roll => new
                    {
                        roll.Organisation!.Code,
                        Name = db
                            .OrganisationVersions.Known(known)
                            .On(day)
                            .Where(version => version.OrganisationId == roll.OrganisationId)
                            .Select(version => version.Name)
                            .FirstOrDefault(),
                    })
                    .FirstOrDefault(),
            })
            .ToListAsync();
        Lines =
        [
            .. rows.Select(row => new MemberLine(
                row.Code,
                row.FullName,
                row.BirthDate,
                row.AdmittedOn,
                row.OfficialOn,
                row.Cell?.Code,
                row.Cell?.Name
            )),
        ];
    }
}
