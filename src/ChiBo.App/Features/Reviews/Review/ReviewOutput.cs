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
        bool onlyFailures
    )
    {
        if (file is null)
        {
            if (form == "xlsx" && terminal.IsOutputScreen)
            {
                throw new CallFaultException(
                    new Phrase(
                        "Bảng tính không hiển thị được trên màn hình: thêm --out TEP.xlsx.",
                        "A workbook cannot be shown on the screen: add --out FILE.xlsx."
                    )
                );
            }

            // What streams over the screen is its own progress.
            bool isSeen = terminal.IsOutputScreen && form is ("json" or "csv");
            ReviewCase watched = isSeen ? review : review.Watched(terminal);
            return Write(terminal.Output, terminal.IsOutputScreen, watched, form, onlyFailures);
        }

        VerdictCounts counts = default;
        OutputFile.Write(
            file,
            output => counts = Write(output, isScreen: false, review.Watched(terminal), form, onlyFailures)
        );
        return counts;
    }

    private static VerdictCounts Write(Stream output, bool isScreen, ReviewCase review, string form, bool onlyFailures)
    {
        switch (form)
        {
            case "json":
                return ReviewJson.Write(output, review, onlyFailures);
            case "csv":
                return ReviewCsv.Write(output, review, onlyFailures);
            case "xlsx":
                return ReviewSheets.Write(output, review, onlyFailures);
            default:
                using (TextWriter text = Terminal.OpenText(output))
                {
                    return ReviewTable.Write(text, review, isScreen);
                }
        }
    }
}
