using System.Collections.Concurrent;
using System.Net;
using ChiBo.App.Features.Areas.Reading;
using ChiBo.App.Features.Registers;
using ChiBo.App.Tests.Api;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Importing;
using ChiBo.TestKit.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChiBo.App.Tests.Areas;

/// <summary>The sample commune on one engine, a second commune beside it, a clock that tests set, and all that is logged.</summary>
public abstract class AreaServer : ApiServer
{
    public const string OtherOffice = "van-phong-khac";

    private readonly Lines log = new();

    /// <summary>All that the server has logged.</summary>
    public string Logged => string.Join('\n', log.All);

    /// <summary>Sets the clock to a local time.</summary>
    public void SetTime(DateTime local) =>
        Clock.Moved = new DateTimeOffset(local, TimeSpan.FromHours(7)) - TimeProvider.System.GetUtcNow();

    /// <summary>Does an act of the program itself.</summary>
    public async Task<Outcome<T>> Act<T>(ActKind kind, Func<ActScope, Task<Outcome<T>>> work)
    {
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RegisterActs>().Do(new ActHeader(kind, null), work);
    }

    /// <summary>How an area stands in a month.</summary>
    public Task<AreaLine> LineOf(string area, MeetingMonth month) =>
        Look(async db =>
        {
            DateOnly today = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime.AddHours(7));
            AreaUnit unit = (await AreaUnits.Find(db, area, today))!;
            return (await AreaBoard.Read(db, unit.CommuneId, [unit], month, today)).Lines[0];
        });

    /// <summary>A browser that is signed in.</summary>
    public async Task<HttpClient> Browser(string account)
    {
        var cookies = new CookieContainer();
        cookies.Add(Origin, await SampleInstallation.SignIn(Origin, account));
        return new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies })
        {
            BaseAddress = Origin,
        };
    }

    /// <summary>A second commune with an office of its own.</summary>
    public async Task AddOtherCommune()
    {
        var rows = new RegisterRows();
        rows.Units.Add(new UnitRow("X99002", UnitKind.Commune, "Xã Khác", null, CommuneKind.Xa, Period.Always));
        rows.Units.Add(new UnitRow("X99002-T1", UnitKind.ResidentialArea, "Thôn Khác", "X99002", null, Period.Always));
        void Add(string code, OrganisationKind kind, string unit, string? parent) =>
            rows.Organisations.Add(new OrganisationRow(code, kind, code, parent, [unit], Period.Always));
        Add("X99002-DU", OrganisationKind.CommuneCommittee, "X99002", null);
        Add("X99002-CQ", OrganisationKind.AgencyCell, "X99002", "X99002-DU");
        Add("X99002-C1", OrganisationKind.ResidentialCell, "X99002-T1", "X99002-DU");
        await Act<ImportCounts>(ActKind.RegisterImported, async scope => await RegisterImport.Run(scope, rows));
        await using AsyncServiceScope services = Services.CreateAsyncScope();
        UserManager<Account> users = services.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await users.CreateAsync(
            new Account { UserName = OtherOffice, DisplayName = OtherOffice },
            SampleInstallation.Password
        );
        int id = await AccountId(OtherOffice);
        await Act<long>(
            ActKind.RoleGranted,
            async scope =>
            {
                scope.Record(
                    new RoleGrant
                    {
                        RecordedIn = scope.Act.Id,
                        AccountId = id,
                        Role = Role.PartyCommitteeOffice,
                        OrganisationId = await scope
                            .Db.Organisations.Where(row => row.Code == "X99002-DU")
                            .Select(row => row.Id)
                            .SingleAsync(),
                    }
                );
                return scope.Act.Id;
            }
        );
    }

    private protected override void Adjust(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(log);

    /// <summary>Keeps what is logged.</summary>
    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => All.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose() { }
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteAreaServer : AreaServer
{
    private protected override Task<SampleInstallation?> CreateSample() =>
        Task.FromResult<SampleInstallation?>(SampleInstallation.Create());
}

/// <summary>On PostgreSQL.</summary>
public sealed class PostgresAreaServer : AreaServer
{
    private protected override async Task<SampleInstallation?> CreateSample() =>
        PostgresTestDatabase.IsThere ? await SampleInstallation.CreateOnPostgres() : null;
}
