using ChiBo.Domain.Reports;

namespace ChiBo.Domain.Tests.Reports;

/// <summary>What people wrote is kept when the report is drafted anew, and never passes for the figures of today.</summary>
public sealed class ReportCompositionTests
{
    private const string Code = "meetings.held";

    [Fact]
    public void Without_an_edit_the_draft_stands() => Of("A", null).ShouldBe((SentenceState.Drafted, "A"));

    [Fact]
    public void An_edited_sentence_keeps_the_persons_words() =>
        Of("A", new PutSentence(Code, "A", "Lời của người")).ShouldBe((SentenceState.Edited, "Lời của người"));

    [Fact]
    public void When_the_draft_changed_since_the_words_stay_and_it_is_said()
    {
        Of("B", new PutSentence(Code, "A", "Lời của người")).ShouldBe((SentenceState.ChangedSince, "Lời của người"));
        Of("B", new PutSentence(Code, "A", "")).ShouldBe((SentenceState.ChangedSince, ""));
    }

    [Fact]
    public void A_sentence_that_was_saved_as_drafted_goes_on_with_the_draft()
    {
        Of("B", new PutSentence(Code, "A", "A")).ShouldBe((SentenceState.Drafted, "B"));
        Of("B", new PutSentence(Code, "B", "B")).ShouldBe((SentenceState.Drafted, "B"));
    }

    [Fact]
    public void One_that_is_left_out_stays_out() =>
        Of("A", new PutSentence(Code, "A", "")).ShouldBe((SentenceState.LeftOut, ""));

    [Fact]
    public void Own_sentences_stand_at_the_end_of_their_part_in_their_order()
    {
        ReportSentence[] draft =
        [
            ReportSentence.Of("a", ReportSection.Operation, "II.2.b", $"A"),
            ReportSentence.Of("z", ReportSection.Programme, "II.1.3.b", $"Z"),
        ];
        PutSentence[] edits =
        [
            new("own.0.10", "", "mười"),
            new("own.0.2", "", "hai"),
            new("own.0.1", "", ""),
            new("own.5.1", "", "cuối"),
            new("own.9.1", "", "không có phần này"),
        ];
        ReportComposition.Of(draft, edits).Select(one => one.Text).ShouldBe(["A", "hai", "mười", "Z", "cuối"]);
        OwnSentence.Next(ReportSection.Operation, edits.Select(edit => edit.Code))!.Code.ShouldBe("own.0.11");
        OwnSentence.Next(ReportSection.Areas, edits.Select(edit => edit.Code))!.Code.ShouldBe("own.2.1");
        OwnSentence.Next(ReportSection.Areas, ["own.2.98"])!.Code.ShouldBe("own.2.99");
        OwnSentence.Next(ReportSection.Areas, ["own.2.99", "own.2.1"]).ShouldBeNull();
    }

    [Theory]
    [InlineData("own.0.0")]
    [InlineData("own.0.100")]
    [InlineData("own.6.1")]
    [InlineData("own.-1.1")]
    [InlineData("own.1")]
    [InlineData("meetings.held")]
    public void What_is_no_own_sentence_is_none(string code) => OwnSentence.Parse(code).ShouldBeNull();

    [Fact]
    public void Whatever_is_drafted_next_no_words_are_lost_and_no_change_is_hidden()
    {
        string[] texts = ["", "A", "B", "C"];
        foreach (string then in texts[1..])
        {
            foreach (string now in texts[1..])
            {
                foreach (string put in texts)
                {
                    (SentenceState state, string text) = Of(now, new PutSentence(Code, then, put));
                    bool isOwnWords = put != then && put != now;
                    text.ShouldBe(isOwnWords ? put : now);
                    (state == SentenceState.ChangedSince).ShouldBe(isOwnWords && then != now);
                }
            }
        }
    }

    private static (SentenceState, string) Of(string drafted, PutSentence? edit)
    {
        ComposedSentence one = ReportComposition
            .Of([ReportSentence.Of(Code, ReportSection.Operation, "II.2.b", $"{drafted}")], edit is null ? [] : [edit])
            .ShouldHaveSingleItem();
        return (one.State, one.Text);
    }
}
