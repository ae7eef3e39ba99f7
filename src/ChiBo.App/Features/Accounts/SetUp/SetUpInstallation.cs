using ChiBo.App.Features.Admission;
using ChiBo.App.Features.Areas;
using ChiBo.App.Features.Campaigns;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Months;
using ChiBo.App.Features.Programmes;
using ChiBo.App.Features.Proposals;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Regulations;
using ChiBo.App.Features.Reports;
using ChiBo.App.Features.ResidenceContact;
using ChiBo.App.Features.ReviewReports;
using ChiBo.App.Features.Supervision;
using ChiBo.App.Features.Tasks;
using ChiBo.App.Features.YearReviews;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Proposals;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Samples.OneCommune;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Installation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Accounts.SetUp;

/// <summary>Sets the installation up: its organisation, its first account, and the sample commune when that is wanted.</summary>
internal sealed class SetUpInstallation(
    ChiBoContext db,
    RegisterActs acts,
    UserManager<Account> users,
    TimeProvider clock
)
{
    /// <summary>Does it, or declines with nothing left behind but units that a second try finds again.</summary>
    public async Task<Outcome<Account>> Handle(SetUpRequest request)
    {
        if (await Check(request) is { } refusal)
        {
            return refusal;
        }

        RegisterRows rows = request.WithSample ? SampleCommune.Create() : FirstOrganisation(request);
        await acts.Do<ImportCounts>(
            new ActHeader(ActKind.RegisterImported, null),
            async scope => await RegisterImport.Run(scope, rows)
        );
        Outcome<Account> first = await acts.Do<Account>(
            new ActHeader(ActKind.SetUp, null),
            scope => Enter(scope, request)
        );
        if (first.IsDone && request.WithSample)
        {
            await acts.Do<long>(
                new ActHeader(ActKind.MeetingWorked, null) { OrganisationCode = SampleAccounts.Committee },
                async scope =>
                {
                    await SampleMeetings.Add(scope, acts.Today);
                    return scope.Act.Id;
                }
            );
        }

        return first;
    }

    private async Task<Refusal?> Check(SetUpRequest request)
    {
        if (await db.Installations.AnyAsync())
        {
            return new AlreadySetUp();
        }

        var account = new Account { UserName = request.UserName, DisplayName = request.DisplayName };
        foreach (IPasswordValidator<Account> validator in users.PasswordValidators)
        {
            if (!(await validator.ValidateAsync(users, account, request.Password)).Succeeded)
            {
                return new PasswordTooWeak();
            }
        }

        return null;
    }

    private async Task<Outcome<Account>> Enter(ActScope scope, SetUpRequest request)
    {
        Account first = new() { UserName = request.UserName, DisplayName = request.DisplayName };
        if (!(await users.CreateAsync(first, request.Password)).Succeeded)
        {
            return new UserNameNotPossible(request.UserName);
        }

        string top = request.WithSample ? SampleAccounts.Committee : CodeOf(request);
        scope.Record(Grant(scope, first, Role.TechnicalAdministrator, null));
        if (request.WithSample || request.WorksWithRegister)
        {
            Role role =
                request.WithSample || request.Level == SetUpLevel.Commune
                    ? Role.PartyCommitteeOffice
                    : Role.OrganisationBoard;
            scope.Record(Grant(scope, first, role, await NumberOf(top)));
        }

        if (request.WithSample)
        {
            foreach (SampleAccount sample in SampleAccounts.All)
            {
                Account account = new()
                {
                    UserName = sample.UserName,
                    DisplayName = sample.DisplayName,
                    MemberId = await db
                        .Members.Where(row => row.Code == sample.Member)
                        .Select(row => (int?)row.Id)
                        .SingleOrDefaultAsync(),
                };
                await users.CreateAsync(account, request.Password);
                int? organisation = sample.Organisation is { } code ? await NumberOf(code) : null;
                scope.Record(Grant(scope, account, sample.Role, organisation, sample.AnswersFor));
            }

            await SampleProposals.Record(scope, acts.Today);
            await SampleTasks.Record(scope, acts.Today);
            await SampleResidence.Record(scope, acts.Today);
            await SampleReviews.Record(scope, acts.Today);
            await SampleMonth.Record(scope, db, top, acts.Today);
            await SampleAreas.Add(scope, acts.Today);
            await SampleRegulations.Add(scope, acts.Today);
            await SampleProgramme.Add(scope, acts.Today);
            await SampleReports.Record(scope, acts.Today);
            await SampleReviewReports.Record(scope, acts.Today);
            await SampleAdmissions.Record(scope, acts.Today);
            await SampleSupervision.Record(scope, acts.Today);
            await SampleCampaigns.Record(scope, acts.Today);
        }

        db.Installations.Add(
            new InstallationRow
            {
                Name = request.WithSample ? "Xã Mẫu" : request.OrganisationName,
                OrganisationCode = top,
                IsSample = request.WithSample,
                SetUpAt = clock.GetUtcNow().UtcDateTime,
            }
        );
        return first;
    }

    private static RoleGrant Grant(
        ActScope scope,
        Account account,
        Role role,
        int? organisation,
        Addressee? answersFor = null
    ) =>
        new()
        {
            RecordedIn = scope.Act.Id,
            AccountId = account.Id,
            Role = role,
            OrganisationId = organisation,
            AnswersFor = answersFor,
        };

    private async Task<int> NumberOf(string organisation) =>
        await db.Organisations.Where(row => row.Code == organisation).Select(row => row.Id).SingleAsync();

    private static string CodeOf(SetUpRequest request) => request.UnitCode + "-DU";

    private static RegisterRows FirstOrganisation(SetUpRequest request)
    {
        (UnitKind unit, OrganisationKind committee) = request.Level switch
        {
            SetUpLevel.Commune => (UnitKind.Commune, OrganisationKind.CommuneCommittee),
            SetUpLevel.District => (UnitKind.District, OrganisationKind.DistrictCommittee),
            _ => (UnitKind.Province, OrganisationKind.ProvincialCommittee),
        };
        CommuneKind? communeKind = unit == UnitKind.Commune ? KindOf(request.UnitName) : null;
        var rows = new RegisterRows();
        rows.Units.Add(new UnitRow(request.UnitCode, unit, request.UnitName, null, communeKind, Period.Always));
        rows.Organisations.Add(
            new OrganisationRow(
                CodeOf(request),
                committee,
                request.OrganisationName,
                null,
                [request.UnitCode],
                Period.Always
            )
        );
        return rows;
    }

    private static CommuneKind KindOf(string name) =>
        name.StartsWith("phường", StringComparison.OrdinalIgnoreCase) ? CommuneKind.Phuong
        : name.StartsWith("thị trấn", StringComparison.OrdinalIgnoreCase) ? CommuneKind.ThiTran
        : name.StartsWith("đặc khu", StringComparison.OrdinalIgnoreCase) ? CommuneKind.DacKhu
        : CommuneKind.Xa;
}
