using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reorganisations.Planning;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Reorganisations.Pages;

/// <summary>What was chosen on the page, as a step. What is not among the choices is not there.</summary>
internal sealed class ReorganiseForm(IFormCollection form, string code, ReorganiseChoices choices)
{
    /// <summary>Name of the field of a member's cell, before the member's code.</summary>
    public const string SentTo = "SentTo-";

    /// <summary>The value for a new organisation instead of one that goes on.</summary>
    public const string NewOne = "*";

    /// <summary>What has to be filled in first; nothing when all is there.</summary>
    public Phrase? Missing(string kind, out string field)
    {
        bool isNew = kind == "split" || (kind == "merge" && Text("Into") == NewOne);
        (field, Phrase? missing) = kind switch
        {
            "merge" when Chosen("With", choices.Alike).Count == 0 => ("With", ReorganiseTexts.WithMissing),
            "split" when Chosen("Members", choices.Roll).Count == 0 && !Ticked("ByResidence") => (
                "Members",
                ReorganiseTexts.MembersMissing
            ),
            _ when isNew && Text("NewCode") is null => ("NewCode", ReorganiseTexts.CodeMissing),
            _ when isNew && Text("NewName") is null => ("NewName", ReorganiseTexts.NameMissing),
            _ => ("", (Phrase?)null),
        };
        return missing;
    }

    /// <summary>The step that is asked for.</summary>
    public ReorganisationStep Step(string kind) =>
        kind switch
        {
            "merge" => Merge(),
            "split" => new SplitOrganisation(
                code,
                [
                    new SplitPart(Text("NewCode")!, Text("NewName")!.Normalize())
                    {
                        Units = Chosen("Units", choices.Units),
                        Members = Chosen("Members", choices.Roll),
                        ByResidence = Ticked("ByResidence"),
                    },
                ]
            ),
            _ => new DissolveOrganisations([code])
            {
                OthersTo = Chosen("OthersTo", choices.Cells) is [var cell, ..] ? cell : null,
            },
        };

    /// <summary>The same, with the cells and positions that were chosen while looking at the plan.</summary>
    public Reorganisation Adjust(Reorganisation what) =>
        what with
        {
            Steps =
            [
                .. what.Steps.Select(step =>
                    step switch
                    {
                        DissolveOrganisations dissolve => dissolve with { SentTo = WithSent(dissolve.SentTo) },
                        MergeOrganisations merge when form.ContainsKey("Adjusts") => merge with
                        {
                            Continue = [.. form["Continue"].OfType<string>()],
                        },
                        _ => step,
                    }
                ),
            ],
        };

    /// <summary>Why a plan goes beyond what the person may do; nothing when it does not.</summary>
    public static Refusal? Outside(ReorganisationPlan plan, ReorganiseChoices choices) =>
        plan
            .Ended.Organisations.Select(row => row.Code)
            .Concat(plan.Ended.Memberships.Select(row => row.OrganisationCode))
            .FirstOrDefault(touched => !choices.Reach.Contains(touched))
            is { } foreign
            ? new NoCellToGoTo(foreign, plan.On)
            : null;

    private MergeOrganisations Merge()
    {
        string into = Text("Into") ?? code;
        bool isNew = into == NewOne;
        return new MergeOrganisations(
            [code, .. Chosen("With", choices.Alike)],
            new MergedOrganisation(isNew ? Text("NewCode")! : into, Text("NewName")?.Normalize())
        );
    }

    private Dictionary<string, string> WithSent(IReadOnlyDictionary<string, string> before)
    {
        var sent = new Dictionary<string, string>(before, StringComparer.Ordinal);
        foreach (string field in form.Keys.Where(key => key.StartsWith(SentTo, StringComparison.Ordinal)))
        {
            if (Chosen(field, choices.Cells) is [var cell, ..])
            {
                sent[field[SentTo.Length..]] = cell;
            }
        }

        return sent;
    }

    private string? Text(string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    private bool Ticked(string name) => Text(name) == "true";

    private List<string> Chosen(string name, IReadOnlyList<Choice> among) =>
        [.. form[name].OfType<string>().Where(value => among.Any(choice => choice.Value == value))];
}
