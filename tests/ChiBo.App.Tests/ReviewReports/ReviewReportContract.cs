using ChiBo.App.Features.Campaigns;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.App.Features.Documents;
using ChiBo.App.Features.ReviewReports;
using ChiBo.App.Tests.Proposals;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.ReviewReports;

/// <summary>The report of a review (III.2-a): what each engine must do.</summary>
public abstract class ReviewReportContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Board = "ban-to-chuc";
    private const string District = "X99.H";
    private const string Commune = "X99001";
    private const string Rank = "rule.agency-cell.secretary-rank";
    private const string Words = "Lời của ban tổ chức.";

    [Fact]
    public async Task It_is_begun_once_for_a_scope_and_a_day_and_drafts_itself()
    {
        long key = (await Begin(Board, District, Today)).Value;
        (await Begin(Board, District, Today)).Value.ShouldBe(key);
        OpenReviewReport report = (await Open(Board, key))!;
        report.Reporter.Organisation!.Code.ShouldBe("X99.H-HU");
        report.Made.Facts.Communes.Select(commune => commune.Code).ShouldBe([Commune]);
        Of(report, "situation.communes").Text.ShouldContain("Huyện Mẫu rà soát 1 xã");
        report.Sentences.ShouldAllBe(sentence => sentence.State == SentenceState.Drafted);
        (await Open(Office, key)).ShouldBeNull("the office of a commune does not work for the district");
    }

    [Fact]
    public async Task A_deviation_that_holds_on_the_cut_off_day_is_told_beside_the_verdicts()
    {
        long key = (await Begin(Board, District, Today)).Value;
        (await Open(Board, key))!.Sentences.ShouldNotContain(sentence => sentence.Code == "rearrangement.deviations");
        int unit = await Ask(db => db.Units.Where(row => row.Code == Commune).Select(row => row.Id).SingleAsync());
        Deviation Approved(long act, DateOnly from, DateOnly to) =>
            new()
            {
                RecordedIn = act,
                UnitId = unit,
                Rule = "agency-cell.lawful-establishment",
                Reason = "Xã biên giới (mẫu)",
                ProposedOn = from,
                BeginsOn = from,
                ExpiresOn = to,
                State = DeviationState.Approved,
                ApprovedOn = from,
                ApprovalNumber = "7-CV/BTCHU",
            };
        await Write(
            ActKind.DeviationMoved,
            scope =>
            {
                scope.Record(Approved(scope.Act.Id, Today.AddYears(-1), Today));
                scope.Record(Approved(scope.Act.Id, Today, Today.AddYears(1)));
                scope.Record(Approved(scope.Act.Id, Today.AddDays(1), Today.AddYears(1)));
            }
        );
        ComposedSentence told = Of((await Open(Board, key))!, "rearrangement.deviations");
        told.Text.ShouldStartWith("Còn hiệu lực 1 ngoại lệ");
        told.Draft!.Records.Select(record => record.Key).ShouldBe([Commune]);
    }

    [Fact]
    public async Task A_commune_reports_on_itself_and_on_nothing_above()
    {
        long key = (await Begin(Office, Commune, Today)).Value;
        (await Open(Office, key))!.Reporter.Organisation!.Code.ShouldBe("X99001-DU");
        (await Begin(Office, District, Today)).Refusal.ShouldBeOfType<NotYourReviewReport>();
        (await Begin(Secretary, Commune, Today)).Refusal.ShouldBeOfType<NotYourReviewReport>();
        (await Begin(Board, "X99", Today)).Refusal.ShouldBeOfType<NotYourReviewReport>();
        (await Begin(Board, "khong-co", Today)).Refusal.ShouldBeOfType<NotYourReviewReport>();
    }

    [Fact]
    public async Task A_day_that_has_not_come_and_one_without_communes_are_refused_and_nothing_is_written()
    {
        int acts = await Ask(db => db.Acts.CountAsync());
        (await Begin(Board, District, Today.AddDays(1))).Refusal.ShouldBe(new CutOffHasNotCome(Today.AddDays(1)));
        int unit = await Ask(db => db.Units.Where(row => row.Code == Commune).Select(row => row.Id).SingleAsync());
        await Write(
            ActKind.OrganisationRecorded,
            scope =>
            {
                foreach (
                    var version in scope
                        .Db.UnitVersions.Where(row => row.UnitId == unit && row.SupersededIn == null)
                        .ToList()
                )
                {
                    scope.Supersede(version);
                }
            }
        );
        (await Begin(Board, District, Today)).Refusal.ShouldBe(new NoCommunesOnTheDay(Today));
        (await Ask(db => db.Acts.CountAsync())).ShouldBe(acts + 1);
    }

    [Fact]
    public async Task What_people_wrote_is_kept_and_a_changed_draft_is_shown_until_it_is_settled()
    {
        long key = (await Begin(Board, District, Today)).Value;
        string first = Of((await Open(Board, key))!, Rank).Text;
        (await Put(key, Rank, "Bản khác", Words)).Refusal.ShouldBeOfType<DraftChangedMeanwhile>();
        (await Put(key, Rank, first, "  Lời của\n ban tổ chức. ")).IsDone.ShouldBeTrue();
        (Of((await Open(Board, key))!, Rank) is { State: SentenceState.Edited, Text: Words }).ShouldBeTrue();

        await TakeOutSecretary();
        ComposedSentence changed = Of((await Open(Board, key))!, Rank);
        (changed.State, changed.Text, changed.DraftedThen).ShouldBe((SentenceState.ChangedSince, Words, first));
        string second = changed.Draft!.Text;
        second.ShouldNotBe(first);
        (await Issue(Board, key)).Refusal.ShouldBe(new ReportHasChangedFigures(1));

        (await Put(key, Rank, second, Words)).IsDone.ShouldBeTrue();
        Of((await Open(Board, key))!, Rank).State.ShouldBe(SentenceState.Edited);
        (await Put(key, Rank, second, "")).IsDone.ShouldBeTrue();
        Of((await Open(Board, key))!, Rank).State.ShouldBe(SentenceState.LeftOut);
        (await Put(key, Rank, second, second)).IsDone.ShouldBeTrue();
        Of((await Open(Board, key))!, Rank).State.ShouldBe(SentenceState.Drafted);
        (
            await Ask(db =>
                db.ReviewReportEdits.Where(row => row.ReportKey == key && row.Sentence == Rank)
                    .Select(row => row.Key)
                    .Distinct()
                    .CountAsync()
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Who_saves_over_words_that_another_saved_meanwhile_is_told_so()
    {
        long key = (await Begin(Board, District, Today)).Value;
        string drafted = Of((await Open(Board, key))!, Rank).Text;
        var seen = new SeenSentence(drafted, drafted);
        (await PutOver(key, Rank, seen, "Một")).IsDone.ShouldBeTrue();
        (await PutOver(key, Rank, seen, "Hai")).Refusal.ShouldBeOfType<SentenceChangedMeanwhile>();
        Of((await Open(Board, key))!, Rank).Text.ShouldBe("Một");
    }

    [Fact]
    public async Task Own_sentences_are_added_to_parts_of_a_review_alone()
    {
        long key = (await Begin(Board, District, Today)).Value;
        (await Add(key, ReportSection.ReviewRearrangement, " ")).Refusal.ShouldBeOfType<OwnSentenceIsEmpty>();
        (await Add(key, ReportSection.Areas, "Một")).Refusal.ShouldBeOfType<NoSuchReviewReport>();
        (await Add(key, ReportSection.ReviewRearrangement, "Một")).IsDone.ShouldBeTrue();
        ComposedSentence own = (await Open(Board, key))!.Sentences.Single(one => one.State == SentenceState.Own);
        (own.Code, own.Text).ShouldBe(("own.106.1", "Một"));
        (await Put(key, own.Code, null, "")).IsDone.ShouldBeTrue();
        (await Open(Board, key))!.Sentences.ShouldAllBe(one => one.State != SentenceState.Own);
        (await Put(key, "khong-co", null, "x")).Refusal.ShouldBeOfType<NoSuchReviewReport>();
    }

    [Fact]
    public async Task Issued_it_stays_as_it_is_and_its_figures_can_be_reckoned_once_more()
    {
        long key = (await Begin(Board, District, Today)).Value;
        (await Add(key, ReportSection.ReviewEvaluation, Words)).IsDone.ShouldBeTrue();
        string[] drafted = [.. (await Open(Board, key))!.Made.Draft.Select(sentence => sentence.Text)];
        long document = (await Issue(Board, key)).Value;
        (await Issue(Board, key)).Refusal.ShouldBeOfType<ReportIsIssued>();
        IssuedDocument issued = await Document(document);
        issued.Symbol.ShouldBe("01-BC/HU");
        PartyDocument paper = DocumentList.Read(issued);
        paper.Body.OfType<BarsBlock>().Count().ShouldBe(2);
        paper.Body.OfType<ParagraphBlock>().ShouldContain(block => block.Text == Words);

        await TakeOutSecretary();
        OpenReviewReport now = (await Open(Board, key))!;
        now.Made.Draft.Select(sentence => sentence.Text).ShouldNotBe(drafted, "the register was corrected");
        (await Document(document)).Body.ShouldBe(issued.Body);
        OpenReviewReport then = (await Open(Board, key, asIssued: true))!;
        then.Made.Draft.Select(sentence => sentence.Text).ShouldBe(drafted);

        long again = (await Issue(Board, key)).Value;
        (await Document(again)).Symbol.ShouldBe("02-BC/HU");
        (await Open(Board, key))!.Issued!.Key.ShouldBe(again);
    }

    [Fact]
    public async Task Of_a_campaign_it_tells_what_was_submitted_whatever_the_register_says_since()
    {
        // The campaign of the sample is over the same communes.
        foreach (
            long open in await Ask(db =>
                db.ReviewCampaigns.Where(row => row.SupersededIn == null).Select(row => row.Key).ToListAsync()
            )
        )
        {
            await As<CampaignDesk, Outcome<int>>(Board, desk => desk.Close(open));
        }

        long campaign = (
            await As<CampaignDesk, Outcome<OpenedCampaign>>(
                Board,
                desk => desk.Open(new NewCampaign("Đợt thử", null, District, Today.AddDays(-1), Today.AddDays(9)))
            )
        )
            .Value!
            .Key;
        (await BeginOf(Board, campaign)).Refusal.ShouldBeOfType<NothingSubmittedYet>();
        (
            await As<CampaignDesk, Outcome<MovedCommunes>>(Office, desk => desk.Submit(campaign, Commune, null, null))
        ).IsDone.ShouldBeTrue();
        (await BeginOf(Office, campaign)).Refusal.ShouldBeOfType<NotYourReviewReport>();
        long key = (await BeginOf(Board, campaign)).Value;
        (await BeginOf(Board, campaign)).Value.ShouldBe(key);
        OpenReviewReport before = (await Open(Board, key))!;
        Of(before, "situation.campaign").Text.ShouldContain("kết quả 1 xã đã gửi trong «Đợt thử»; 0 xã chưa gửi");
        long ofRegister = (await Begin(Board, District, Today.AddDays(-1))).Value;
        string rank = Of((await Open(Board, ofRegister))!, Rank).Text;
        Of(before, Rank).Text.ShouldBe(rank);

        await TakeOutSecretary();
        Of((await Open(Board, ofRegister))!, Rank).Text.ShouldNotBe(rank, "the register was corrected");
        (await Open(Board, key))!
            .Sentences.Select(sentence => sentence.Text)
            .ShouldBe(before.Sentences.Select(sentence => sentence.Text));
    }

    private Task<Outcome<long>> BeginOf(string account, long campaign) =>
        As<BeginReviewReport, Outcome<long>>(account, begin => begin.OfCampaign(campaign));

    [Fact]
    public async Task Nobody_else_edits_or_issues_it()
    {
        long key = (await Begin(Board, District, Today)).Value;
        foreach (string account in (string[])[Office, Secretary, Government, "quan-tri"])
        {
            (await Issue(account, key)).Refusal.ShouldBeOfType<NoSuchReviewReport>(account);
            (
                await As<EditReviewReport, Outcome<long>>(
                    account,
                    edit => edit.Add(key, ReportSection.ReviewEvaluation, "x")
                )
            ).Refusal.ShouldBeOfType<NoSuchReviewReport>(account);
        }
    }

    private Task TakeOutSecretary() =>
        Write(
            ActKind.FactsCorrected,
            scope =>
            {
                foreach (
                    var position in scope
                        .Db.Positions.Where(row =>
                            row.Organisation!.Code == "X99001-CQ"
                            && row.Kind == Domain.Organisations.PositionKind.Secretary
                            && row.SupersededIn == null
                        )
                        .ToList()
                )
                {
                    scope.Supersede(position);
                }
            }
        );

    private Task<IssuedDocument> Document(long key) =>
        Ask(db => db.IssuedDocuments.SingleAsync(row => row.Key == key && row.SupersededIn == null));

    private Task<Outcome<long>> Begin(string account, string unit, DateOnly day) =>
        As<BeginReviewReport, Outcome<long>>(account, begin => begin.Handle(unit, day));

    private Task<OpenReviewReport?> Open(string account, long key, bool asIssued = false) =>
        As<ReviewReportFile, OpenReviewReport?>(account, file => file.Open(key, asIssued));

    /// <summary>Puts a sentence as who has just seen it, but for the draft.</summary>
    private async Task<Outcome<long>> Put(long key, string sentence, string? seen, string text)
    {
        string? words = (await Open(Board, key))!.Sentences.FirstOrDefault(one => one.Code == sentence)?.Text;
        return await PutOver(key, sentence, new SeenSentence(seen, words), text);
    }

    private Task<Outcome<long>> PutOver(long key, string sentence, SeenSentence seen, string text) =>
        As<EditReviewReport, Outcome<long>>(Board, edit => edit.Put(key, sentence, seen, text));

    private Task<Outcome<long>> Add(long key, ReportSection section, string text) =>
        As<EditReviewReport, Outcome<long>>(Board, edit => edit.Add(key, section, text));

    private Task<Outcome<long>> Issue(string account, long key) =>
        As<IssueReviewReport, Outcome<long>>(account, issue => issue.Handle(key));

    private static ComposedSentence Of(OpenReviewReport report, string code) =>
        report.Sentences.Single(sentence => sentence.Code == code);
}

public sealed class ReviewReportOnSqliteTests() : ReviewReportContract(isOnPostgres: false);

public sealed class ReviewReportOnPostgresTests() : ReviewReportContract(isOnPostgres: true);
