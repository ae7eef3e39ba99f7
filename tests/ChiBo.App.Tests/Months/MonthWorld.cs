using ChiBo.App.Features.Months;
using ChiBo.App.Features.Notices.Mail;
using ChiBo.App.Features.Notices.Writing;
using ChiBo.App.Features.Organisations.Work;
using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Access;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Storage;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Importing;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Months;

/// <summary>A commune of five cells, one of them under a sub-committee, with the handlers of its month and a clock to set.</summary>
internal sealed class MonthWorld(TestDatabase database)
{
    public const string Committee = "DU";
    public const string Agency = "CQ";
    public const string Secretary = "M1";

    /// <summary>All cells, the agency cell last.</summary>
    public static readonly IReadOnlyList<string> Cells = ["C1", "C2", "C3", "KH", Agency];

    private int account;

    public SetClock Clock { get; } = new();

    /// <summary>Enters the register.</summary>
    /// <param name="more">Adds rows to it.</param>
    public async Task Enter(Action<RegisterRows>? more = null)
    {
        await using ChiBoContext db = database.Open();
        var user = new Account { UserName = "mau", DisplayName = "Người thử (mẫu)" };
        db.Users.Add(user);
        await db.SaveChangesAsync();
        account = user.Id;
        db.ChangeTracker.Clear();
        RegisterRows rows = Rows();
        more?.Invoke(rows);
        Outcome<ImportCounts> done = await new RegisterActs(db, Clock, database.Key).Do<ImportCounts>(
            new ActHeader(ActKind.RegisterImported, null),
            async scope => await RegisterImport.Run(scope, rows)
        );
        done.IsDone.ShouldBeTrue(done.Refusal?.English);
    }

    private NoticeWriter Notices(ChiBoContext db, RegisterActs acts) =>
        new(
            db,
            new NoticeAudience(db, acts),
            new PagePlaces(new Microsoft.AspNetCore.Routing.DefaultEndpointDataSource()),
            MailSettings.None,
            Clock
        );

    public Task<Outcome<long>> Plan(PlannedFields fields) => Do(plan => plan.Plan(fields));

    /// <summary>Plans, and keeps to the time whatever is named of it.</summary>
    public async Task<Outcome<long>> PlanAnyway(PlannedFields fields)
    {
        Outcome<long> outcome = await Plan(fields);
        return outcome.Refusal is PlanNeedsConfirming named
            ? await Plan(
                fields with
                {
                    Confirmed = new PlanConfirmation(PlanConfirmation.Seal(named.Cautions), "Chi bộ đã thống nhất"),
                }
            )
            : outcome;
    }

    /// <summary>Records something as it comes from another feature.</summary>
    public Task<Outcome<long>> Write(Func<ActScope, Task> work) =>
        With(
            (_, acts, _) =>
                acts.Do<long>(
                    new ActHeader(ActKind.MeetingWorked, null),
                    async scope =>
                    {
                        await work(scope);
                        return scope.Act.Id;
                    }
                )
        );

    public Task<Outcome<long>> Do(Func<PlanMonth, Task<Outcome<long>>> work) =>
        With((db, acts, person) => work(new PlanMonth(db, acts, person, Notices(db, acts), Clock)));

    public Task<Outcome<long>> Publish(
        string committee,
        IReadOnlyList<PlannedFields> lines,
        PlanConfirmation? confirmed = null
    ) =>
        With(
            (db, acts, person) =>
                new PublishMonth(db, acts, person, Notices(db, acts), Clock).Handle(committee, lines, confirmed)
        );

    /// <summary>Records a meeting on the page of its cell: what really happened, as a rule.</summary>
    public Task<Outcome<long>> Record(string cell, MeetingFields fields) =>
        With(
            (db, acts, person) =>
                new RecordMeeting(db, new WorkActs(db, acts, person), Notices(db, acts), Clock).Handle(cell, fields)
        );

    /// <summary>Strikes out a meeting that never was.</summary>
    public Task<Outcome<long>> Strike(string cell, long meeting) =>
        With(
            (db, acts, person) =>
                new ChangeWork(new WorkActs(db, acts, person), Notices(db, acts)).Strike(
                    cell,
                    WorkKind.Meeting,
                    meeting,
                    "Ghi nhầm"
                )
        );

    public Task<Outcome<long>> SetUsual(string cell, UsualFields fields) =>
        With((db, acts, person) => new SetUsualDay(db, acts, person).Handle(cell, fields));

    public Task<Outcome<long>> Allow(MeetingMonth month, string member = Secretary, string cell = Agency) =>
        With(
            (db, acts, person) =>
                new AllowEarlier(db, acts, person, Clock).Handle(Committee, cell, month, member, "Bão, phải họp gấp")
        );

    public async Task<Refusal?> WhyNotClosed(MeetingMonth month, DateTime? startedAt)
    {
        await using ChiBoContext db = database.Open();
        return await new MonthOrder(db).ForClosing(Agency, month.FirstDay, startedAt);
    }

    public async Task<MonthBoard> Board(MeetingMonth month)
    {
        await using ChiBoContext db = database.Open();
        int committee = await db.Organisations.Where(row => row.Code == Committee).Select(row => row.Id).SingleAsync();
        return new MonthBoard(await MonthFacts.Read(db, committee, month), Clock.LocalNow());
    }

    public ChiBoContext Open() => database.Open();

    private async Task<T> With<T>(Func<ChiBoContext, RegisterActs, Person, Task<T>> work)
    {
        await using ChiBoContext db = database.Open();
        var person = new Person();
        person.Enter(account, new FoundPerson("Người thử (mẫu)", new Subject("1", null, []), false, "", false), null);
        return await work(db, new RegisterActs(db, Clock, database.Key), person);
    }

    private static RegisterRows Rows()
    {
        var rows = new RegisterRows();
        rows.Units.Add(new UnitRow("X", UnitKind.Commune, "Xã Mẫu", null, CommuneKind.Xa, Period.Always));
        string[] areas = ["A1", "A2", "A3"];
        foreach (string area in areas)
        {
            rows.Units.Add(new UnitRow(area, UnitKind.ResidentialArea, $"Thôn {area}", "X", null, Period.Always));
        }

        void Add(string code, OrganisationKind kind, string? parent, params string[] units) =>
            rows.Organisations.Add(new OrganisationRow(code, kind, $"Tổ chức {code}", parent, units, Period.Always));

        Add(Committee, OrganisationKind.CommuneCommittee, null, "X");
        Add("BP", OrganisationKind.SubCommittee, Committee);
        Add("C1", OrganisationKind.ResidentialCell, Committee, "A1");
        Add("C2", OrganisationKind.ResidentialCell, "BP", "A2");
        Add("C3", OrganisationKind.ResidentialCell, Committee, "A3");
        Add("KH", OrganisationKind.OtherCell, Committee);
        Add(Agency, OrganisationKind.AgencyCell, Committee, "X");
        rows.Members.Add(new MemberRow(Secretary, "Trần Mẫu An"));
        rows.Members.Add(new MemberRow("M2", "Lê Mẫu Bình"));
        rows.Positions.Add(new PositionRow(Secretary, Committee, PositionKind.Secretary, Period.Always));
        return rows;
    }
}

/// <summary>A clock that is set to a local time.</summary>
internal sealed class SetClock : TimeProvider
{
    /// <summary>The time in Vietnam.</summary>
    public DateTime Local { get; set; } = new(2015, 1, 1, 7, 0, 0);

    public override DateTimeOffset GetUtcNow() => new(DateTime.SpecifyKind(Local.AddHours(-7), DateTimeKind.Utc));
}
