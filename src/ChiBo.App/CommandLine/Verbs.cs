using System.CommandLine;
using ChiBo.App.Features.Exchange.Check;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.App.Features.Reviews.Explain;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.App.Features.Reviews.Timeline;

namespace ChiBo.App.CommandLine;

/// <summary>All verbs of the program.</summary>
internal static class Verbs
{
    public static RootCommand Create(Terminal terminal) =>
        new(
            new Phrase(
                "ChiBo: sổ bộ, rà soát và công việc của chi bộ cơ quan xã, phường, thị trấn.",
                "ChiBo: register, review and work of the agency Party cells of communes."
            ).In(terminal.Language)
        )
        {
            ReviewRegisterCli.Create(terminal),
            ExplainCommuneCli.Create(terminal),
            ShowTimelineCli.Create(terminal),
            CompareDaysCli.Create(terminal),
            CheckInputCli.Create(terminal),
        };
}
