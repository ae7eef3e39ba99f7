using ChiBo.App.CommandLine;
using ChiBo.Planning.Rearrangement;

namespace ChiBo.App.Features.Rearrangement.Reading;

/// <summary>Stable words of the kinds of moves, as addresses, calls and answers write them.</summary>
internal static class MoveWords
{
    private static readonly Dictionary<string, MoveKind> Kinds = new(StringComparer.Ordinal)
    {
        ["return"] = MoveKind.ReturnToResidence,
        ["transfer"] = MoveKind.TransferToNeighbour,
        ["secretary"] = MoveKind.AppointSecretary,
        ["under"] = MoveKind.PlaceUnderCommittee,
        ["merge-cell"] = MoveKind.MergeAgencyCell,
        ["merge-areas"] = MoveKind.MergeAreas,
        ["dissolve"] = MoveKind.DissolveAgencyCell,
    };

    /// <summary>The words, in the order in which forms ask for them.</summary>
    public static IReadOnlyCollection<string> All => Kinds.Keys;

    /// <summary>The kind of a word; nothing for any other.</summary>
    public static MoveKind? Of(string word) => Kinds.TryGetValue(word, out MoveKind kind) ? kind : null;

    /// <summary>The word of a kind.</summary>
    public static string Word(this MoveKind kind) => Kinds.First(pair => pair.Value == kind).Key;

    /// <summary>The same costs with another one for a kind.</summary>
    public static MoveCosts With(this MoveCosts costs, MoveKind kind, int cost) =>
        kind switch
        {
            MoveKind.ReturnToResidence => costs with { ReturnToResidence = cost },
            MoveKind.TransferToNeighbour => costs with { TransferToNeighbour = cost },
            MoveKind.AppointSecretary => costs with { AppointSecretary = cost },
            MoveKind.PlaceUnderCommittee => costs with { PlaceUnderCommittee = cost },
            MoveKind.MergeAgencyCell => costs with { MergeAgencyCell = cost },
            MoveKind.MergeAreas => costs with { MergeAreas = cost },
            MoveKind.DissolveAgencyCell => costs with { DissolveAgencyCell = cost },
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>What a kind of move is called.</summary>
    public static Phrase Name(MoveKind kind) =>
        kind switch
        {
            MoveKind.ReturnToResidence => new Phrase(
                "Đảng viên không giữ chức vụ về chi bộ nơi cư trú",
                "A member without a post returns to the cell of residence"
            ),
            MoveKind.TransferToNeighbour => new Phrase(
                "Chuyển đảng viên sang chi bộ khu dân cư giáp ranh",
                "A member is transferred to the neighbouring cell"
            ),
            MoveKind.AppointSecretary => new Phrase(
                "Cử bí thư chi bộ cơ quan đúng thành phần",
                "The agency cell gets a secretary of the right rank"
            ),
            MoveKind.PlaceUnderCommittee => new Phrase(
                "Đưa chi bộ cơ quan về trực thuộc đảng ủy",
                "The agency cell is put under the committee"
            ),
            MoveKind.MergeAgencyCell => new Phrase(
                "Nhập chi bộ cơ quan thứ hai vào chi bộ ở lại",
                "A second agency cell is merged into the one that stays"
            ),
            MoveKind.MergeAreas => new Phrase(
                "Nhập hai khu dân cư và chi bộ của chúng",
                "Two residential areas and their cells are merged"
            ),
            _ => new Phrase("Giải thể chi bộ cơ quan", "The agency cell is dissolved"),
        };
}
