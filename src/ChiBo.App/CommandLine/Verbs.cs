using System.CommandLine;
using ChiBo.App.Features.Exchange.Check;
using ChiBo.App.Features.Exchange.Convert;
using ChiBo.App.Features.Exchange.Template;
using ChiBo.App.Features.Guidance;
using ChiBo.App.Features.Reviews.Compare;
using ChiBo.App.Features.Reviews.Explain;
using ChiBo.App.Features.Reviews.Receipts;
using ChiBo.App.Features.Reviews.Review;
using ChiBo.App.Features.Reviews.Timeline;
using ChiBo.App.Features.Reviews.WhatIf;
using ChiBo.App.Features.Samples.Generate;
using ChiBo.App.Features.Samples.Sample;
using ChiBo.App.Features.Samples.Welcome;

namespace ChiBo.App.CommandLine;

/// <summary>All verbs of the program.</summary>
internal static class Verbs
{
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand(
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
            TryChangesCli.Create(terminal),
            VerifyReceiptsCli.Create(terminal),
            CheckInputCli.Create(terminal),
            ConvertRegisterCli.Create(terminal),
            WriteTemplateCli.Create(terminal),
            GenerateNationCli.Create(terminal),
            WriteSampleCli.Create(terminal),
            ShowGuidanceCli.Create(terminal),
        };
        root.SetAction(_ => WelcomeCli.Show(terminal));
        return root;
    }
}
