using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Databases;
using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Reviews;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.Planning.Rearrangement;
using ChiBo.Storage.Reading;

namespace ChiBo.App.Features.Rearrangement.Answers;

/// <summary><c>chibo plan</c>: the least that has to be done for communes to conform, or where members go on dissolution.</summary>
internal static class ShowPlanCli
{
    private static readonly Phrase OneSource = new(
        "Cần đúng một trong hai: --from hoặc --data.",
        "Give exactly one of --from and --data."
    );

    private static readonly Phrase OneScope = new("Cần --commune hoặc --under.", "Give --commune or --under.");

    public static Verb Create(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "plan",
            new Phrase(
                "Tìm phương án ít việc nhất để xã đúng Hướng dẫn, hoặc phương án giải thể chi bộ cơ quan.",
                "Finds the least that has to be done for a commune to conform, or plans a dissolution."
            ),
            "chibo plan --from so-lieu --commune 00001",
            "chibo plan --from so-lieu --commune 00001 --cost transfer=3 --not dissolve --format json",
            "chibo plan --data /srv/chibo --under 01 --dissolve"
        );
        Option<string> from = verb.Takes(
            "--from",
            "PATH",
            new Phrase(
                "thư mục CSV hoặc tệp .xlsx theo khuôn dạng trao đổi",
                "folder of CSV files, or an .xlsx workbook"
            )
        );
        Option<string> data = verb.TakesData();
        Option<string[]> communes = verb.TakesMany(
            "--commune",
            "CODE",
            new Phrase("mã xã; dùng được nhiều lần", "code of a commune; repeatable")
        );
        Option<string> under = verb.Takes(
            "--under",
            "CODE",
            new Phrase("mọi xã thuộc huyện hoặc tỉnh có mã này", "all communes of this district or province")
        );
        Option<string> asOf = verb.Takes("--as-of", "DAY", new Phrase("ngày làm (hôm nay)", "the day (today)"));
        Option<bool> dissolve = verb.Flag(
            "--dissolve",
            new Phrase("phương án giải thể mọi chi bộ cơ quan", "plans the dissolution of every agency cell")
        );
        Option<string> format = verb.Takes("--format", "text|json", new Phrase("dạng kết quả (text)", "form (text)"));
        var asked = new PlanCalls(verb);
        return verb.Does(async call =>
        {
            string form = call.OneOf(format, "text", "json");
            DateOnly day = call.OptionalDay(asOf) ?? terminal.Today;
            string? folder = call.GetValue(data);
            string[] named = call.GetValue(communes) ?? [];
            string? above = call.GetValue(under);
            if (call.GetValue(from) is null == folder is null)
            {
                throw new CallFaultException(OneSource);
            }

            if (named.Length == 0 && above is null)
            {
                throw new CallFaultException(OneScope);
            }

            GuidanceDocument guidance = ReviewCase.Choose(day, null);
            Reviewer? reviewer =
                folder is not null ? await Stored(folder, guidance)
                : RegisterInput.Load(call.Required(from), terminal) is { } given
                    ? new Reviewer(given, ParameterSource.Of(guidance.Parameters))
                : null;
            if (reviewer is null)
            {
                return ExitCodes.Faulty;
            }

            List<CommuneToRearrange> read =
            [
                .. ReviewScope
                    .Find(reviewer.Snapshot, day, named, above)
                    .Select(commune => CommuneReading.Of(reviewer, commune.Code, day))
                    .OfType<CommuneToRearrange>(),
            ];
            return call.GetValue(dissolve)
                ? Dissolve(terminal, call, asked, read, day, form)
                : Plan(terminal, call, asked, read, day, form);
        });
    }

    private static int Plan(
        Terminal terminal,
        ParseResult call,
        PlanCalls asked,
        List<CommuneToRearrange> communes,
        DateOnly day,
        string form
    )
    {
        List<(string, RearrangementProposal)> proposals = [];
        foreach (RearrangementRequest request in communes.Select(commune => asked.Request(call, commune)).ToList())
        {
            Refuse(RequestFaults.Of(request));
            proposals.Add((request.Commune.Code, RearrangementPlanner.Propose(request)));
        }

        if (form == "json")
        {
            PlanJson.Write(terminal.Output, day, proposals, terminal.Language);
        }
        else
        {
            using TextWriter text = terminal.OpenText();
            PlanText.Write(text, proposals, terminal.Language);
        }

        return proposals.All(one => one.Item2 is RearrangementProposal.Found or RearrangementProposal.NothingToDo)
            ? ExitCodes.Done
            : ExitCodes.Found;
    }

    private static int Dissolve(
        Terminal terminal,
        ParseResult call,
        PlanCalls asked,
        List<CommuneToRearrange> communes,
        DateOnly day,
        string form
    )
    {
        var request = new DissolutionRequest([.. communes]) { Placement = asked.Placement(call) };
        Refuse(RequestFaults.Of(request));
        DissolutionPlan plan = DissolutionPlanner.Propose(request);
        if (form == "json")
        {
            DissolutionJson.Write(terminal.Output, day, plan);
        }
        else
        {
            using TextWriter text = terminal.OpenText();
            PlanText.Write(text, plan, terminal.Language);
        }

        return plan.IsComplete ? ExitCodes.Done : ExitCodes.Found;
    }

    private static void Refuse(IReadOnlyList<RequestFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new CallFaultException(new Phrase(faults[0].Words.Vietnamese, faults[0].Words.English));
        }
    }

    /// <summary>The kept register, decided with what provinces have set.</summary>
    private static async Task<Reviewer> Stored(string folder, GuidanceDocument guidance)
    {
        using Installation installation = await Installation.OpenExisting(DataFolder.Choose(folder));
        return await installation.Use(db =>
            Task.FromResult(
                new Reviewer(SnapshotReader.Read(db, KnownAt.Now), LocalRules.Read(db, KnownAt.Now).Over(guidance))
            )
        );
    }
}
