using ChiBo.App.Features.Registers;
using ChiBo.Domain.Access;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Register;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.App.Tests.LocalRegulations;

/// <summary>The sample has no provincial committee: here it gets one, and its board an account.</summary>
internal static class ProvincialBoard
{
    public const string Account = "ban-to-chuc";

    public static void Record(ActScope scope)
    {
        Organisation committee = scope.NewOrganisation("X99-TU");
        scope.Record(
            new OrganisationVersion
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = committee.Id,
                Kind = OrganisationKind.ProvincialCommittee,
                Name = "Tỉnh ủy Mẫu",
                UnitIds = [scope.Db.Units.Single(row => row.Code == "X99").Id],
                Period = Period.Always,
            }
        );
        scope.Record(
            new RoleGrant
            {
                RecordedIn = scope.Act.Id,
                AccountId = scope.Db.Users.Single(user => user.UserName == Account).Id,
                Role = Role.OrganisationBoard,
                OrganisationId = committee.Id,
                Period = Period.Always,
            }
        );
    }

    /// <summary>Records them in a server.</summary>
    public static async Task AddTo(IServiceProvider services)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        (
            await scope
                .ServiceProvider.GetRequiredService<RegisterActs>()
                .Do<bool>(
                    new ActHeader(ActKind.OrganisationRecorded, null),
                    act =>
                    {
                        Record(act);
                        return Task.FromResult<Outcome<bool>>(true);
                    }
                )
        ).IsDone.ShouldBeTrue();
    }
}
