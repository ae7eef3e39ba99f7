using ChiBo.App.Features.ResidenceContact;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Residence;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.ResidenceContact;

/// <summary>Letters, requests, comments and meetings of the residence (II.2.d): what each engine must do.</summary>
public abstract class ResidenceContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Agency = "X99001-CQ";
    private const string Third = "X99001-C03";
    private const string AtThird = "bi-thu-thon-3";
    private const string NewOne = "X99001-M287";

    [Fact]
    public async Task A_letter_is_issued_confirmed_where_the_member_lives_and_ended()
    {
        long key = (await Issue(NewOne, Third)).Value;
        (await Issue(NewOne, Third)).Refusal.ShouldBe(new LetterHoldsStill(Today));
        (await Move(Secretary, move => move.Receive(key, Today))).Refusal.ShouldBeOfType<NoSuchContact>();
        (await Move("phu-trach-thon-5", move => move.Receive(key, Today))).Refusal.ShouldBeOfType<NoSuchContact>();
        (await As<AskedOfUs, IReadOnlyList<LetterToConfirm>>(AtThird, asked => asked.Letters()))
            .Select(line => line.Key)
            .ShouldContain(key);
        (await Move(AtThird, move => move.Receive(key, Today))).IsDone.ShouldBeTrue();
        (await Move(AtThird, move => move.Receive(key, Today))).Refusal.ShouldBeOfType<LetterReceivedAlready>();
        (await Move(AtThird, move => move.End(key, Today))).Refusal.ShouldBeOfType<NoSuchContact>();
        (await Move(Office, move => move.End(key, Today))).IsDone.ShouldBeTrue();
        (await Issue(NewOne, Third)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task A_letter_goes_to_one_place_that_is_there_and_only_for_members_of_the_agency_cell()
    {
        int before = await Ask(db => db.Acts.CountAsync());
        (await Issue(NewOne, null)).Refusal.ShouldBeOfType<LetterGoesNowhere>();
        (await Issue(NewOne, Third, "Phường khác")).Refusal.ShouldBeOfType<LetterGoesNowhere>();
        (await Issue(NewOne, Agency)).Refusal.ShouldBeOfType<NotAResidentialCell>();
        (await Issue(NewOne, "khong-co")).Refusal.ShouldBeOfType<NotAResidentialCell>();
        (await Issue("X99001-M055", Third, account: Office)).Refusal.ShouldBeOfType<NotOnAnAgencyRoll>();
        (await Issue(NewOne, Third, account: AtThird)).Refusal.ShouldBeOfType<NoSuchContact>();
        (await Issue("khong-co", Third)).Refusal.ShouldBeOfType<NoSuchContact>();
        (await Ask(db => db.Acts.CountAsync())).ShouldBe(before);
        long outside = (await Issue(NewOne, null, "Phường Mẫu Tân")).Value;
        (await Move(AtThird, move => move.Receive(outside, Today))).Refusal.ShouldBeOfType<NoSuchContact>();
        (await Move(Secretary, move => move.Receive(outside, Today))).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Exempt_is_by_a_class_in_force_that_day_and_some_classes_have_no_letter()
    {
        (await Issue(NewOne, Third, exempt: "1.9")).Refusal.ShouldBe(new NoSuchExemptionThen("1.9", Today));
        (
            await Issue(NewOne, Third, exempt: "1.1-doanh-trai", on: new DateOnly(2020, 10, 29))
        ).Refusal.ShouldBeOfType<NoSuchExemptionThen>();
        long key = (await Issue(NewOne, null, exempt: "1.2-dac-biet")).Value;
        (await Ask(db => db.ResidenceLetters.SingleAsync(row => row.Key == key))).CellId.ShouldBeNull();
        (await Move(Secretary, move => move.Receive(key, Today))).Refusal.ShouldBeOfType<NoLetterToReceive>();
        ContactLine line = (await Lines()).Single(one => one.Code == NewOne);
        line.IsMissing.ShouldBeFalse();
        line.Exempt!.TakesLetter.ShouldBeFalse();
    }

    [Fact]
    public async Task All_residence_cells_are_asked_in_one_act_and_those_asked_before_are_left_out()
    {
        (await Issue(NewOne, Third)).IsDone.ShouldBeTrue();
        int acts = await Ask(db => db.Acts.CountAsync());
        // 283, 287, and 284 who lives outside the register; 280 to 282 were asked, 286 is exempt.
        (await AskAll(Secretary, Today.Year)).Value.ShouldBe(3);
        (await Ask(db => db.Acts.CountAsync())).ShouldBe(acts + 1);
        (await AskAll(Secretary, Today.Year)).Refusal.ShouldBe(new NobodyToAsk(Today.Year));
        (await AskAll(Secretary, Today.Year + 1)).Refusal.ShouldBe(new YearHasNotBegun(Today.Year + 1));
        (await AskAll(AtThird, Today.Year)).Refusal.ShouldBeOfType<NoSuchContact>();
        (
            await As<AskComments, Outcome<int>>(Office, ask => ask.Handle(Agency, Today.Year - 1, Today.AddDays(-1)))
        ).Refusal.ShouldBeOfType<DueBeforeItIsAsked>();
        // Last year 280 to 282 and 284 were asked.
        (await As<AskComments, Outcome<int>>(Office, ask => ask.Handle(Agency, Today.Year - 1, Today))).Value.ShouldBe(
            2
        );
    }

    [Fact]
    public async Task A_place_outside_the_register_is_asked_on_paper_and_whoever_works_for_the_member_types_it_in()
    {
        (await AskAll(Secretary, Today.Year)).IsDone.ShouldBeTrue();
        long key = await RequestOf("X99001-M284");
        ResidenceYear asked = await Ask(db =>
            db.ResidenceYears.SingleAsync(year => year.Key == key && year.SupersededIn == null)
        );
        (asked.CellId, asked.Outside).ShouldBe((null, "Chi bộ tổ 3, phường Mẫu Tân"));
        IReadOnlyList<RequestLine> seen = await As<AskedOfUs, IReadOnlyList<RequestLine>>(
            Secretary,
            one => one.Requests()
        );
        seen.Select(line => (line.Key, line.Cell)).ShouldContain((key, "Chi bộ tổ 3, phường Mẫu Tân"));
        (await As<AskedOfUs, IReadOnlyList<RequestLine>>(AtThird, one => one.Requests())).ShouldNotContain(line =>
            line.Key == key
        );
        (await Give(AtThird, key, signedBy: "Trần Mẫu Bình")).Refusal.ShouldBeOfType<NoSuchContact>();
        (await Give(Secretary, key)).Refusal.ShouldBeOfType<WhoGaveItMissing>();
        (
            await Give(Secretary, key, signedBy: "Trần Mẫu Bình", from: Third)
        ).Refusal.ShouldBeOfType<NotTheResidenceCell>();
        (await Give(Secretary, key, signedBy: "Trần Mẫu Bình")).IsDone.ShouldBeTrue();
        (await Lines()).Single(line => line.Code == "X99001-M284").IsMissing.ShouldBeFalse();
    }

    [Fact]
    public async Task The_residence_cell_comments_once_and_its_words_are_kept_apart_for_a_time()
    {
        long key = await RequestOf("X99001-M280");
        (await Give(Secretary, key)).Refusal.ShouldBeOfType<NoSuchContact>();
        (await Give("dang-vien", key)).Refusal.ShouldBeOfType<NoSuchContact>();
        (await Give(AtThird, key, words: " ")).Refusal.ShouldBeOfType<CommentWithoutWords>();
        (await Give(AtThird, key, from: "X99001-C04")).Refusal.ShouldBeOfType<NotTheResidenceCell>();
        (await Give(AtThird, key)).IsDone.ShouldBeTrue();
        (await Give(AtThird, key)).Refusal.ShouldBe(new CommentGivenAlready(Today));
        PrivateText words = await Ask(db =>
            db.PrivateTexts.SingleAsync(text => text.Subject == PrivateSubject.Residence && text.SubjectKey == key)
        );
        words.EraseOn.ShouldBe(new DateOnly(Today.Year + 3, 1, 1));
        ResidenceYear row = await Ask(db =>
            db.ResidenceYears.SingleAsync(year => year.Key == key && year.SupersededIn == null)
        );
        (row.Comment, row.IsTypedIn, row.GivenOn).ShouldBe((ResidenceComment.Partly, false, Today));
    }

    [Fact]
    public async Task The_office_types_a_comment_in_with_the_name_of_who_signed_it()
    {
        long key = await RequestOf("X99001-M282");
        (await Give(AtThird, key)).Refusal.ShouldBeOfType<NoSuchContact>();
        (await Give(Office, key)).Refusal.ShouldBeOfType<WhoGaveItMissing>();
        (await Give(Office, key, signedBy: "Trần Mẫu Bình", from: Third)).Refusal.ShouldBeOfType<NotTheResidenceCell>();
        (await Give(Office, key, signedBy: "Trần Mẫu Bình", on: Today.AddDays(-21))).Refusal.ShouldBe(
            new CommentGivenThen(Today.AddDays(-20))
        );
        (
            await Give(Office, key, signedBy: "Trần Mẫu Bình", on: Today.AddDays(1))
        ).Refusal.ShouldBeOfType<CommentGivenThen>();
        (await Give(Office, key, signedBy: "Trần Mẫu Bình", on: Today.AddDays(-20))).IsDone.ShouldBeTrue();
        ResidenceYear row = await Ask(db =>
            db.ResidenceYears.SingleAsync(year => year.Key == key && year.SupersededIn == null)
        );
        row.IsTypedIn.ShouldBeTrue();
        Act act = await Ask(db => db.Acts.SingleAsync(one => one.Id == row.RecordedIn));
        act.ActingFor.ShouldBe("Trần Mẫu Bình");
        act.AccountId.ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_came_is_recorded_for_all_who_were_to_come_and_can_be_corrected()
    {
        int cell = await Cell(Third);
        IReadOnlyList<Convened> called = await As<RecordConvened, IReadOnlyList<Convened>>(
            AtThird,
            record => record.Called(cell, Today)
        );
        called.Count.ShouldBe(3);
        (await Convene(Secretary, Today)).Refusal.ShouldBeOfType<NoSuchContact>();
        (await Convene(AtThird, Today.AddDays(1))).Refusal.ShouldBeOfType<ConvenedThen>();
        (await Convene(AtThird, Today.AddDays(-500))).Refusal.ShouldBeOfType<NobodyConvened>();
        (await Convene(AtThird, Today, called[0].LetterKey, 999_999)).Value.ShouldBe(1);
        (await Convene(AtThird, Today, called[1].LetterKey, called[2].LetterKey)).Value.ShouldBe(2);
        (await As<RecordConvened, IReadOnlyList<Convened>>(AtThird, record => record.Called(cell, Today)))
            .Select(one => one.Came)
            .ShouldBe([false, true, true]);
    }

    [Fact]
    public async Task The_list_says_what_is_missing_and_late_and_suggests_the_cell_with_its_reason()
    {
        IReadOnlyList<ContactLine> lines = await Lines();
        ContactLine Of(string code) => lines.Single(line => line.Code == code);
        Of("X99001-M280").IsMissing.ShouldBeTrue();
        Of("X99001-M280").CommentLateSince.ShouldBeNull();
        Of("X99001-M280").Meetings.ShouldBe((1, 1));
        Of("X99001-M281").IsMissing.ShouldBeFalse();
        Of("X99001-M282").CommentLateSince.ShouldBe(Today.AddDays(-2));
        Of("X99001-M283").ReceiptLateSince.ShouldBeNull();
        Of(NewOne).Letter.ShouldBeNull();
        lines.SkipWhile(line => line.IsMissing).ShouldAllBe(line => !line.IsMissing);
        Clock.Moved += TimeSpan.FromDays(21);
        (await Lines()).Single(line => line.Code == "X99001-M283").ReceiptLateSince.ShouldBe(Today);

        int member = await Ask(db => db.Members.Where(row => row.Code == NewOne).Select(row => row.Id).SingleAsync());
        SuggestedCell suggested = (await Ask(db => ResidenceCells.Of(db, member, Today))).Single();
        suggested.Code.ShouldBe("X99001-C06");
        suggested.Unit.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("X99001-M282")]
    [InlineData("X99001-M284")]
    public async Task Nobody_types_in_a_comment_on_himself_from_the_cell_of_residence_or_from_outside(string code)
    {
        int member = await Ask(db => db.Members.Where(row => row.Code == code).Select(row => row.Id).SingleAsync());
        await As<AskComments, Outcome<int>>(Office, ask => ask.Handle(Agency, Today.Year, Today.AddDays(9)));
        long key = await Ask(db =>
            db.ResidenceYears.Where(row => row.MemberId == member && row.Year == Today.Year && row.SupersededIn == null)
                .Select(row => row.Key)
                .SingleAsync()
        );
        await Ask(async db =>
        {
            await db
                .Users.Where(user => user.UserName == Office)
                .ExecuteUpdateAsync(set => set.SetProperty(user => user.MemberId, member));
            return 0;
        });
        (await Give(Office, key, signedBy: "Trần Mẫu Bình")).Refusal.ShouldBeOfType<NotOnOneself>();
        await Ask(async db =>
        {
            await db
                .Users.Where(user => user.UserName == Office)
                .ExecuteUpdateAsync(set => set.SetProperty(user => user.MemberId, (int?)null));
            return 0;
        });
        (await Give(Office, key, signedBy: "Trần Mẫu Bình")).IsDone.ShouldBeTrue();
    }

    private async Task<IReadOnlyList<ContactLine>> Lines()
    {
        int cell = await Cell(Agency);
        return await As<ContactList, IReadOnlyList<ContactLine>>(Secretary, list => list.Of(cell, Today.Year));
    }

    private Task<long> RequestOf(string member) =>
        Ask(db =>
            db.ResidenceYears.Where(row =>
                    row.SupersededIn == null
                    && row.Year == Today.Year
                    && db.Members.Any(one => one.Id == row.MemberId && one.Code == member)
                )
                .Select(row => row.Key)
                .SingleAsync()
        );

    private Task<Outcome<long>> Issue(
        string member,
        string? cell,
        string? outside = null,
        string? exempt = null,
        DateOnly? on = null,
        string account = Secretary
    ) =>
        As<IssueLetter, Outcome<long>>(
            account,
            issue => issue.Handle(new IssueLetterRequest(member, cell, outside, exempt, on ?? Today))
        );

    private protected Task<Outcome<long>> Move(string account, Func<MoveLetter, Task<Outcome<long>>> step) =>
        As(account, step);

    private Task<Outcome<int>> AskAll(string account, int year) =>
        As<AskComments, Outcome<int>>(account, ask => ask.Handle(Agency, year, Today.AddDays(10)));

    private Task<Outcome<long>> Give(
        string account,
        long key,
        string words = "Chưa dự họp đầy đủ",
        string? from = null,
        string? signedBy = null,
        DateOnly? on = null
    ) =>
        As<GiveComment, Outcome<long>>(
            account,
            give =>
                give.Handle(
                    new GiveCommentRequest(key, ResidenceComment.Partly, words)
                    {
                        From = from,
                        SignedBy = signedBy,
                        On = on,
                    }
                )
        );

    private Task<Outcome<int>> Convene(string account, DateOnly day, params long[] came) =>
        As<RecordConvened, Outcome<int>>(account, record => record.Handle(Third, day, came.ToHashSet()));
}

public sealed class ResidenceOnSqliteTests() : ResidenceContract(isOnPostgres: false);

public sealed class ResidenceOnPostgresTests() : ResidenceContract(isOnPostgres: true);
