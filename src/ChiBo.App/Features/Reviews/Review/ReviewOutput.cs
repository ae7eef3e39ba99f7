using ChiBo.App.CommandLine;
using ChiBo.Guidance.Review;

namespace ChiBo.App.Features.Reviews.Review;

/// <summary>Writes a review in the form asked for, to standard output or to a file that appears only when it is whole.</summary>
internal static class ReviewOutput
{
    public static VerdictCounts Write(
        Terminal terminal,
        ReviewCase review,
        string form,
        string? file,
        bool onlyFailures,
        ReportHead head
    )
    {
        if (file is null)
        {
            if (form is ("xlsx" or "docx") && terminal.IsOutputScreen)
            {
                throw new CallFaultException(
                    new Phrase(
                        form == "xlsx"
                            ? "Bảng tính không hiển thị được trên màn hình: thêm --out TEP.xlsx."
                            : "Văn bản không hiển thị được trên màn hình: thêm --out TEP.docx.",
                        form == "xlsx"
                            ? "A workbook cannot be shown on the screen: add --out FILE.xlsx."
                            : "A document cannot be shown on the screen: add --out FILE.docx."
                    )
                );
            }

            // What streams over the screen is its own progress.
            bool isSeen = terminal.IsOutputScreen && form is ("json" or "csv");
            ReviewCase watched = isSeen ? review : review.Watched(terminal);
            return Write(terminal.Output, terminal.IsOutputScreen, watched, form, onlyFailures, head);
        }

        VerdictCounts counts = default;
        OutputFile.Write(
            file,
            output => counts = Write(output, isScreen: false, review.Watched(terminal), form, onlyFailures, head)
        );
        return counts;
    }

    private static VerdictCounts Write(
        Stream output,
        bool isScreen,
        ReviewCase review,
        string form,
        bool onlyFailures,
        ReportHead head
    )
    {
        switch (form)
        {
            case "json":
                return ReviewJson.Write(output, review, onlyFailures);
            case "csv":
                return ReviewCsv.Write(output, review, onlyFailures);
            case "xlsx":
                return ReviewSheets.Write(output, review, onlyFailures);
            case "docx":
                return ReviewPaper.Write(output, review, head);
            default:
                using (TextWriter text = Terminal.OpenText(output))
                {
                    return ReviewTable.Write(text, review, isScreen);
                }
        }
    }
}
