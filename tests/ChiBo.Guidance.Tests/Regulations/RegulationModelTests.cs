using ChiBo.Domain.Proposals;
using ChiBo.Domain.Regulations;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;
using ChiBo.Guidance.Regulations;

namespace ChiBo.Guidance.Tests.Regulations;

/// <summary>The model wording of working regulations, as dated data.</summary>
public sealed class RegulationModelTests
{
    private static readonly RegulationModel Model = RegulationModel.On(new DateOnly(2026, 11, 27));

    [Fact]
    public void It_is_a_draft_and_says_that_it_is_no_law()
    {
        Model.Origin.Status.ShouldBe(GuidanceStatus.Draft);
        Model.Origin.Source.ShouldContain("không phải văn bản của cấp trên");
        Model.From.ShouldBe(new DateOnly(2014, 10, 10));
    }

    [Fact]
    public void It_fills_every_chapter_and_so_all_five_relations()
    {
        Model.Chapters.Keys.ShouldBe(RegulationCoverage.Chapters, ignoreOrder: true);
        var coverage = RegulationCoverage.Of(Model.Chapters);
        coverage.IsComplete.ShouldBeTrue();
        coverage.EmptyFurther.ShouldBeEmpty();
    }

    [Fact]
    public void Its_words_and_its_numbers_of_days_agree()
    {
        AnswerTerm.DaysIn(Model.Chapters[RegulationChapter.Answers]).ShouldBe(Model.AnswerDays);
        Model
            .Chapters[RegulationChapter.Reporting]
            .ShouldContain(FormattableString.Invariant($"chậm nhất {Model.ReportDays} ngày trước"));
    }

    [Theory]
    [InlineData("from: 2020-01-01", "from: 2020")]
    [InlineData("cells: e", "cells: '…'")]
    [InlineData("government: b", "goverment: b")]
    [InlineData("status: draft", "status: maybe")]
    [InlineData("answerDays: 15", "answerDays: 0")]
    [InlineData("source: s", "source: ''")]
    public void A_mistake_is_named_with_its_file(string sound, string wrong) =>
        Should
            .Throw<InvalidDataException>(() => RegulationModelFiles.Read("x.yaml", Sound.Replace(sound, wrong)))
            .Message.ShouldContain("x.yaml");

    [Fact]
    public void A_sound_file_is_read() => RegulationModelFiles.Read("x.yaml", Sound).ShouldHaveSingleItem();

    private const string Sound = """
        models:
          - from: 2020-01-01
            status: draft
            source: s
            answerDays: 15
            reportDays: 2
            committeeApproves: true
            committeeApprovesSource: t
            chapters:
              principles: p
              committeeDuties: p
              postDuties: p
              meetings: p
              reporting: p
              answers: p
              partyCommittee: a
              government: b
              fatherlandFront: c
              organisations: d
              cells: e
              other: p
        """;
}
