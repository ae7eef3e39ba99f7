using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Programmes;
using ChiBo.App.Features.Reports;
using ChiBo.App.Tests.Proposals;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Programmes;
using ChiBo.Domain.Reports;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Reports;

/// <summary>The report of a period (II.1.3.a): what each engine must do.</summary>
public abstract class ReportContract(bool isOnPostgres) : FreshWorks(isOnPostgres)
{
    private const string Agency = "X99001-CQ";
    private const string Words = "Lời của chi ủy.";

    private string Year => $"{Today.Year}";

    [Fact]
    public async Task It_is_drafted_from_what_is_recorded()
    {
        OpenReport report = (await Open(Secretary, Year))!;
        int cell = await Cell(Agency);
        int goals = await Ask(db => db.ProgrammeGoals.CountAsync(row => row.OrganisationId == cell));
        int tasks = await Ask(db =>
            db.WorkTasks.CountAsync(row => row.OrganisationId == cell && row.SupersededIn == null)
        );
        goals.ShouldBeGreaterThan(0);
        tasks.ShouldBeGreaterThan(0);
        report
            .Sentences.Where(one => one.Section == ReportSection.Programme)
            .SelectMany(one => one.Draft!.Records)
            .Count(record => record.Source == ReportSource.Goal)
            .ShouldBe(goals);
        Of(report, "tasks.given").Draft!.Grounds[0].Count.ShouldBe(tasks);
        Of(report, "members.official").Draft!.Records.ShouldAllBe(record => record.Source == ReportSource.Member);
        Of(report, "meetings.held").Text.ShouldStartWith("Chi bộ đã họp ");
        Of(report, "goals.not-covered").Text.ShouldContain("Kiểm tra, giám sát, kỷ luật đảng");
        Of(report, "areas.in-charge").Draft!.Grounds[0].Count.ShouldBeGreaterThan(0);
        Of(report, "residence.comments").Draft!.Records.Count.ShouldBeGreaterThan(0);
        report.Sentences.Count(one => one.State == SentenceState.Own).ShouldBe(0);
    }

