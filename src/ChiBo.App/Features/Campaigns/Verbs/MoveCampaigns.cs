using System.CommandLine;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Campaigns.Running;
using ChiBo.Domain.Campaigns;
using ChiBo.Domain.Shared;

namespace ChiBo.App.Features.Campaigns.Verbs;

/// <summary><c>chibo campaign submit</c>, <c>return</c> and <c>accept</c>.</summary>
internal static class MoveCampaigns
{
    private static readonly Phrase Moved = new("xã", "communes");

    public static Verb CreateSubmit(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "submit",
            new Phrase(
                "Nộp kết quả của xã theo ngày chốt, giữ nguyên cùng bằng chứng.",
                "Submits communes, frozen with their evidence."
            ),
            "chibo campaign submit 1 --commune 00001 --plan \"Bổ sung đảng viên trước 30/6\"",
            "chibo campaign submit 1 --all"
        );
        var which = new WhichOptions(verb);
        Option<string> plan = verb.Takes(
            "--plan",
            "TEXT",
            new Phrase("phương án của xã", "what the commune means to do")
        );
        return Does(
            verb,
            which,
            (moving, asked, call) =>
                moving.Submit(asked, call.GetValue(plan), CampaignActor.Program(CampaignLevel.Commune))
        );
    }

    public static Verb CreateReturn(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "return",
            new Phrase("Trả lại xã, nêu cần sửa gì.", "Returns communes, with what is to be put right."),
            "chibo campaign return 1 --commune 00001 --comment \"Thiếu ngày chính thức\""
        );
        var which = new WhichOptions(verb);
        Option<string> comment = verb.Takes("--comment", "TEXT", new Phrase("cần sửa gì", "what is to be put right"));
        Option<string> level = TakesLevel(verb);
        return Does(
            verb,
            which,
            (moving, asked, call) =>
                moving.Return(asked, call.GetValue(comment), CampaignActor.Program(LevelOf(call, level)))
        );
    }

    public static Verb CreateAccept(Terminal terminal)
    {
        var verb = new Verb(
            terminal,
            "accept",
            new Phrase("Chấp nhận xã, hoặc chuyển lên cấp trên.", "Accepts communes, or passes them on."),
            "chibo campaign accept 1 --commune 00001",
            "chibo campaign accept 1 --all --conforming --level between"
        );
        var which = new WhichOptions(verb);
        Option<bool> conforming = verb.Flag(
            "--conforming",
            new Phrase("chỉ những xã nộp kết quả đạt", "only those that submitted a conforming verdict")
        );
        Option<string> level = TakesLevel(verb);
        return Does(
            verb,
            which,
            (moving, asked, call) =>
                moving.Accept(
                    asked with
                    {
                        OnlyConforming = call.GetValue(conforming),
                    },
                    CampaignActor.Program(LevelOf(call, level))
                )
        );
    }

    private static Option<string> TakesLevel(Verb verb) =>
        verb.Takes(
            "--level",
            "opener|between",
            new Phrase("cấp mở đợt (opener) hay cấp ở giữa (between)", "who opened it, or the committee between")
        );

    private static CampaignLevel LevelOf(ParseResult call, Option<string> level) =>
        call.OneOf(level, "opener", "between") == "opener" ? CampaignLevel.Opener : CampaignLevel.Between;

    private static Verb Does(
        Verb verb,
        WhichOptions which,
        Func<MoveCommunes, WhichCommunes, ParseResult, Task<Outcome<MovedCommunes>>> move
    ) =>
        verb.Does(call =>
        {
            WhichCommunes asked = which.Of(call);
            return CampaignCli.On(
                verb,
                which.Data(call),
                async (db, acts, cache) =>
                {
                    Outcome<MovedCommunes> outcome = await move(new MoveCommunes(db, acts, cache), asked, call);
                    if (!outcome.IsDone)
                    {
                        return verb.Declines(outcome.Refusal);
                    }

                    verb.Answer(
                        new Phrase(
                            $"{outcome.Value.Communes} {Moved.Vietnamese}. Việc số {outcome.Value.Act}.",
                            $"{outcome.Value.Communes} {Moved.English}. Act {outcome.Value.Act}."
                        )
                    );
                    return ExitCodes.Done;
                }
            );
        });
}
