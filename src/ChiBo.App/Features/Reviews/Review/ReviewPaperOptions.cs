using System.CommandLine;
using ChiBo.App.CommandLine;

namespace ChiBo.App.Features.Reviews.Review;

/// <summary>The options that fill in the head of a report; what is left out is dots, to be filled in by hand.</summary>
internal sealed class ReviewPaperOptions
{
    private readonly Option<string> superior;
    private readonly Option<string> organisation;
    private readonly Option<string> place;

    public ReviewPaperOptions(Verb verb)
    {
        superior = verb.Takes(
            "--superior",
            "NAME",
            new Phrase("docx: cấp trên của cơ quan báo cáo", "docx: the body above the one that reports")
        );
        organisation = verb.Takes(
            "--organisation",
            "NAME",
            new Phrase("docx: tên cơ quan báo cáo", "docx: the body that reports")
        );
        place = verb.Takes("--place", "NAME", new Phrase("docx: địa danh", "docx: where the report is issued"));
    }

    public ReportHead Head(ParseResult call, DateOnly madeOn) =>
        new(call.GetValue(superior), call.GetValue(organisation), call.GetValue(place), madeOn);
}
