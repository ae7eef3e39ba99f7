using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Text;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Acts;

/// <summary>The acts that changed the register within reach, the newest first.</summary>
public sealed partial class ActsPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Choice> Organisations { get; set; } = [];

    private IReadOnlyDictionary<string, string> Names { get; set; } = new Dictionary<string, string>();

    private IReadOnlyList<Choice> Kinds =>
        [
            new("", Say(ActTexts.AllKinds)),
            .. ActKinds.OfRegister.Select(kind => new Choice(kind.ToString(), Say(ActTexts.Of(kind)))),
        ];

    private IReadOnlyList<ActLine> Lines { get; set; } = [];

    private int Total { get; set; }

    private int PageNumber { get; set; }

    protected override async Task OnInitializedAsync()
    {
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        List<string> reach = await Reach(db);
        List<string> withActs = await db
            .Acts.Where(act => act.ChangesRegister && reach.Contains(act.OrganisationCode!))
            .Select(act => act.OrganisationCode!)
            .Distinct()
            .ToListAsync();
        Names = await NamesOf(db, withActs);
        Organisations =
        [
            new("", Say(ActTexts.AllOrganisations)),
            .. withActs
                .Select(code => new Choice(code, Names.GetValueOrDefault(code, code)))
                .OrderBy(choice => VietnameseCollation.Key(choice.Text), StringComparer.Ordinal),
        ];
        string? organisation = Visitor.Address["organisation"] is { Length: > 0 } asked ? asked : null;
        ActKind? kind = Enum.TryParse(Visitor.Address["kind"], out ActKind known) ? known : null;
        IQueryable<Act> acts = db.Acts.Where(act =>
            act.ChangesRegister
            && withActs.Contains(act.OrganisationCode!)
            && (organisation == null || act.OrganisationCode == organisation)
            && (kind == null || act.Kind == kind)
        );
        Total = await acts.CountAsync();
        PageNumber = Pager.Asked(Visitor.Address[Pager.Parameter], Total);
        Lines = await acts.OrderByDescending(act => act.Id)
            .Skip((PageNumber - 1) * Pager.Size)
            .Take(Pager.Size)
            .Select(act => new ActLine(
                act.Id,
                act.Kind,
                act.At,
                db.Users.Where(user => user.Id == act.AccountId).Select(user => user.DisplayName).FirstOrDefault(),
                act.OrganisationCode!,
                act.Reason,
                db.Acts.Any(other => other.Undoes == act.Id)
            ))
            .ToListAsync();
    }

    private async Task<List<string>> Reach(ChiBoContext db)
    {
        IReadOnlyList<AccessReach> reach = Services
            .GetRequiredService<Permits>()
            .Reach(AccessAction.Look, Sensitivity.Personal);
        List<string> own = [.. reach.Select(top => top.OrganisationCode)];
        List<string> wide = [.. reach.Where(top => top.WithThoseBelow).Select(top => top.OrganisationCode)];
        List<int> tops = await db
            .Organisations.Where(row => wide.Contains(row.Code))
            .Select(row => row.Id)
            .ToListAsync();
        HashSet<int> below = await Services
            .GetRequiredService<OrganisationTree>()
            .Subtree(tops, Visitor.Today, KnownAt.Now);
        return
        [
            .. own,
            .. await db.Organisations.Where(row => below.Contains(row.Id)).Select(row => row.Code).ToListAsync(),
        ];
    }

    private static async Task<IReadOnlyDictionary<string, string>> NamesOf(ChiBoContext db, List<string> codes)
    {
        var versions = await db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(row => codes.Contains(row.Organisation!.Code))
            .OrderBy(row => row.ValidFrom)
            .Select(row => new { row.Organisation!.Code, row.Name })
            .ToListAsync();
        return versions
            .GroupBy(row => row.Code)
            .ToDictionary(rows => rows.Key, rows => rows.Last().Name, StringComparer.Ordinal);
    }

    private sealed record ActLine(
        long Id,
        ActKind Kind,
        DateTime At,
        string? Who,
        string Organisation,
        string? Reason,
        bool IsUndone
    );
}
