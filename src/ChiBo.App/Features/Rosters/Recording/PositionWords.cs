using ChiBo.Domain.Organisations;
using ChiBo.Domain.Text;

namespace ChiBo.App.Features.Rosters.Recording;

/// <summary>Which position in a cell the words of a list mean.</summary>
internal static class PositionWords
{
    /// <summary>Only words that mean nothing else: a secretary of the Youth Union is not one of a cell.</summary>
    private static readonly Dictionary<string, PositionKind> Known = new(StringComparer.Ordinal)
    {
        ["bi thu"] = PositionKind.Secretary,
        ["bi thu chi bo"] = PositionKind.Secretary,
        ["bt"] = PositionKind.Secretary,
        ["btcb"] = PositionKind.Secretary,
        ["pho bi thu"] = PositionKind.DeputySecretary,
        ["pho bi thu chi bo"] = PositionKind.DeputySecretary,
        ["pbt"] = PositionKind.DeputySecretary,
        ["pbtcb"] = PositionKind.DeputySecretary,
        ["chi uy vien"] = PositionKind.CommitteeMember,
        ["chi uy"] = PositionKind.CommitteeMember,
        ["cuv"] = PositionKind.CommitteeMember,
    };

    /// <summary>The position; nothing when the words may mean something outside the cell.</summary>
    public static PositionKind? Of(string? words) =>
        words is not null && Known.TryGetValue(VietnameseText.Fold(words).Trim(' ', '.'), out PositionKind kind)
            ? kind
            : null;
}
