using ChiBo.App.Features.Privacy.Corrections;
using ChiBo.App.Features.Privacy.OwnData;
using ChiBo.App.Features.Privacy.Retention;
using ChiBo.App.Tests.Proposals;
using ChiBo.Domain.Privacy;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Notices;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Privacy;

/// <summary>A member says what is wrong, those who may correct it decide, the member sees the answer; all of it leaves a trace.</summary>
public abstract class CorrectionContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Own = "dang-vien";

    [Fact]
    public async Task What_is_asked_is_told_to_the_office_decided_and_told_to_the_member()
    {
        long key = (await Ask(CorrectionItem.Post)).Value;
        (await Ask(CorrectionItem.Post)).Refusal.ShouldBeOfType<CorrectionIsAsked>();
        (await NoticesOf(Office)).ShouldContain((NoticeKind.CorrectionAsked, $"/corrections/{key}"));
        CorrectionLine line = (await ToDecide(Office)).Single();
        (line.Row.State, line.Row.AskedOn).ShouldBe((CorrectionState.Asked, Today));

        (await Decide(Office, key, true, "Đã sửa")).Refusal.ShouldBeOfType<NothingCorrectedYet>();
        (await Decide(Office, key, false, " ")).Refusal.ShouldBeOfType<RefusedWithoutReason>();
        // Who may not correct these data does not learn that it was asked.
        (await Decide("ban-to-chuc", key, false, "Không")).Refusal.ShouldBeOfType<NoSuchCorrection>();
        (await Decide("bi-thu-co-quan", key, false, "Không")).Refusal.ShouldBeOfType<NoSuchCorrection>();
        (await ToDecide("bi-thu-thon-3")).ShouldBeEmpty();
        (await Decide(Own, key, false, "Không")).Refusal.ShouldBeOfType<NoSuchCorrection>();

        await CorrectSomething(line.Row.MemberId);
        (await Decide(Office, key, true, "Đã sửa chức vụ từ tháng 5.")).IsDone.ShouldBeTrue();
        (await Decide(Office, key, false, "Lần nữa")).Refusal.ShouldBeOfType<CorrectionIsDecided>();
        CorrectionLine own = (
            await As<CorrectionList, IReadOnlyList<CorrectionLine>>(Own, list => list.Own())
        ).Single();
        (own.Row.State, own.Row.DecidedOn).ShouldBe((CorrectionState.Corrected, Today));
        own.Words[CorrectionWords.Answer].ShouldBe("Đã sửa chức vụ từ tháng 5.");
        own.Words[CorrectionWords.Wrong].ShouldBe("Ghi sai chức danh");
        (await NoticesOf(Own)).ShouldContain((NoticeKind.CorrectionDecided, "/account/my-data/corrections"));
        // Both revisions stay on record, and neither act says what it was about.
        (await Ask(db => db.CorrectionRequests.CountAsync(row => row.Key == key))).ShouldBe(2);
        (await Ask(db => db.Acts.Where(act => act.Kind == ActKind.CorrectionMoved).ToListAsync())).ShouldAllBe(act =>
            act.Reason == null
        );
        // The same may be asked again once it is decided.
        (await Ask(CorrectionItem.Post)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task The_words_are_the_members_to_take_along_and_are_gone_a_year_after_the_decision()
    {
        long key = (await Ask(CorrectionItem.Other)).Value;
        IReadOnlyList<OwnPart> parts = await As<OwnDataReader, IReadOnlyList<OwnPart>>(Own, own => own.Read());
        parts
            .Where(part => part.Table is "private_texts" or "correction_requests")
            .ShouldAllBe(part => part.Rows.Count > 0);
        Clock.Moved += TimeSpan.FromDays(800);
        await As<RetentionRun, RetentionProof>(Office, run => run.Run());
        (await Words(key)).ShouldBe(2);
        (await Decide(Office, key, false, "Theo quyết định số 12.")).IsDone.ShouldBeTrue();
        DateOnly decided = Today;
        Clock.Moved += decided.AddMonths(12).AddDays(-1).ToDateTime(default) - decided.ToDateTime(default);
        await As<RetentionRun, RetentionProof>(Office, run => run.Run());
        (await Words(key)).ShouldBe(3);
        Clock.Moved += TimeSpan.FromDays(1);
        await As<RetentionRun, RetentionProof>(Office, run => run.Run());
        (await Words(key)).ShouldBe(0);
        (await As<CorrectionList, IReadOnlyList<CorrectionLine>>(Own, list => list.Own())).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_account_that_is_no_members_has_nothing_to_ask_and_nobody_decides_their_own()
    {
        (
            await As<AskCorrection, Outcome<long>>(
                "quan-tri",
                ask => ask.Handle(new AskCorrectionRequest(CorrectionItem.Details, "a", "b"))
            )
        ).Refusal.ShouldBeOfType<NoMemberOfOnesOwn>();
        Outcome<long> own = await As<AskCorrection, Outcome<long>>(
            "bi-thu-co-quan",
            ask => ask.Handle(new AskCorrectionRequest(CorrectionItem.Details, "Ngày sinh", "Ngày khác"))
        );
        (await Decide("bi-thu-co-quan", own.Value, false, "Không")).Refusal.ShouldBeOfType<NotOnesOwnCorrection>();
        (await Decide(Office, own.Value, false, "Theo lý lịch gốc.")).IsDone.ShouldBeTrue();
    }

    private Task<Outcome<long>> Ask(CorrectionItem item) =>
        As<AskCorrection, Outcome<long>>(
            Own,
            ask => ask.Handle(new AskCorrectionRequest(item, "Ghi sai chức danh", "Phó ban từ tháng 5"))
        );

    private Task<Outcome<long>> Decide(string account, long key, bool isCorrected, string? answer) =>
        As<DecideCorrection, Outcome<long>>(account, decide => decide.Handle(key, isCorrected, answer));

    private Task<IReadOnlyList<CorrectionLine>> ToDecide(string account) =>
        As<CorrectionList, IReadOnlyList<CorrectionLine>>(account, list => list.ToDecide());

    private Task<int> Words(long key) =>
        Ask(db =>
            db.PrivateTexts.CountAsync(text => text.Subject == PrivateSubject.Correction && text.SubjectKey == key)
        );

    private async Task<List<(NoticeKind, string)>> NoticesOf(string account) =>
        [
            .. (await Ask(db => db.Notices.Where(notice => notice.Account!.UserName == account).ToListAsync())).Select(
                notice => (notice.Kind, notice.Path)
            ),
        ];

    private async Task CorrectSomething(int member)
    {
        MemberDetails details = await Ask(db =>
            db.MemberDetails.AsNoTracking().SingleAsync(row => row.MemberId == member && row.SupersededIn == null)
        );
        await Write(
            ActKind.FactsCorrected,
            scope =>
            {
                scope.Supersede(details);
                scope.Record((MemberDetails)details.RecordAgain(scope.Act));
            }
        );
    }
}

public sealed class CorrectionOnSqliteTests() : CorrectionContract(isOnPostgres: false);

public sealed class CorrectionOnPostgresTests() : CorrectionContract(isOnPostgres: true);
