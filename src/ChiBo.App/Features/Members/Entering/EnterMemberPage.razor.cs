using ChiBo.App.Features.Members.Editing;
using ChiBo.App.Features.Members.Facts;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Members;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Members.Entering;

/// <summary>The form that enters a member; who looks like the same person is shown beside what was typed.</summary>
public sealed partial class EnterMemberPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Choice> Cells { get; set; } = [];

    private IReadOnlyList<LikelyDuplicate> Alike { get; set; } = [];

    private IReadOnlyList<Crumb> Steps => [new(Say(MemberTexts.Title), "/members")];

    private IReadOnlyList<Choice> Genders =>
        [new("male", Say(MemberTexts.Male)), new("female", Say(MemberTexts.Female))];

    private string? FirstCell => Visitor.Address["cell"] ?? (Cells is [var only] ? only.Value : null);

    private string Back =>
        Visitor.Address["cell"] is { } cell && Cells.Any(one => one.Value == cell)
            ? PagePaths.Organisation(cell, Visitor, "/members")
            : "/members";

    protected override async Task OnInitializedAsync() =>
        Cells = await Services
            .GetRequiredService<OrganisationChoiceList>()
            .Within(AccessAction.Record, Sensitivity.Personal, Visitor.Today);

    private async Task Submit()
    {
        EnterMemberRequest request = Read();
        if (!IsSound())
        {
            return;
        }

        Outcome<string> outcome = await Services.GetRequiredService<EnterMember>().Handle(request);
        if (outcome.IsDone)
        {
            GoTo($"/members/{Uri.EscapeDataString(outcome.Value)}?done=entered");
            return;
        }

        if (outcome.Refusal is LooksLikeAMember)
        {
            Alike = await Services.GetRequiredService<LikelyDuplicates>().Of(request.FullName, request.BirthDate);
        }

        Refuse(
            outcome.Refusal switch
            {
                LooksLikeAMember => "IsSomebodyElse",
                FactNotPossible fault => fault.Field,
                _ => "Cell",
            },
            outcome.Refusal
        );
    }

    private EnterMemberRequest Read()
    {
        string cell = Required("Cell", EnterTexts.CellMissing);
        string name = Required("FullName", EditTexts.NameMissing);
        DateOnly? born = Day("BirthDate");
        DateOnly? admitted = Day("AdmittedOn");
        DateOnly? official = Day("OfficialOn");
        DateOnly? from = Day("From");
        if (admitted <= born)
        {
            Errors.Add("AdmittedOn", EditTexts.AdmittedBeforeBirth);
        }

        if (official < admitted)
        {
            Errors.Add("OfficialOn", EditTexts.OfficialBeforeAdmitted);
        }

        if (from < admitted)
        {
            Errors.Add("From", EnterTexts.FromBeforeAdmitted);
        }

        if (from is null && Errors["From"] is null)
        {
            Errors.Add("From", EnterTexts.FromMissing);
        }

        return new EnterMemberRequest(name, cell, from ?? Visitor.Today, Typed("Reason"))
        {
            Gender = Typed("Gender") switch
            {
                "male" => Gender.Male,
                "female" => Gender.Female,
                _ => null,
            },
            BirthDate = born,
            AdmittedOn = admitted,
            OfficialOn = official,
            LookedAt = Ticked("IsSomebodyElse") ? (Typed("LookedAt") ?? "").Split(' ') : [],
        };
    }

    private string Written(DateOnly? day) => day is { } known ? Say(known) : "";
}
