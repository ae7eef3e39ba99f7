using ChiBo.App.Features.Accounts.Profile;
using ChiBo.App.Features.Proposals;
using ChiBo.App.Features.Registers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Shared;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Accounts.Users;

/// <summary>The roles that were given as far as the person's own role reaches, and the form that gives one.</summary>
public sealed partial class RolesPage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<GivenRole> Given { get; set; } = [];

    private IReadOnlyList<Choice> Accounts { get; set; } = [];

    private IReadOnlyList<Choice> Organisations { get; set; } = [];

    private IReadOnlyList<Crumb> Steps => [new(Say(UserTexts.Title), "/accounts")];

    private IReadOnlyList<Choice> Roles =>
        [
            .. Enum.GetValues<Role>()
                .Where(role => role != Role.TechnicalAdministrator)
                .Select(role => new Choice(RoleWords.Of(role), Say(AccountTexts.Of(role)))),
        ];

    private IReadOnlyList<Choice> BodyChoices =>
        [.. Bodies.All.Select(body => new Choice(BodyWords.Of(body), Say(ProposalTexts.Of(body))))];

    protected override async Task OnInitializedAsync()
    {
        GivenRoles given = Services.GetRequiredService<GivenRoles>();
        Given = await given.List();
        Accounts = await given.Accounts();
        Organisations = await Services
            .GetRequiredService<OrganisationChoiceList>()
            .Of(await given.Reached(), Visitor.Today, Enum.GetValues<OrganisationKind>());
    }

    private async Task Give()
    {
        string account = Required("Account", UserTexts.AccountMissing);
        Role? role = RoleWords.Find(Required("Role", UserTexts.RoleMissing));
        string organisation = Required("Organisation", UserTexts.OrganisationMissing);
        DateOnly? from = Day("From");
        if (from is null && Errors["From"] is null)
        {
            Errors.Add("From", UserTexts.FromMissing);
        }

        DateOnly? to = Day("To");
        if (to <= from)
        {
            Errors.Add("To", UserTexts.EndsBefore);
        }

        Addressee? answersFor = BodyWords.Find(Typed("AnswersFor") ?? "");
        if (answersFor is not null && role != Role.AnsweringBody)
        {
            Errors.Add("AnswersFor", UserTexts.AnswersForOthers);
        }

        if (!IsSound())
        {
            return;
        }

        Outcome<string> outcome = await Services
            .GetRequiredService<GivenRoles>()
            .Give(
                account,
                new RoleRequest(role ?? Role.Member, organisation, new Period(from, to)) { AnswersFor = answersFor }
            );
        if (outcome.IsDone)
        {
            GoTo("/accounts/roles?done=given");
        }
        else
        {
            Refuse(
                outcome.Refusal switch
                {
                    NoSuchAccount => "Account",
                    AnswersForNobody => "AnswersFor",
                    _ => "Role",
                },
                outcome.Refusal
            );
        }
    }
}