    [Fact]
    public async Task What_people_wrote_is_kept_and_a_changed_draft_is_shown_until_it_is_settled()
    {
        const string Code = "goals.b-8";
        string first = Of((await Open(Secretary, Year))!, Code).Text;
        (await Put(Secretary, Code, "Bản khác", Words)).Refusal.ShouldBeOfType<DraftChangedMeanwhile>();
        (await Put(Secretary, Code, first, "  Lời của\n chi ủy. ")).IsDone.ShouldBeTrue();
        (Of((await Open(Office, Year))!, Code) is { State: SentenceState.Edited, Text: Words }).ShouldBeTrue();

        await As<WriteProgramme, Outcome<long>>(
            Secretary,
            write => write.Set(Agency, new GoalFields(Today.Year, TaskArea.Supervision, "Kiểm tra", null, null))
        );
        ComposedSentence changed = Of((await Open(Secretary, Year))!, Code);
        (changed.State, changed.Text, changed.DraftedThen).ShouldBe((SentenceState.ChangedSince, Words, first));
        string second = changed.Draft!.Text;
        second.ShouldNotBe(first);
        (await Issue(Secretary, Year)).Refusal.ShouldBe(new ReportHasChangedFigures(1));

        (await Put(Secretary, Code, second, Words)).IsDone.ShouldBeTrue();
        Of((await Open(Secretary, Year))!, Code).State.ShouldBe(SentenceState.Edited);
        (await Put(Secretary, Code, second, "")).IsDone.ShouldBeTrue();
        Of((await Open(Secretary, Year))!, Code).State.ShouldBe(SentenceState.LeftOut);
        (await Put(Secretary, Code, second, second)).IsDone.ShouldBeTrue();
        Of((await Open(Secretary, Year))!, Code).State.ShouldBe(SentenceState.Drafted);
        int versions = await Ask(db => db.ReportEdits.CountAsync(row => row.Sentence == Code));
        versions.ShouldBe(4);
        (
            await Ask(db =>
                db.ReportEdits.Where(row => row.Sentence == Code).Select(row => row.Key).Distinct().CountAsync()
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Who_saves_over_words_that_another_saved_meanwhile_is_told_so()
    {
        const string Code = "goals.b-8";
        string drafted = Of((await Open(Secretary, Year))!, Code).Text;
        var seen = new SeenSentence(drafted, drafted);
        (await PutOver(Office, Code, seen, "Văn phòng")).IsDone.ShouldBeTrue();
        (await PutOver(Secretary, Code, seen, "Chi ủy")).Refusal.ShouldBeOfType<SentenceChangedMeanwhile>();
        (await PutOver(Secretary, Code, seen, "")).Refusal.ShouldBeOfType<SentenceChangedMeanwhile>();
        (await PutOver(Office, Code, seen, "Văn phòng")).IsDone.ShouldBeTrue("it is sent twice and says the same");
        Of((await Open(Secretary, Year))!, Code).Text.ShouldBe("Văn phòng");
        (await PutOver(Secretary, Code, new SeenSentence(drafted, "Văn phòng"), "Chi ủy")).IsDone.ShouldBeTrue();

        (await Add(Secretary, ReportSection.Areas, "Một")).IsDone.ShouldBeTrue();
        var own = new SeenSentence(null, "Một");
        (await PutOver(Office, "own.2.1", own, "")).IsDone.ShouldBeTrue();
        (await PutOver(Secretary, "own.2.1", own, "Một, sửa")).Refusal.ShouldBeOfType<SentenceChangedMeanwhile>();
        (await PutOver(Secretary, "own.2.1", new SeenSentence(null, null), "Một, sửa")).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Own_sentences_are_added_at_the_end_of_a_part_changed_and_taken_out()
    {
        (await Add(Secretary, ReportSection.Areas, " ")).Refusal.ShouldBeOfType<OwnSentenceIsEmpty>();
        (await Add(Secretary, ReportSection.Areas, "Một")).IsDone.ShouldBeTrue();
        (await Add(Office, ReportSection.Areas, "Hai")).IsDone.ShouldBeTrue();
        ComposedSentence[] own =
        [
            .. (await Open(Secretary, Year))!.Sentences.Where(one => one.State == SentenceState.Own),
        ];
        own.Select(one => one.Text).ShouldBe(["Một", "Hai"]);
        (await Put(Secretary, own[0].Code, null, "")).IsDone.ShouldBeTrue();
        (await Put(Secretary, own[1].Code, null, "Hai, sửa")).IsDone.ShouldBeTrue();
        (await Put(Secretary, "own.2.77", null, "Không có")).Refusal.ShouldBeOfType<NoSuchReport>();
        (await Open(Secretary, Year))!
            .Sentences.Where(one => one.State == SentenceState.Own)
            .Select(one => one.Text)
            .ShouldBe(["Hai, sửa"]);
    }

    [Fact]
    public async Task A_part_has_no_more_own_sentences_than_can_be_found_again()
    {
        int cell = await Cell(Agency);
        await Write(
            ActKind.ProgrammeWorked,
            scope =>
                scope.Record(
                    new ReportEdit
                    {
                        RecordedIn = scope.Act.Id,
                        OrganisationId = cell,
                        PeriodFrom = new DateOnly(Today.Year, 1, 1),
                        PeriodTo = new DateOnly(Today.Year + 1, 1, 1),
                        Sentence = new OwnSentence(ReportSection.Members, OwnSentence.Most).Code,
                        Drafted = "",
                        Text = "Câu cuối",
                    }
                )
        );
        (await Add(Secretary, ReportSection.Members, Words)).Refusal.ShouldBeOfType<TooManyOwnSentences>();
        (await Add(Secretary, ReportSection.Areas, Words)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task It_is_issued_under_a_number_read_by_members_and_again_only_when_it_says_something_else()
    {
        long key = (await Issue(Secretary, Year)).Value;
        (await Issue(Secretary, Year)).Refusal.ShouldBeOfType<ReportIsIssued>();
        IssuedDocument paper = (await As<DocumentList, IssuedDocument?>("phu-trach-thon-5", list => list.Find(key)))!;
        paper.Symbol.ShouldEndWith("-BC/CB");
        PartyDocument printed = DocumentList.Read(paper);
        printed.TypeName.ShouldBe("Báo cáo");
        printed.Body.OfType<ParagraphBlock>().ShouldContain(block => block.Text.StartsWith("Chi bộ đã họp "));
        (await As<DocumentList, IssuedDocument?>("bi-thu-thon-3", list => list.Find(key))).ShouldBeNull();
        (await As<DocumentList, IssuedDocument?>(Government, list => list.Find(key))).ShouldBeNull();

        (await Add(Secretary, ReportSection.Members, "Thêm một câu.")).IsDone.ShouldBeTrue();
        (await Issue(Office, Year)).Value.ShouldNotBe(key);
        (await Open(Secretary, Year))!.Issued.Count.ShouldBe(2);
        (await Open(Secretary, $"{Year}-q1"))!.Issued.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_who_draws_it_up_edits_and_issues_and_only_a_period_that_has_begun()
    {
        int acts = await Ask(db => db.Acts.CountAsync());
        foreach (
            string account in (string[])
                ["bi-thu-thon-3", "phu-trach-thon-5", "dang-vien", Government, "ban-to-chuc", "quan-tri"]
        )
        {
            (await Put(account, "meetings.held", "", Words)).Refusal.ShouldBeOfType<NotYourReport>(account);
            (await Add(account, ReportSection.Members, Words)).Refusal.ShouldBeOfType<NotYourReport>(account);
            (await Issue(account, Year)).Refusal.ShouldBeOfType<NotYourReport>(account);
            (await Open(account, Year) is not null).ShouldBe(account == "ban-to-chuc", account);
        }

        string next = $"{Today.Year + 1}";
        (await Open(Secretary, next)).ShouldBeNull();
        (await Issue(Secretary, next)).Refusal.ShouldBe(
            new ReportPeriodHasNotBegun(new DateOnly(Today.Year + 1, 1, 1))
        );
        (await Issue(Secretary, "2026-q9")).Refusal.ShouldBeOfType<NoSuchReport>();
        (await Put(Secretary, "khong-co", "", Words)).Refusal.ShouldBeOfType<NoSuchReport>();
        (await Ask(db => db.Acts.CountAsync())).ShouldBe(acts);
    }

    [Fact]
    public async Task No_case_is_part_of_it_and_inspections_are_counted_for_those_alone_who_are_named()
    {
        int cell = await Cell(Agency);
        (await Ask(db => db.Inspections.AnyAsync(row => row.OrganisationId == cell))).ShouldBeTrue();
        var period = new ReportPeriod(Today.Year, null);
        SeenCases? named = await As<CasesOfPeriod, SeenCases?>(Secretary, cases => cases.Of(cell, period));
        named.ShouldNotBeNull().Planned.ShouldBeGreaterThan(0);
        foreach (string account in (string[])[Office, "ban-to-chuc", "phu-trach-thon-5"])
        {
            (await As<CasesOfPeriod, SeenCases?>(account, cases => cases.Of(cell, period))).ShouldBeNull(account);
        }

        string[] texts = [.. (await Open(Secretary, Year))!.Sentences.Select(one => one.Text)];
        (await Open(Office, Year))!.Sentences.Select(one => one.Text).ShouldBe(texts);
    }

    private Task<OpenReport?> Open(string account, string period) =>
        As<ReportFile, OpenReport?>(account, file => file.Open(Agency, period));

    /// <summary>Puts a sentence as who has just seen it, but for the draft.</summary>
    private async Task<Outcome<long>> Put(string account, string sentence, string? seen, string text)
    {
        string? words = (await Open(Secretary, Year))!.Sentences.FirstOrDefault(one => one.Code == sentence)?.Text;
        return await PutOver(account, sentence, new SeenSentence(seen, words), text);
    }

    private Task<Outcome<long>> PutOver(string account, string sentence, SeenSentence seen, string text) =>
        As<EditReport, Outcome<long>>(account, edit => edit.Put(Agency, Year, sentence, seen, text));

    private Task<Outcome<long>> Add(string account, ReportSection section, string text) =>
        As<EditReport, Outcome<long>>(account, edit => edit.Add(Agency, Year, section, text));

    private Task<Outcome<long>> Issue(string account, string period) =>
        As<IssueReport, Outcome<long>>(account, issue => issue.Handle(Agency, period));

    private static ComposedSentence Of(OpenReport report, string code) =>
        report.Sentences.Single(sentence => sentence.Code == code);
}

public sealed class ReportOnSqliteTests() : ReportContract(isOnPostgres: false);

public sealed class ReportOnPostgresTests() : ReportContract(isOnPostgres: true);
