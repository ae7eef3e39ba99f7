using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Organisations;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Establishments;

/// <summary>The form of an application: who founds what, where, from which day, with which members and secretary.</summary>
public sealed partial class NewCasePage
{
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private CommuneOfCases? Commune { get; set; }

    private string Asked =>
        Visitor.Address["kind"] is "rename" or "merge" or "split" or "dissolve"
            ? Visitor.Address["kind"]!
            : "establish";

    private string Back => $"/communes/{Uri.EscapeDataString(Code)}/cases";

    private Phrase Title =>
        Asked switch
        {
            "rename" => CaseTexts.NewRename,
            "merge" => CaseTexts.NewMerge,
            "split" => CaseTexts.NewSplit,
            "dissolve" => CaseTexts.NewDissolve,
            _ => CaseTexts.New,
        };

    private OrganisationCaseKind CaseKind =>
        Asked switch
        {
            "rename" => OrganisationCaseKind.Rename,
            "merge" => OrganisationCaseKind.Merge,
            "split" => OrganisationCaseKind.Split,
            "dissolve" => OrganisationCaseKind.Dissolve,
            _ => OrganisationCaseKind.Establish,
        };

    private IReadOnlyList<Crumb> Steps => [new(Say(CaseTexts.Title), Back)];

    private IReadOnlyList<Choice> Kinds =>
        [
            .. new[]
            {
                OrganisationKind.AgencyCell,
                OrganisationKind.ResidentialCell,
                OrganisationKind.OtherCell,
            }.Select(kind => new Choice($"{kind}", Say(OrganisationTexts.Of(kind)))),
        ];

    protected override async Task OnInitializedAsync()
    {
        Permits permits = Services.GetRequiredService<Permits>();
        Commune = await CommuneOfCases.Read(
            Services.GetRequiredService<ChiBoContext>(),
            Code,
            Visitor.Today,
            (await permits.OnUnit(AccessAction.Look, Sensitivity.Personal, Code)).IsAllowed
                ? Say(CaseTexts.Officials)
                : null
        );
        if (Commune is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private IReadOnlyList<string> Sent(string name) =>
        IsSent ? [.. Http.Request.Form[name].OfType<string>().Distinct()] : [];

    private async Task Submit()
    {
        DateOnly applied = RequiredDay("AppliedOn", CaseTexts.Missing);
        DateOnly effective = RequiredDay("EffectiveOn", CaseTexts.Missing);
        string grounds = Required("Grounds", CaseTexts.Missing);
        IReadOnlyList<ReorganisationStep> steps = Commune is null ? [] : await WhatIsDone();
        if (steps.Count == 0 || !IsSound())
        {
            return;
        }

        Outcome<long> opened = await Services
            .GetRequiredService<OpenCase>()
            .Handle(new NewCase(Code, CaseKind, applied, grounds, new Reorganisation(effective, steps)));
        if (opened.IsDone)
        {
            GoTo(string.Create(CultureInfo.InvariantCulture, $"{Back}/{opened.Value}?done=opened"));
            return;
        }

        Refuse(FieldOf(opened.Refusal), opened.Refusal);
    }

    private string FieldOf(Refusal refusal) =>
        refusal switch
        {
            CaseDayAhead or CaseDayImpossible => "AppliedOn",
            EffectiveTooEarly or EffectiveTooLate or NotActiveOn or CommuneGone or NoCommitteeThere => "EffectiveOn",
            CellWithoutMembers or NotAMemberThen => "Members",
            NotOnTheRoll outsider when outsider.Organisation == Typed("Cell") => "Members",
            NothingToReorganise => "Members",
            UnitNotServed => "Units",
            NotOnTheRoll => "Secretary",
            MembersWithoutCell => "OthersTo",
            SameName => "Name",
            MergedWithItself or KindsDiffer => "Cells",
            _ => "Grounds",
        };

    private async Task<IReadOnlyList<ReorganisationStep>> WhatIsDone()
    {
        switch (Asked)
        {
            case "rename":
                return [new RenameOrganisation(OneOf("Cell", Commune!.Cells), Required("Name", CaseTexts.Missing))];
            case "dissolve":
                return
                [
                    new DissolveOrganisations([OneOf("Cell", Commune!.Cells)])
                    {
                        OthersTo = Typed("OthersTo") is null ? null : OneOf("OthersTo", Commune.Cells),
                    },
                ];
            case "split":
                return await Splitting();
            case "merge":
                IReadOnlyList<string> cells = Chosen("Cells", Commune!.Cells);
                return cells.Count == 0
                    ? []
                    :
                    [
                        new MergeOrganisations(
                            cells,
                            new MergedOrganisation(cells[0], Required("Name", CaseTexts.Missing))
                        ),
                    ];
            default:
                return [await Founding()];
        }
    }

    private async Task<IReadOnlyList<ReorganisationStep>> Splitting()
    {
        string code = await CellToFound.NextCode(Services.GetRequiredService<ChiBoContext>(), Commune!.Committee ?? "");
        return CellToSplit.Steps(
            OneOf("Cell", Commune.Cells),
            new SplitPart(code, Required("Name", CaseTexts.Missing).Normalize())
            {
                Units = [.. Sent("Units").Where(area => Commune.Areas.Any(known => known.Value == area))],
                Members = Chosen("Members", Commune.Members),
            },
            OneOf("Secretary", Commune.Members)
        );
    }

    private async Task<EstablishCell> Founding()
    {
        OrganisationKind kind = Rolls.Cells.FirstOrDefault(
            one => $"{one}" == Typed("Kind"),
            OrganisationKind.AgencyCell
        );
        string committee = Commune!.Committee ?? "";
        ChiBoContext db = Services.GetRequiredService<ChiBoContext>();
        IReadOnlyList<string> areas = [.. Sent("Units").Where(code => Commune.Areas.Any(area => area.Value == code))];
        if (kind == OrganisationKind.ResidentialCell && areas.Count == 0)
        {
            Errors.Add("Units", CaseTexts.Missing);
        }

        return await new CellToFound(
            kind,
            Required("Name", CaseTexts.Missing),
            areas,
            Chosen("Members", Commune.Members),
            Known("Secretary"),
            Typed("Deputy"),
            default
        ).Step(db, Code, committee);
    }

    private string Known(string name) => Required(name, CaseTexts.Missing);

    /// <summary>What was chosen of what is offered.</summary>
    private string OneOf(string name, IReadOnlyList<Choice> choices)
    {
        string chosen = Known(name);
        if (Errors[name] is null && choices.All(choice => choice.Value != chosen))
        {
            Errors.Add(name, CaseTexts.Missing);
        }

        return chosen;
    }

    private IReadOnlyList<string> Chosen(string name, IReadOnlyList<Choice> choices)
    {
        IReadOnlyList<string> chosen = [.. Sent(name).Where(code => choices.Any(choice => choice.Value == code))];
        if (chosen.Count == 0)
        {
            Errors.Add(name, CaseTexts.Missing);
        }

        return chosen;
    }
}
