using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Text;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Organisations.Recording;

/// <summary>What the pages that enter and change organisations share: the fields, and among what they let choose.</summary>
public abstract class OrganisationFormPage : FormPage
{
    private static readonly OrganisationKind[] Above =
    [
        OrganisationKind.CommuneCommittee,
        OrganisationKind.SubCommittee,
    ];

    [Inject]
    protected IServiceProvider Services { get; set; } = null!;

    /// <summary>The choices of the form.</summary>
    protected OrganisationChoices Choices { get; private set; } = new([], [], []);

    /// <summary>What stands in the fields of one value.</summary>
    protected IReadOnlyDictionary<string, string?> Values { get; private set; } = new Dictionary<string, string?>();

    /// <summary>Codes of the units that are ticked.</summary>
    protected IReadOnlyCollection<string> Units { get; private set; } = [];

    private protected ChiBoContext Db => Services.GetRequiredService<ChiBoContext>();

    /// <summary>Reads the choices, and fills the fields with what was sent or, failing that, with what is known.</summary>
    private protected async Task Fill(OrganisationFields first, params OrganisationKind[] kinds)
    {
        HashSet<int> mine = await Services
            .GetRequiredService<OrganisationReach>()
            .Of(AccessAction.Establish, Sensitivity.Internal, Visitor.Today, KnownAt.Now);
        Choices = new OrganisationChoices(
            [.. kinds.Select(kind => new Choice($"{kind}", Say(OrganisationTexts.Of(kind))))],
            await Services.GetRequiredService<OrganisationChoiceList>().Of(mine, Visitor.Today, Above),
            await Areas(mine)
        );
        Values = new Dictionary<string, string?>
        {
            ["Kind"] = TypedOr("Kind", $"{first.Kind}"),
            ["Name"] = TypedOr("Name", first.Name),
            ["Parent"] = TypedOr("Parent", first.Parent),
            ["From"] = TypedOr("From", Iso(first.From)),
            ["DecisionNumber"] = TypedOr("DecisionNumber", first.DecisionNumber),
            ["DecisionDate"] = TypedOr("DecisionDate", Iso(first.DecisionDate)),
        };
        Units = IsSent ? [.. Http.Request.Form["Units"].OfType<string>()] : first.Units;
    }

    /// <summary>Reads the fields; what is wrong is said beside each.</summary>
    private protected async Task<OrganisationFields> ReadFields()
    {
        string kindTyped = Required("Kind", RecordingTexts.KindMissing);
        OrganisationKind kind = Enum.TryParse(kindTyped, out OrganisationKind known)
            ? known
            : OrganisationKind.OtherCell;
        if (Choices.Kinds.All(choice => choice.Value != kindTyped) && Errors["Kind"] is null)
        {
            Errors.Add("Kind", RecordingTexts.KindMissing);
        }

        string name = Required("Name", RecordingTexts.NameMissing);
        string parent = Required("Parent", RecordingTexts.ParentMissing);
        if (parent.Length > 0 && Choices.Parents.All(choice => choice.Value != parent))
        {
            Errors.Add("Parent", RecordingTexts.ParentMissing);
        }

        List<string> units = [.. Units.Where(unit => Choices.Units.Any(choice => choice.Value == unit)).Distinct()];
        if (units.Count == 0 && kind == OrganisationKind.ResidentialCell)
        {
            Errors.Add("Units", RecordingTexts.UnitsMissing);
        }

        DateOnly? from = Day("From");
        if (from is null && Errors["From"] is null)
        {
            Errors.Add("From", RecordingTexts.FromMissing);
        }

        return new OrganisationFields(
            kind,
            name,
            parent,
            units.Count > 0 ? units : await ServedBy(parent),
            from ?? default
        )
        {
            DecisionNumber = Typed("DecisionNumber"),
            DecisionDate = Day("DecisionDate"),
            Reason = Typed("Reason"),
        };
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The communes that the organisations serve, and the areas in them.</summary>
    private async Task<IReadOnlyList<Choice>> Areas(IReadOnlySet<int> organisations)
    {
        List<int[]> served = await Db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(Visitor.Today)
            .Where(row => organisations.Contains(row.OrganisationId) && row.Kind == OrganisationKind.CommuneCommittee)
            .Select(row => row.UnitIds)
            .ToListAsync();
        List<int> communes = [.. served.SelectMany(units => units)];
        var rows = await Db
            .UnitVersions.Known(KnownAt.Now)
            .On(Visitor.Today)
            .Where(row =>
                communes.Contains(row.UnitId)
                || (row.Kind == UnitKind.ResidentialArea && communes.Contains(row.ParentId!.Value))
            )
            .Select(row => new
            {
                row.Unit!.Code,
                row.Name,
                row.Kind,
            })
            .ToListAsync();
        return
        [
            .. rows.OrderBy(row => row.Kind)
                .ThenBy(row => VietnameseCollation.Key(row.Name), StringComparer.Ordinal)
                .Select(row => new Choice(row.Code, row.Name)),
        ];
    }

    /// <summary>What an organisation serves when nothing is ticked: the commune of the one above it.</summary>
    private async Task<IReadOnlyList<string>> ServedBy(string parent)
    {
        OrganisationVersion? version = await Db
            .OrganisationVersions.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.Organisation!.Code == parent)
            .OrderByDescending(row => row.ValidFrom != null)
            .ThenByDescending(row => row.ValidFrom)
            .FirstOrDefaultAsync();
        int[] units = version?.UnitIds ?? [];
        return await Db.Units.Where(row => units.Contains(row.Id)).Select(row => row.Code).ToListAsync();
    }
}

/// <summary>Among what the form of an organisation lets choose.</summary>
public sealed record OrganisationChoices(
    IReadOnlyList<Choice> Kinds,
    IReadOnlyList<Choice> Parents,
    IReadOnlyList<Choice> Units
);
