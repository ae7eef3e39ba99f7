using ChiBo.App.Features.Supervision;
using ChiBo.App.Features.Supervision.Discipline;
using ChiBo.App.Features.Supervision.Readers;
using ChiBo.App.Features.Supervision.Signals;
using ChiBo.App.Tests.Proposals;
using ChiBo.App.Tests.Web;
using ChiBo.Domain.Access;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage.Accounts;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Register;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Supervision;

/// <summary>What tests of cases do to have one.</summary>
public abstract class CaseWorks : FreshWorks
{
    private protected const string Agency = "X99001-CQ";
    private protected const string SecretaryCode = "X99001-M280";
    private protected const string SubjectCode = "X99001-M281";
    private protected const string Second = "chi-uy-2";

    private protected CaseWorks(bool isOnPostgres)
        : base(isOnPostgres) { }

    private protected async Task<int> AddSecond(int member)
    {
        int cell = await Cell(Agency);
        int id = await As<UserManager<Account>, int>(
            Office,
            async users =>
            {
                var account = new Account
                {
                    UserName = Second,
                    DisplayName = "Chi ủy viên (mẫu)",
                    MemberId = member,
                };
                (await users.CreateAsync(account, SampleInstallation.Password)).Succeeded.ShouldBeTrue();
                return account.Id;
            }
        );
        await Write(
            ActKind.RoleGranted,
            scope =>
                scope.Record(
                    new RoleGrant
                    {
                        RecordedIn = scope.Act.Id,
                        AccountId = id,
                        Role = Role.CellCommittee,
                        OrganisationId = cell,
                    }
                )
        );
        return id;
    }

    private protected async Task MakeProbationary(int member)
    {
        MemberDetails details = await Ask(db =>
            db.MemberDetails.AsNoTracking().SingleAsync(row => row.MemberId == member && row.SupersededIn == null)
        );
        await Write(
            ActKind.FactsCorrected,
            scope =>
            {
                scope.Supersede(details);
                scope.Record(
                    new MemberDetails
                    {
                        RecordedIn = scope.Act.Id,
                        MemberId = member,
                        FullName = details.FullName,
                        BirthDate = details.BirthDate,
                        AdmittedOn = Today.AddMonths(-3),
                    }
                );
            }
        );
    }

    private protected Task<Outcome<long>> TakeIn(
        int? about,
        string words = "Hẹn trả kết quả sai ngày",
        DateOnly? dueOn = null
    ) =>
        As<TakeInSignal, Outcome<long>>(
            Secretary,
            all =>
                all.Handle(
                    new TakeInSignalRequest(
                        Agency,
                        SignalTopic.RedTape,
                        words,
                        IsReviewed: false,
                        Today,
                        dueOn ?? Today.AddDays(30),
                        about is { } one ? [one] : []
                    )
                )
        );

    private protected Task<Outcome<long>> Open(string account, int member) =>
        As<OpenDiscipline, Outcome<long>>(
            account,
            all => all.Handle(new OpenDisciplineRequest(Agency, member, Today, "Vắng họp không lý do", null))
        );

    private protected Task<Outcome<long>> Vote(long key, DisciplineForm form, int votes) =>
        As<MoveDiscipline, Outcome<long>>(
            Secretary,
            move => move.Vote(key, new CellVote(form, Today, votes, false, false, "Đã kiểm điểm"))
        );

    private protected Task<int> Said(long discipline) =>
        Ask(db =>
            db.PrivateTexts.CountAsync(text =>
                text.Subject == PrivateSubject.Discipline && text.SubjectKey == discipline
            )
        );

    private protected async Task Step(long key, Func<MoveDiscipline, Task<Outcome<long>>> step) =>
        (await As(Secretary, step)).Value.ShouldBe(key);

    private protected Task<Outcome<long>> Handle(string account, long key, int handler) =>
        As<MoveSignal, Outcome<long>>(account, move => move.Handle(key, handler));

    private protected Task<Outcome<long>> Name(string account, long key, int reader) =>
        As<NameReaders, Outcome<long>>(account, all => all.Add(CaseKind.Signal, key, reader));

    /// <summary>The cases that an account sees, those of the sample left out.</summary>
    private protected async Task<IEnumerable<long>> Sees(string account, CaseKind kind)
    {
        IReadOnlyList<CasePlace> seen = await As<CaseReach, IReadOnlyList<CasePlace>>(account, all => all.Seen(kind));
        return seen.Select(place => place.Key).Where(key => key > 1);
    }

    private protected async Task<int> Counted()
    {
        int cell = await Cell(Agency);
        return await As<CellPeople, int>(Secretary, people => people.OfficialOn(cell, Today));
    }

    private protected Task<DisciplineCase> Row(long key) =>
        Ask(db => db.DisciplineCases.AsNoTracking().SingleAsync(row => row.Key == key && row.SupersededIn == null));

    private protected Task<int> Member(string code) =>
        Ask(db => db.Members.Where(row => row.Code == code).Select(row => row.Id).SingleAsync());

    private protected Task<int> Account(string name) =>
        Ask(db => db.Users.Where(user => user.UserName == name).Select(user => user.Id).SingleAsync());
}
