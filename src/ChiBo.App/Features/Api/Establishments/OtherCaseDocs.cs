using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Establishments;

internal static class OtherCaseDocs
{
    private static readonly DateOnly Applied = new(2026, 11, 28);
    private static readonly DateOnly Effective = new(2026, 12, 15);
    private const string Grounds = "Theo nghị quyết của đảng ủy.";

    public static readonly EndpointText Rename = new(
        "Apply for an organisation to be renamed",
        "Opens a case, as setting up a cell does. Answers with its key."
    )
    {
        Request = new RenameCaseBody
        {
            Cell = "X99001-C05",
            Name = "Chi bộ thôn Mẫu 5",
            AppliedOn = Applied,
            EffectiveOn = Effective,
            Grounds = Grounds,
        },
        Answer = new KeyedAnswer(1),
    };

    public static readonly EndpointText Merge = new(
        "Apply for cells to be merged",
        "The first of them goes on, under the name that is given. Opens a case; answers with its key."
    )
    {
        Request = new MergeCaseBody
        {
            Cells = ["X99001-C05", "X99001-C06"],
            Name = "Chi bộ thôn Mẫu 5",
            AppliedOn = Applied,
            EffectiveOn = Effective,
            Grounds = Grounds,
        },
        Answer = new KeyedAnswer(1),
    };

    public static readonly EndpointText Split = new(
        "Apply for a cell to be split",
        "A part of it, with members and areas, becomes a cell of its own. Opens a case; answers with its key."
    )
    {
        Request = new SplitCaseBody
        {
            Cell = "X99001-C05",
            Name = "Chi bộ thôn Mẫu 13",
            Areas = [],
            Members = ["X99001-M101", "X99001-M102"],
            Secretary = "X99001-M101",
            AppliedOn = Applied,
            EffectiveOn = Effective,
            Grounds = Grounds,
        },
        Answer = new KeyedAnswer(1),
    };

    public static readonly EndpointText Dissolve = new(
        "Apply for a cell to be dissolved",
        "Each member goes where `sentTo` says, else to the cell of residence, else to `othersTo`. Opens a case; answers with its key."
    )
    {
        Request = new DissolveCaseBody
        {
            Cell = "X99001-C05",
            SentTo = new Dictionary<string, string> { ["X99001-M101"] = "X99001-C06" },
            OthersTo = null,
            AppliedOn = Applied,
            EffectiveOn = Effective,
            Grounds = Grounds,
        },
        Answer = new KeyedAnswer(1),
    };
}
